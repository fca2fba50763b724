/**
 * What Pagefind's module meets instead of the browser's own: its files come from our reader (over http or from
 * disk), and the language is told instead of read from the page. The build has the module import these names.
 */
interface Host {
  fetchFile: (address: string) => Promise<Response>;
  lang: string;
}

let host: Host = { fetchFile: () => Promise.reject(new Error('setHost comes first')), lang: 'unknown' };

/** Says where Pagefind reads from now on, and the language of the index that it opens next. */
export function setHost(fetchFile: Host['fetchFile'], lang: string): void {
  host = { fetchFile, lang };
}

export const fetch = (address: string): Promise<Response> => host.fetchFile(address);

export const document = { currentScript: null, querySelector: () => ({ getAttribute: () => host.lang }) } as const;

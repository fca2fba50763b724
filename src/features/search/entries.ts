/** A record in a short list. */
export interface Entry {
  /** From the site's root. */
  url: string;
  title: string;
  /** Where it is, or what it is about. */
  line: string;
}

const LINE = '\n';
const APART = '\t';

const plain = (text: string): string => text.replace(/\s+/gu, ' ');

/** Writes entries as lines, in the order of the index. */
export const encodeEntries = (entries: readonly Entry[]): string =>
  entries.map(({ url, title, line }) => [url, title, line].map(plain).join(APART)).join(LINE);

export const decodeEntries = (text: string): Entry[] =>
  text.split(LINE).map((written) => {
    const [url = '', title = '', line = ''] = written.split(APART);
    return { url, title, line };
  });

/** Addresses that are given up on purpose. */
export interface Gone {
  addresses: RegExp;
  because: string;
  /** A file of the site in which a reader finds the same. */
  instead: string;
}

/** What was published once and is no more, with the reason: an address that is in this table breaks nobody's promise. */
export const GONE: readonly Gone[] = [
  {
    addresses: /^data\/cite\/[a-z]{2}\/[a-z0-9-]+\.(?:bib|ris|json)$/u,
    because: 'three files a record and language; the page of the record makes them itself when they are asked for',
    instead: 'data/cite/en.bib',
  },
  {
    addresses: /^data\/grants\.json$/u,
    because: 'said of itself that it was not valid: what the format asks for, the documents do not tell',
    instead: 'data/projects.csv',
  },
];

/** Reads a list of published addresses: one a line, in the order of their letters; after # a place on a page. */
export const readAddresses = (text: string): string[] => text.split('\n').filter((line) => line !== '');

/**
 * Addresses that lead nowhere today: a line for each, with what is missing.
 * @param textOf the text of a file of the site by its path, undefined where there is none
 */
export function lostAddresses(
  addresses: readonly string[],
  textOf: (path: string) => string | undefined,
  gone: readonly Gone[] = GONE,
): string[] {
  const texts = new Map<string, string | undefined>();
  return addresses.flatMap((address) => {
    const [path = '', place] = address.split('#');
    if (!texts.has(path)) texts.set(path, textOf(path));
    const text = texts.get(path);
    if (gone.some(({ addresses: pattern }) => pattern.test(address))) return [];
    if (text === undefined) return [`${address}: no such file`];
    return place === undefined || text.includes(` id="${place}"`) ? [] : [`${address}: no such place on the page`];
  });
}

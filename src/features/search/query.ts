/** Nobody reads a longer query; it must not cost more. In letters as JavaScript counts them. */
export const LONGEST_QUERY = 500;

/** Half of a character that needs two. */
const HALF = /[\ud800-\udbff]$/u;

/**
 * A query as it is read everywhere: in composed letters, since some keyboards and files write "ä" as two and
 * positions are counted in what is read, and no longer than the limit.
 */
export const readableQuery = (typed: string): string =>
  typed.normalize('NFC').slice(0, LONGEST_QUERY).replace(HALF, '');

/** The names of the kinds of record, by kind, as the page has them. */
export type KindNames = ReadonlyMap<string, string>;

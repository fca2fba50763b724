/** A search engine in the comparison. */
export interface Contender {
  name: string;
  /**
   * What a reader's browser loads for a first query and its first ten results, packed with gzip, in bytes.
   * @param query a query for which nothing has been loaded yet
   */
  firstQueryBytes: (query: string) => Promise<number>;
  /** The ids of the first ten records. */
  search: (query: string) => Promise<readonly string[]>;
}

/** How many results are measured, as many as the search page shows at once. */
export const DEPTH = 10;

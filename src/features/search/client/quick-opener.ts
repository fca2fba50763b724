/** Opens the quick search. The search page's address is where "show all" leads. */
export type OpenQuickSearch = (searchPage: string) => void;

declare global {
  interface Window {
    /** Set by the search script when it has arrived. */
    kotoatlasQuickSearch?: OpenQuickSearch;
    kotoatlasMarkHits?: (article: HTMLElement, query: string) => Promise<void>;
  }
}

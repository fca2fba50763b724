/** The part of Pagefind's browser module that the search uses. */
export interface PagefindInstance {
  search(term: string | null, options?: PagefindOptions): Promise<{ results: readonly PagefindResult[] }>;
}

export interface PagefindOptions {
  sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

export interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindFragment>;
}

export interface PagefindFragment {
  raw_url: string;
  content: string;
  meta: Readonly<Record<string, string>>;
}

/** Reads a file of the index by its path in the index's folder. */
export type ReadIndexFile = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

export interface PagefindSettings {
  basePath: string;
  baseUrl: string;
  noWorker: true;
  metaCacheTag: string;
  exactDiacritics: boolean;
  ranking?: { metaWeights: Readonly<Record<string, number>> };
}

/** Pagefind's module with its surroundings exchanged: src/features/search/build/pagefind-module.ts makes it. */
export interface PagefindModule {
  setHost(fetchFile: (address: string) => Promise<Response>, lang: string): void;
  createInstance(settings: PagefindSettings): PagefindInstance;
}

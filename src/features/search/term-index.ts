import type { Lang } from '../../schema/lang.ts';
import { FIELD_WEIGHTS, INDEX_FOLDER, INDEX_LANGUAGE, SORT_KEY } from './fields.ts';
import type { PagefindModule, PagefindOptions, PagefindResult, ReadIndexFile } from './pagefind.ts';
import type { TermScores } from './rank.ts';

/** Pagefind's index of one language: which records have a term, and how much of it. */
export interface TermIndex {
  /** All records in the site's order, by their keys in the index. */
  readonly keys: readonly string[];
  /** @throws where a part of the index cannot be read; the next call tries again */
  scoresOf(terms: readonly string[]): Promise<ReadonlyMap<string, TermScores>>;
}

const FOLDER = `/${INDEX_FOLDER}/`;
const MOST_TERMS_REMEMBERED = 400;
/** Another search's file may fail while this one asks: then it asks once more, of what is loaded. */
const ATTEMPTS = 2;

/** Tells of files that could not be read: Pagefind goes on without them as if nothing were found. */
class WatchedFiles {
  /** How many could not be read so far, and why the last one could not. */
  failed = 0;
  cause: unknown;
  /** Passes once Pagefind has forgotten the file that failed last, so that it is asked for anew. */
  forgotten = Promise.resolve();
  readonly #readFile: ReadIndexFile;

  constructor(readFile: ReadIndexFile) {
    this.#readFile = readFile;
  }

  readonly fetch = async (address: string): Promise<Response> => {
    const path = address.slice(address.indexOf(FOLDER) + FOLDER.length).replace(/\?.*$/u, '');
    try {
      return new Response(await this.#readFile(path));
    } catch (cause) {
      this.failed += 1;
      this.cause = cause;
      // Searches that wait for the same file are told of it in the turn that is running.
      this.forgotten = new Promise((resolve) => {
        setTimeout(resolve);
      });
      throw cause;
    }
  };
}

/**
 * Opens Pagefind's index.
 * @throws where a file that every search needs cannot be read
 */
export async function openTermIndex(pagefind: PagefindModule, readFile: ReadIndexFile, lang: Lang): Promise<TermIndex> {
  const files = new WatchedFiles(readFile);
  pagefind.setHost(files.fetch, INDEX_LANGUAGE(lang));
  const index = pagefind.createInstance({
    basePath: FOLDER,
    baseUrl: '/',
    noWorker: true,
    metaCacheTag: '',
    exactDiacritics: false,
    ranking: { metaWeights: FIELD_WEIGHTS },
  });
  const ask = async (term: string | null, options?: PagefindOptions): Promise<readonly PagefindResult[]> => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const before = files.failed;
      await files.forgotten;

      const { results } = await index.search(term, options);
      if (files.failed === before) return results;
    }
    throw new Error('A part of the index cannot be read', { cause: files.cause });
  };
  const all = await ask(null, { sort: { [SORT_KEY]: 'asc' } });
  const known = new Map<string, Promise<TermScores>>();
  const scoresOf = (term: string): Promise<TermScores> => {
    const asked = known.get(term);
    if (asked !== undefined) return asked;
    const asking = ask(term)
      .then((results): TermScores => new Map(results.map(({ id, score }) => [id, score])))
      .catch((cause: unknown) => {
        if (known.get(term) === asking) known.delete(term);
        throw cause;
      });
    known.set(term, asking);
    return asking;
  };
  return {
    keys: all.map(({ id }) => id),
    scoresOf: async (terms) => {
      if (known.size > MOST_TERMS_REMEMBERED) known.clear();
      return new Map(await Promise.all(terms.map(async (term) => [term, await scoresOf(term)] as const)));
    },
  };
}

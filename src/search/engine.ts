import type { Lang } from '../schema/text.ts';
import { countFacets, passesAll } from './facets.ts';
import type { Counts, Membership, Selection } from './facets.ts';
import { FIELD_WEIGHTS, INDEX_FOLDER, LEXICON_FILE, SHOWN_FIELDS, SORT_KEY } from './fields.ts';
import type { Filter, ShownField } from './fields.ts';
import { Lexicon } from './lexicon.ts';
import type { PagefindInstance, PagefindModule, PagefindResult, ReadIndexFile } from './pagefind.ts';
import { planQuery, termsOfPlan } from './plan.ts';
import type { Plan } from './plan.ts';
import { rank } from './rank.ts';
import type { TermScores } from './rank.ts';

/** What a list of results shows of a record. */
export interface HitData extends Readonly<Record<ShownField, string>> {
  /** From the site's root. */
  url: string;
  text: string;
}

export interface Hit {
  score: number;
  data(): Promise<HitData>;
}

export interface Outcome {
  plan: Plan;
  hits: readonly Hit[];
  counts: Counts;
  /** How many there would be without any filter. */
  unfiltered: number;
}

export interface Engine {
  lexicon: Lexicon;
  /** Finds records. A query without words lists all records in the site's order. */
  search(query: string, selection: Selection): Promise<Outcome>;
}

const FOLDER = `/${INDEX_FOLDER}/`;

/** Opens the index of a language. */
export async function openEngine(pagefind: PagefindModule, readFile: ReadIndexFile, lang: Lang): Promise<Engine> {
  const failures: unknown[] = [];
  const fetchFile = async (address: string): Promise<Response> => {
    try {
      return new Response(await readFile(address.slice(address.indexOf(FOLDER) + FOLDER.length).replace(/\?.*$/u, '')));
    } catch (cause) {
      failures.push(cause);
      throw cause;
    }
  };
  pagefind.setHost(fetchFile, lang);
  const index = pagefind.createInstance({
    basePath: FOLDER,
    baseUrl: '/',
    noWorker: true,
    metaCacheTag: '',
    exactDiacritics: false,
    ranking: { metaWeights: FIELD_WEIGHTS },
  });
  const [lexicon, all] = await Promise.all([
    readFile(LEXICON_FILE(lang))
      .then(unpack)
      .then((text) => new Lexicon(text)),
    index.search(null, { sort: { [SORT_KEY]: 'asc' } }),
  ]);
  if (all.results.length === 0) throw new Error('The search index holds no records');
  const results = new Map(all.results.map((result) => [result.id, result]));
  return new SearchEngine(index, lexicon, results, await membershipOf(index), failures);
}

async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

/** Asks the index which records have which value, so that filters and counts work on merged results. */
async function membershipOf(index: PagefindInstance): Promise<Membership> {
  const values = await index.filters();
  const recordsByValue = async (filter: Filter): Promise<ReadonlyMap<string, ReadonlySet<string>>> => {
    const pairs = Object.keys(values[filter] ?? {}).map(async (value) => {
      const { results } = await index.search(null, { filters: { [filter]: value } });
      return [value, new Set(results.map(({ id }) => id))] as const;
    });
    return new Map(await Promise.all(pairs));
  };
  const [kind, theme, region] = await Promise.all([
    recordsByValue('kind'),
    recordsByValue('theme'),
    recordsByValue('region'),
  ]);
  return { kind, theme, region };
}

const MOST_TERMS_REMEMBERED = 400;

class SearchEngine implements Engine {
  readonly lexicon: Lexicon;
  readonly #index: PagefindInstance;
  readonly #results: ReadonlyMap<string, PagefindResult>;
  readonly #membership: Membership;
  readonly #order: ReadonlyMap<string, number>;
  readonly #scores = new Map<string, TermScores>();
  /** Files that could not be read. Pagefind goes on without them as if nothing were found. */
  readonly #failures: unknown[];

  constructor(
    index: PagefindInstance,
    lexicon: Lexicon,
    results: ReadonlyMap<string, PagefindResult>,
    membership: Membership,
    failures: unknown[],
  ) {
    this.#failures = failures;
    this.lexicon = lexicon;
    this.#index = index;
    this.#results = results;
    this.#membership = membership;
    this.#order = new Map([...results.keys()].map((id, position) => [id, position]));
  }

  async search(query: string, selection: Selection): Promise<Outcome> {
    const plan = planQuery(query, this.lexicon);
    const found = query.trim() === '' ? this.#everything() : await this.#ranked(plan);
    const passing = found.filter(({ key }) => passesAll(key, selection, this.#membership));
    const counts = countFacets(
      found.map(({ key }) => key),
      selection,
      this.#membership,
    );
    const hits = passing.flatMap(({ key, score }) => {
      const result = this.#results.get(key);
      return result === undefined ? [] : [{ score, data: () => dataOf(result) }];
    });
    return { plan, hits, counts, unfiltered: found.length };
  }

  #everything(): { key: string; score: number }[] {
    return [...this.#results.keys()].map((key) => ({ key, score: 0 }));
  }

  async #ranked(plan: Plan): Promise<{ key: string; score: number }[]> {
    if (this.#scores.size > MOST_TERMS_REMEMBERED) this.#scores.clear();
    this.#failures.length = 0;
    await Promise.all(termsOfPlan(plan).map((term) => this.#askIndex(term)));
    this.#throwIfIncomplete();
    const positionOf = (id: string): number => this.#order.get(id) ?? 0;
    return rank(plan, (term) => this.#scores.get(term) ?? new Map(), positionOf);
  }

  #throwIfIncomplete(): void {
    const [cause] = this.#failures.splice(0);
    if (cause === undefined) return;
    this.#scores.clear();
    throw new Error('A part of the index cannot be read', { cause });
  }

  async #askIndex(term: string): Promise<void> {
    if (this.#scores.has(term)) return;
    const { results } = await this.#index.search(term);
    this.#scores.set(term, new Map(results.map(({ id, score }) => [id, score])));
  }
}

async function dataOf(result: PagefindResult): Promise<HitData> {
  const { raw_url: url, content: text, meta } = await result.data();
  const [id = '', kind = '', title = '', place = '', summary = ''] = SHOWN_FIELDS.map((field) => meta[field] ?? '');
  return { id, kind, title, place, summary, url, text };
}

import type { Lang } from '../../schema/lang.ts';
import { countFacets, passesAll } from './facets.ts';
import type { Counts, Membership, Selection } from './facets.ts';
import {
  ENTRIES_FILE,
  FIELD_WEIGHTS,
  INDEX_FOLDER,
  indexTerm,
  LEXICON_FILE,
  SHOWN_FIELDS,
  SORT_KEY,
} from './fields.ts';
import type { ShownField, Sort } from './fields.ts';
import { decodeEntries } from './entries.ts';
import type { Entry } from './entries.ts';
import { commonThemes, nearestKeys, wordWithKey } from './help.ts';
import type { Help } from './help.ts';
import { Lexicon } from './lexicon.ts';
import { membershipOf } from './membership.ts';
import type { PagefindInstance, PagefindModule, PagefindResult, ReadIndexFile } from './pagefind.ts';
import { parseQuery } from './parse-query.ts';
import { PhraseTexts } from './phrase-texts.ts';
import { planQuery, termsOfPlan } from './plan.ts';
import type { Plan, PlanOptions } from './plan.ts';
import { rank, withoutFaint } from './rank.ts';
import type { RankedRecord, TermScores } from './rank.ts';
import { wordsOf } from './text/words.ts';
import { unpack } from '../../browser/unpack.ts';

/** What a list of results shows of a record. */
export interface HitData extends Readonly<Record<ShownField, string>> {
  /** From the site's root. */
  url: string;
  text: string;
}

export interface Hit {
  score: number;
  /** From what is loaded for all records once; never another request where that has arrived. */
  entry(): Promise<Entry>;
  data(): Promise<HitData>;
}

export interface Outcome {
  plan: Plan;
  hits: readonly Hit[];
  counts: Counts;
  /** How many there would be without any filter. */
  unfiltered: number;
  /** What to try where there are no hits; loads a little more of the index. */
  help: () => Promise<Help>;
}

export interface Engine {
  lexicon: Lexicon;
  /** Loads what short lists show of all records, so that they appear as soon as the index has answered. */
  loadEntries(): Promise<unknown>;
  /** Finds records. A query without words lists all records in the site's order. */
  search(query: string, selection: Selection, options?: SearchOptions): Promise<Outcome>;
}

export interface SearchOptions extends PlanOptions {
  sort: Sort;
}

const AS_USUAL: SearchOptions = { asTyped: false, sort: 'relevance' };

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
      .then((text) => new Lexicon(text, lang)),
    index.search(null, { sort: { [SORT_KEY]: 'asc' } }),
  ]);
  if (all.results.length === 0) throw new Error('The search index holds no records');
  const readEntries = (): Promise<readonly Entry[]> => readFile(ENTRIES_FILE(lang)).then(unpack).then(decodeEntries);
  const results = new Map(all.results.map((result) => [result.id, result]));
  const texts = new PhraseTexts(readFile, all.results.length);
  return new SearchEngine({
    index,
    lexicon,
    readEntries,
    results,
    membership: await membershipOf(index),
    texts,
    failures,
  });
}

const MOST_TERMS_REMEMBERED = 400;

interface Parts {
  index: PagefindInstance;
  lexicon: Lexicon;
  readEntries: () => Promise<readonly Entry[]>;
  results: ReadonlyMap<string, PagefindResult>;
  membership: Membership;
  texts: PhraseTexts;
  /** Files that could not be read. Pagefind goes on without them as if nothing were found. */
  failures: unknown[];
}

class SearchEngine implements Engine {
  readonly lexicon: Lexicon;
  readonly #index: PagefindInstance;
  readonly #results: ReadonlyMap<string, PagefindResult>;
  readonly #membership: Membership;
  readonly #texts: PhraseTexts;
  readonly #order: ReadonlyMap<string, number>;
  readonly #scores = new Map<string, TermScores>();
  readonly #failures: unknown[];
  readonly #readEntries: () => Promise<readonly Entry[]>;
  #entries: Promise<readonly Entry[]> | undefined;

  constructor({ index, lexicon, readEntries, results, membership, texts, failures }: Parts) {
    this.lexicon = lexicon;
    this.#readEntries = readEntries;
    this.#index = index;
    this.#results = results;
    this.#membership = membership;
    this.#texts = texts;
    this.#failures = failures;
    this.#order = new Map([...results.keys()].map((id, position) => [id, position]));
  }

  async search(query: string, selection: Selection, options: SearchOptions = AS_USUAL): Promise<Outcome> {
    const parsed = parseQuery(query);
    const plan = planQuery(parsed.words, this.lexicon, options);
    const ranked = parsed.words.trim() === '' ? this.#everything() : await this.#ranked(plan);
    const wanted = parsed.phrases.length === 0 ? withoutFaint(ranked) : await this.#with(parsed.phrases, ranked);
    const found = await this.#sorted(options.sort, await this.#without(parsed.without, wanted));
    const passing = found.filter(({ key }) => passesAll(key, selection, this.#membership));
    const counts = countFacets(
      found.map(({ key }) => key),
      selection,
      this.#membership,
    );
    const hits = passing.flatMap(({ key, score }) => {
      const result = this.#results.get(key);
      return result === undefined
        ? []
        : [{ score, data: () => dataOf(result), entry: () => this.#entryOf(this.#order.get(key) ?? 0) }];
    });
    const help = (): Promise<Help> =>
      this.#help(
        plan,
        found.map(({ key }) => key),
      );
    return { plan, hits, counts, unfiltered: found.length, help };
  }

  /** Words near to those that were not found, and the themes of what they or the query without filters would find. */
  async #help(plan: Plan, found: readonly string[]): Promise<Help> {
    const near = await Promise.all(
      nearestKeys(plan, this.lexicon).map(async (wanted) => {
        const terms = this.lexicon.kindsOf(wanted).map((kind) => indexTerm(wanted, kind));
        const { key: first, all } = await this.#firstWith(indexTerm(wanted, this.lexicon.lang), terms);
        const result = this.#results.get(first);
        const word = result === undefined ? undefined : wordWithKey(wanted, await dataOf(result), this.lexicon);
        return { words: word === undefined ? [] : [word], records: all };
      }),
    );
    const records = found.length > 0 ? found : near.flatMap((one) => one.records);
    return { words: near.flatMap(({ words }) => words), themes: commonThemes(records, this.#membership) };
  }

  /** The record that a term fits best, and all that have any of some terms. */
  async #firstWith(term: string, terms: readonly string[]): Promise<{ key: string; all: string[] }> {
    await Promise.all(terms.map((one) => this.#askIndex(one)));
    const [best] = [...(this.#scores.get(term) ?? [])].toSorted(([, a], [, b]) => b - a);
    return { key: best?.[0] ?? '', all: terms.flatMap((one) => [...(this.#scores.get(one)?.keys() ?? [])]) };
  }

  loadEntries(): Promise<readonly Entry[]> {
    this.#entries ??= this.#readEntries().catch((cause: unknown) => {
      this.#entries = undefined;
      throw cause;
    });
    return this.#entries;
  }

  async #entryOf(position: number): Promise<Entry> {
    const found = (await this.loadEntries())[position];
    if (found === undefined) throw new Error(`The list of records has no place ${position}`);
    return found;
  }

  #everything(): RankedRecord[] {
    return [...this.#results.keys()].map((key) => ({ key, score: 0, matched: 0 }));
  }

  async #ranked(plan: Plan): Promise<RankedRecord[]> {
    if (this.#scores.size > MOST_TERMS_REMEMBERED) this.#scores.clear();
    this.#failures.length = 0;
    await Promise.all(termsOfPlan(plan).map((term) => this.#askIndex(term)));
    this.#throwIfIncomplete();
    const positionOf = (id: string): number => this.#order.get(id) ?? 0;
    return rank(plan, (term) => this.#scores.get(term) ?? new Map(), positionOf, this.#results.size);
  }

  /** The records that have every phrase, word by word as it is typed. */
  async #with(phrases: readonly string[], records: readonly RankedRecord[]): Promise<RankedRecord[]> {
    let left = [...records];
    for (const phrase of phrases) {
      const having = await this.#having(phrase);
      left = left.filter(({ key }) => having.has(key));
    }
    return left;
  }

  async #without(unwanted: readonly string[], records: readonly RankedRecord[]): Promise<RankedRecord[]> {
    let left = [...records];
    for (const phrase of unwanted) {
      const having = await this.#having(phrase);
      left = left.filter(({ key }) => !having.has(key));
    }
    return left;
  }

  /** The records with a phrase; a single word is found in all its forms. */
  async #having(phrase: string): Promise<ReadonlySet<string>> {
    const plan = planQuery(`${phrase} `, this.lexicon, { asTyped: true });
    if (plan.words.some(({ alternatives }) => alternatives.length === 0)) return new Set();
    const ranked = await this.#ranked(plan);
    const candidates = ranked.filter(({ matched }) => matched === plan.words.length).map(({ key }) => key);
    if (wordsOf(phrase).length === 1) return new Set(candidates);
    const having = await Promise.all(
      candidates.map(async (key) => {
        const result = this.#results.get(key);
        const { id } = result === undefined ? { id: '' } : await dataOf(result);
        return (await this.#texts.has(id, phrase)) ? [key] : [];
      }),
    );
    return new Set(having.flat());
  }

  async #sorted(sort: Sort, records: readonly RankedRecord[]): Promise<RankedRecord[]> {
    if (sort === 'relevance') return [...records];
    const { results } = await this.#index.search(null, { sort: { [sort]: 'desc' } });
    const positions = new Map(results.map(({ id }, position) => [id, position]));
    const positionOf = ({ key }: RankedRecord): number => positions.get(key) ?? results.length;
    return records.toSorted((a, b) => positionOf(a) - positionOf(b));
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

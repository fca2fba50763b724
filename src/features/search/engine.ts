import type { Lang } from '../../schema/lang.ts';
import { decodeEntries } from './entries.ts';
import type { Entry } from './entries.ts';
import { countFacets, passesAll, sizesOf } from './facets.ts';
import type { Counts, Membership, Selection } from './facets.ts';
import { ENTRIES_FILE, LEXICON_FILE, VALUES_FILE } from './fields.ts';
import type { Sort } from './fields.ts';
import { helpFor } from './help.ts';
import type { Help } from './help.ts';
import { recordFiles } from './hits.ts';
import type { HitText, RecordFiles } from './hits.ts';
import { Lexicon } from './lexicon.ts';
import type { PagefindModule, ReadIndexFile } from './pagefind.ts';
import { parseQuery } from './parse-query.ts';
import { planQuery, termsOfPlan } from './plan.ts';
import type { Plan, PlanOptions } from './plan.ts';
import { rank, withoutFaint } from './rank.ts';
import type { RankedRecord } from './rank.ts';
import { openTermIndex } from './term-index.ts';
import type { TermIndex } from './term-index.ts';
import { wordsOf } from './text/words.ts';
import { compareValues, decodeValues, membershipOf } from './values.ts';
import type { RecordValues } from './values.ts';
import { unpack } from '../../browser/unpack.ts';

/** What a list of results shows of a record. */
export interface HitData extends HitText {
  id: string;
  kind: string;
}

export interface Hit {
  id: string;
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
  /** How many records each value has in all. */
  totals: Counts;
  /** Loads what short lists show of all records, so that they appear as soon as the index has answered. */
  loadEntries(): Promise<unknown>;
  /**
   * Finds records. A query without words lists all records in the site's order.
   * @throws where a part of the index cannot be read; the next search tries again
   */
  search(query: string, selection: Selection, options?: SearchOptions): Promise<Outcome>;
}

export interface SearchOptions extends PlanOptions {
  sort: Sort;
}

const AS_USUAL: SearchOptions = { asTyped: false, sort: 'relevance' };

export interface EngineOptions {
  /** The language in which records are shown. */
  lang: Lang;
  /** The day on which the state of a project is told, YYYY-MM-DD. */
  day: string;
}

/**
 * Opens the index of a language.
 * @throws where a file cannot be read, and where the files are of different versions of the site
 */
export async function openEngine(
  pagefind: PagefindModule,
  readFile: ReadIndexFile,
  { lang, day }: EngineOptions,
): Promise<Engine> {
  const read = async (path: string): Promise<string> => unpack(await readFile(path));
  const [index, lexicon, values] = await Promise.all([
    openTermIndex(pagefind, readFile, lang),
    read(LEXICON_FILE(lang)).then((text) => new Lexicon(text, lang)),
    read(VALUES_FILE(lang)).then(decodeValues),
  ]);
  if (index.keys.length === 0) throw new Error('The search index holds no records');
  if (index.keys.length !== values.length)
    throw new Error(`Found the values of ${values.length} records, expected those of ${index.keys.length}`);
  const records = new Map(
    index.keys.flatMap((key, position) => {
      const found = values[position];
      return found === undefined ? [] : [[key, found] as const];
    }),
  );
  return new SearchEngine({
    index,
    lexicon,
    records,
    membership: membershipOf(records, day),
    files: recordFiles(readFile, lang),
    readEntries: () => read(ENTRIES_FILE(lang)).then(decodeEntries),
  });
}

interface Parts {
  index: TermIndex;
  lexicon: Lexicon;
  /** All records in the site's order, by their keys in the index. */
  records: ReadonlyMap<string, RecordValues>;
  membership: Membership;
  files: RecordFiles;
  readEntries: () => Promise<readonly Entry[]>;
}

class SearchEngine implements Engine {
  readonly lexicon: Lexicon;
  readonly totals: Counts;
  readonly #parts: Parts;
  readonly #order: ReadonlyMap<string, number>;
  #entries: Promise<readonly Entry[]> | undefined;

  constructor(parts: Parts) {
    this.lexicon = parts.lexicon;
    this.#parts = parts;
    this.#order = new Map([...parts.records.keys()].map((key, position) => [key, position]));
    this.totals = sizesOf(parts.membership);
  }

  async search(query: string, selection: Selection, options: SearchOptions = AS_USUAL): Promise<Outcome> {
    const { membership } = this.#parts;
    const parsed = parseQuery(query);
    const plan = planQuery(parsed.words, this.lexicon, options);
    const ranked = parsed.words.trim() === '' ? this.#everything() : await this.#ranked(plan);
    const wanted = parsed.phrases.length === 0 ? withoutFaint(ranked) : await this.#with(parsed.phrases, ranked);
    const found = this.#sorted(options.sort, await this.#without(parsed.without, wanted));
    const keys = found.map(({ key }) => key);
    return {
      plan,
      hits: found.filter(({ key }) => passesAll(key, selection, membership)).flatMap((one) => this.#hit(one)),
      counts: countFacets(keys, selection, membership),
      unfiltered: found.length,
      help: () => helpFor(plan, keys, { ...this.#parts, hitOf: (key) => this.#parts.files.hit(this.#idOf(key)) }),
    };
  }

  #hit({ key, score }: RankedRecord): Hit[] {
    const record = this.#parts.records.get(key);
    if (record === undefined) return [];
    const { id, values } = record;
    const [kind = ''] = values.kind;
    return [
      {
        id,
        score,
        data: async () => ({ ...(await this.#parts.files.hit(id)), id, kind }),
        entry: () => this.#entryOf(this.#order.get(key) ?? 0),
      },
    ];
  }

  #idOf(key: string): string {
    return this.#parts.records.get(key)?.id ?? '';
  }

  loadEntries(): Promise<readonly Entry[]> {
    this.#entries ??= this.#parts.readEntries().catch((cause: unknown) => {
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
    return [...this.#parts.records.keys()].map((key) => ({ key, score: 0, matched: 0 }));
  }

  async #ranked(plan: Plan): Promise<RankedRecord[]> {
    const scores = await this.#parts.index.scoresOf(termsOfPlan(plan));
    const positionOf = (key: string): number => this.#order.get(key) ?? 0;
    return rank(plan, (term) => scores.get(term) ?? new Map(), positionOf, this.#parts.records.size);
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
      candidates.map(async (key) => ((await this.#parts.files.hasPhrase(this.#idOf(key), phrase)) ? [key] : [])),
    );
    return new Set(having.flat());
  }

  #sorted(sort: Sort, ranked: readonly RankedRecord[]): RankedRecord[] {
    if (sort === 'relevance') return [...ranked];
    const withValues = ranked.flatMap((one) => {
      const values = this.#parts.records.get(one.key);
      return values === undefined ? [] : [{ one, values }];
    });
    return withValues.toSorted((a, b) => compareValues(sort, a.values, b.values)).map(({ one }) => one);
  }
}

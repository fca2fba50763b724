import MiniSearch from 'minisearch';
import { BENCH_FIELDS, BOOSTS, flat } from './corpus.ts';
import type { BenchRecord } from './corpus.ts';
import { DEPTH } from './contender.ts';
import type { Contender } from './contender.ts';
import { packedScriptSize, packedSize } from './packed.ts';
import { stemOf, stemsOf, tellingWords } from './stems.ts';

const LIBRARY = `export { default } from 'minisearch'; export * from '@orama/stemmers/finnish'; export { stemmer as sv } from '@orama/stemmers/swedish'; export { stemmer as en } from '@orama/stemmers/english';`;
const SHORTEST_PREFIX = 4;
const SHORTEST_FUZZY = 5;
const FUZZY = 0.2;

/** MiniSearch with Snowball stems of each field's language, prefixes and mistakes allowed. */
export async function miniSearch(records: readonly BenchRecord[]): Promise<Contender> {
  const langOf = new Map(BENCH_FIELDS.map(({ field, lang }) => [field, lang]));
  const index = new MiniSearch({
    fields: BENCH_FIELDS.map(({ field }) => field),
    storeFields: ['id', 'title_fi', 'summary_fi'],
    tokenize: tellingWords,
    processTerm: (word, field) => {
      const lang = langOf.get(field ?? '');
      return lang === undefined ? stemsOf(word) : stemOf(word, lang);
    },
    searchOptions: {
      boost: Object.fromEntries(BENCH_FIELDS.map(({ field, part }) => [field, BOOSTS[part]])),
      prefix: (term) => term.length >= SHORTEST_PREFIX,
      fuzzy: (term) => (term.length >= SHORTEST_FUZZY ? FUZZY : false),
      processTerm: stemsOf,
    },
  });
  index.addAll(records.map(flat));
  const bytes = (await packedScriptSize(LIBRARY)) + packedSize(JSON.stringify(index));
  return {
    name: 'MiniSearch, Snowball and folding, prefix and fuzzy',
    firstQueryBytes: () => Promise.resolve(bytes),
    search: (query) =>
      Promise.resolve(
        index
          .search(query)
          .slice(0, DEPTH)
          .map(({ id }) => String(id)),
      ),
  };
}

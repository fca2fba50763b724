import { create, insert, save, search } from '@orama/orama';
import { BENCH_FIELDS, BOOSTS, flat } from './corpus.ts';
import type { BenchRecord } from './corpus.ts';
import { DEPTH } from './contender.ts';
import type { Contender } from './contender.ts';
import { packedScriptSize, packedSize } from './packed.ts';
import { stemOf, stemsOf, tellingWords } from './stems.ts';

const LIBRARY = `export { create, load, search } from '@orama/orama'; export * from '@orama/stemmers/finnish'; export { stemmer as sv } from '@orama/stemmers/swedish'; export { stemmer as en } from '@orama/stemmers/english';`;

/** Orama with Snowball stems of each field's language and one mistake allowed. */
export async function orama(records: readonly BenchRecord[]): Promise<Contender> {
  const langOf = new Map(BENCH_FIELDS.map(({ field, lang }) => [field, lang]));
  const properties = BENCH_FIELDS.map(({ field }) => field);
  const database = create({
    schema: Object.fromEntries(['id', ...properties].map((field) => [field, 'string'] as const)),
    components: {
      tokenizer: {
        language: 'multi',
        normalizationCache: new Map<string, string>(),
        tokenize: (raw, _language, field) => {
          const lang = langOf.get(field ?? '');
          return tellingWords(raw).flatMap((word) => (lang === undefined ? stemsOf(word) : [stemOf(word, lang)]));
        },
      },
    },
  });
  for (const record of records) await insert(database, flat(record));
  const bytes = (await packedScriptSize(LIBRARY)) + packedSize(JSON.stringify(save(database)));
  return {
    name: 'Orama, Snowball and folding, tolerance 1',
    firstQueryBytes: () => Promise.resolve(bytes),
    search: async (query) => {
      const boost = Object.fromEntries(BENCH_FIELDS.map(({ field, part }) => [field, BOOSTS[part]]));
      const { hits } = await search(database, { term: query, properties, tolerance: 1, limit: DEPTH, boost });
      return hits.map(({ document }) => String(document.id));
    },
  };
}

import lunr from 'lunr';
import finnish from 'lunr-languages/lunr.fi.js';
import multi from 'lunr-languages/lunr.multi.js';
import support from 'lunr-languages/lunr.stemmer.support.js';
import swedish from 'lunr-languages/lunr.sv.js';
import { fold } from '../../src/features/search/text/words.ts';
import { BENCH_FIELDS, BOOSTS, flat } from './corpus.ts';
import type { BenchRecord } from './corpus.ts';
import { DEPTH } from './contender.ts';
import type { Contender } from './contender.ts';
import { packedScriptSize, packedSize } from './packed.ts';
import { tellingWords } from './stems.ts';

const LIBRARY = `export * from 'lunr'; export * from 'lunr-languages/lunr.stemmer.support.js'; export * from 'lunr-languages/lunr.fi.js'; export * from 'lunr-languages/lunr.sv.js'; export * from 'lunr-languages/lunr.multi.js';`;
const SHORTEST_INEXACT = 5;
const FOLDING = 'bench-folding';

/** lunr with the stemmers of three languages one after the other, as lunr-languages has it, prefixes and one mistake. */
export async function lunrMulti(records: readonly BenchRecord[]): Promise<Contender> {
  for (const add of [support, finnish, swedish, multi]) add(lunr);
  const folding = (token: lunr.Token): lunr.Token => token.update((text) => fold(text));
  lunr.Pipeline.registerFunction(folding, FOLDING);
  const index = lunr((builder) => {
    builder.use(lunr.multiLanguage('en', 'fi', 'sv'));
    builder.pipeline.add(folding);
    builder.searchPipeline.add(folding);
    builder.ref('id');
    for (const { field, part } of BENCH_FIELDS) builder.field(field, { boost: BOOSTS[part] });
    for (const record of records) builder.add(flat(record));
  });
  const shown = records.map(({ id, title, summary }) => ({ id, title: title.fi, summary: summary.fi }));
  const bytes =
    (await packedScriptSize(LIBRARY)) + packedSize(JSON.stringify(index)) + packedSize(JSON.stringify(shown));
  const idsFor = (query: string): string[] => {
    const words = tellingWords(query).map((word) => word.toLowerCase());
    if (words.length === 0) return [];
    const found = index.query((builder) => {
      for (const word of words) {
        builder.term(word, { boost: 10, usePipeline: true });
        if (word.length < SHORTEST_INEXACT) continue;
        builder.term(fold(word), { boost: 2, usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING });
        builder.term(fold(word), { boost: 1, usePipeline: true, editDistance: 1 });
      }
    });
    return found.slice(0, DEPTH).map(({ ref }) => ref);
  };
  return {
    name: 'lunr with fi, sv and en, prefix and edit 1',
    firstQueryBytes: () => Promise.resolve(bytes),
    search: (query) => Promise.resolve(idsFor(query)),
  };
}

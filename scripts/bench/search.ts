import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { compare } from './compare.ts';
import { benchRecords } from './corpus.ts';
import { kilobytes, markdownTable, percent, share, withTable } from './document.ts';
import { measureFuzz } from './fuzz.ts';
import { measureGrowth } from './growth.ts';
import { lunrMulti } from './lunr.ts';
import { miniSearch } from './minisearch.ts';
import { orama } from './orama.ts';
import { ours } from './ours.ts';
import { pagefindAlone } from './pagefind-alone.ts';
import { ROOT } from '../run/tools.ts';

/**
 * `npm run bench:search`: compares the search with others on the same records and judged queries, measures it in a
 * browser with the records and with ten times as many, and writes the tables into docs/search.md.
 * Parts can be named: `npm run bench:search -- engines`.
 */
const DOCUMENT = 'docs/search.md';

const parts = {
  engines: async (): Promise<string> => {
    const records = benchRecords(ROOT);
    const contenders = [
      await ours(ROOT),
      await pagefindAlone(records),
      await miniSearch(records),
      await orama(records),
      await lunrMulti(records),
    ];
    const rows = [];
    for (const contender of contenders) {
      const one = await compare(ROOT, contender);
      rows.push([
        one.name,
        share(one.check),
        share(one.unseen),
        percent(one.nothing),
        percent(one.junk),
        kilobytes(one.firstQueryBytes),
      ]);
    }
    return markdownTable([
      ['engine', 'nDCG@10, check', 'nDCG@10, unseen', 'nothing found', 'nonsense that finds', 'first query, kB'],
      ...rows,
    ]);
  },
  growth: async (): Promise<string> => {
    const rows = await measureGrowth(ROOT);
    return markdownTable([
      [
        'records',
        'first query, kB',
        'requests',
        'key to results, ms',
        '20 later queries, kB',
        'requests of a later query',
      ],
      ...rows.map((one) => [
        String(one.records),
        kilobytes(one.firstQueryBytes),
        String(one.firstRequests),
        String(Math.round(one.medianMilliseconds)),
        kilobytes(one.laterBytes),
        one.laterRequests.toFixed(1),
      ]),
    ]);
  },
  fuzz: async (): Promise<string> => {
    const { queries, median, slowest } = await measureFuzz(ROOT);
    return markdownTable([
      ['queries', 'median, ms', 'slowest, ms'],
      [String(queries), median.toFixed(1), slowest.toFixed(1)],
    ]);
  },
} as const satisfies Record<string, () => Promise<string>>;

const wanted = process.argv.slice(2);
for (const [name, make] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`${name} …`);
  const table = await make();
  console.log(`${table}\n`);
  const path = join(ROOT, DOCUMENT);
  const written = withTable(readFileSync(path, 'utf8'), name, table);
  writeFileSync(path, await format(written, { parser: 'markdown', printWidth: 120 }));
}

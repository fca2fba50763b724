import { pageLang } from '../../../browser/page-lang.ts';
import { saveFile } from '../../../browser/save.ts';
import { csvOf, SEPARATOR_IN } from '../../../open-data/csv.ts';
import type { Hit } from '../engine.ts';
import type { KindNames } from './kind-names.ts';
import { addressOf } from '../../../browser/site-root.ts';
import { words } from './words.ts';

/** Saves all hits as a CSV file. */
export async function saveCsv(hits: readonly Hit[], root: URL, kindNames: KindNames): Promise<void> {
  const data = await Promise.all(hits.map((hit) => hit.data()));
  const rows = data.map(({ id, kind, title, original, place, summary, url }) => [
    id,
    kindNames.get(kind) ?? kind,
    title,
    original?.text ?? title,
    place,
    summary,
    addressOf(root, url),
  ]);
  saveFile(words.csv.file, csvOf([words.csv.columns, ...rows], SEPARATOR_IN[pageLang()]), 'text/csv');
}

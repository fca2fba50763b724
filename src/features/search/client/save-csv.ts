import { csvOf } from '../csv.ts';
import type { Hit } from '../engine.ts';
import { element } from '../../../browser/dom.ts';
import type { KindNames } from './kind-names.ts';
import { addressOf } from '../../../browser/site-root.ts';
import { words } from './words.ts';

/** Saves all hits as a CSV file. */
export async function saveCsv(hits: readonly Hit[], root: URL, kindNames: KindNames): Promise<void> {
  const data = await Promise.all(hits.map((hit) => hit.data()));
  const rows = data.map(({ id, kind, title, place, summary, url }) => [
    id,
    kindNames.get(kind) ?? kind,
    title,
    place,
    summary,
    addressOf(root, url),
  ]);
  const file = new Blob([csvOf([words.csv.columns, ...rows])], { type: 'text/csv;charset=utf-8' });
  const address = URL.createObjectURL(file);
  element('a', { href: address, download: words.csv.file }).click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEPT_FOR);
}

/** Milliseconds that the browser has for taking the file. */
const KEPT_FOR = 10_000;

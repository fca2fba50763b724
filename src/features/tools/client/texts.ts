import { addressOf, loadScript } from '../../../browser/site-root.ts';
import { pageLang } from '../../../browser/page-lang.ts';
import type { TextBlock } from '../../../atlas/text-block.ts';
import { textScript } from '../records.ts';
import { root } from './site.ts';

const texts = new Map<string, readonly TextBlock[]>();
const loading = new Map<string, Promise<void>>();

/** The text of a record, where it has been loaded. */
export const textOfRecord = (id: string): readonly TextBlock[] => texts.get(id) ?? [];

/** Loads the texts of records by classic scripts, which also works from disk. One that is missing is left out. */
export async function loadTexts(ids: readonly string[]): Promise<void> {
  window.kotoatlasText ??= (id, blocks) => {
    texts.set(id, blocks);
  };
  await Promise.all(
    ids.map((id) => {
      const load =
        loading.get(id) ?? loadScript(root, addressOf(root, textScript(id, pageLang()))).catch(() => undefined);
      loading.set(id, load);
      return load;
    }),
  );
}

import { addressOf, loadScript } from '../../../../browser/site-root.ts';
import { pageLang } from '../../../../browser/page-lang.ts';
import type { TextBlock } from '../../../../atlas/text-block.ts';
import { shardOf, textsScript } from '../text-shards.ts';
import { root } from './site.ts';

const texts = new Map<string, readonly TextBlock[]>();
/** The scripts that have been asked for, by their addresses. */
const loading = new Map<string, Promise<void>>();

/** The text of a record, where it has been loaded. */
export const textOfRecord = (id: string): readonly TextBlock[] => texts.get(id) ?? [];

/** Loads the texts of records by classic scripts, which also works from disk. What is missing is left out. */
export async function loadTexts(ids: readonly string[]): Promise<void> {
  window.kotoatlasText ??= (id, blocks) => {
    texts.set(id, blocks);
  };
  const shards = window.kotoatlasTextShards ?? 1;
  await Promise.all(
    [...new Set(ids.map((id) => shardOf(id, shards)))].map((shard) => {
      const address = addressOf(root, textsScript(shard, pageLang()));
      const load = loading.get(address) ?? loadScript(root, address).catch(() => undefined);
      loading.set(address, load);
      return load;
    }),
  );
}

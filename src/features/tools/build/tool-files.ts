import { recordsScript, toolScript } from '../../../routes/scripts.ts';
import type { TextBlock } from '../../../atlas/text-block.ts';
import type { Lang } from '../../../schema/lang.ts';
import type { Site } from '../../../site/open.ts';
import type { ToolRecord } from '../kit/records.ts';
import { shardOf, shardsFor, textsScript } from '../kit/text-shards.ts';
import { toolRecords } from './records.ts';
import { buildToolScripts } from './scripts.ts';

/**
 * All files of the tools by their paths in dist/. The same input gives the same bytes.
 * @param root the project's folder, where the scripts' sources are
 */
export async function buildToolFiles(
  root: string,
  { atlases, records }: Site,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = await Promise.all(
    [...atlases].map(async ([lang, atlas]) => {
      const scripts = await buildToolScripts(root, lang);
      return [
        ...recordFiles(
          lang,
          toolRecords(atlas),
          records.flatMap(({ data, text }) => (data.lang === lang ? [{ id: data.id, blocks: text.blocks }] : [])),
        ),
        ...scripts.map(([name, content]) => [toolScript(name, lang), content] as const),
      ];
    }),
  );
  return new Map(files.flat());
}

/** The text of a record. */
export interface RecordText {
  id: string;
  blocks: readonly TextBlock[];
}

/**
 * What the tools know of the records in a language: a script with all of them, and a few with their texts, each of
 * those with the records whose ids belong there, in the order given. JSON is JavaScript.
 */
export function recordFiles(
  lang: Lang,
  records: readonly ToolRecord[],
  texts: readonly RecordText[],
): (readonly [path: string, content: Uint8Array])[] {
  const shards = shardsFor(texts.length);
  const byShard = Map.groupBy(texts, ({ id }) => shardOf(id, shards));
  return [
    [
      recordsScript(lang),
      scriptOf([`window.kotoatlasTextShards=${shards};window.kotoatlasRecords=${JSON.stringify(records)};`]),
    ],
    ...Array.from({ length: shards }, (_, shard): readonly [string, Uint8Array] => [
      textsScript(shard, lang),
      scriptOf(
        (byShard.get(shard) ?? []).map(
          ({ id, blocks }) => `kotoatlasText(${JSON.stringify(id)},${JSON.stringify(blocks)});`,
        ),
      ),
    ]),
  ];
}

/** Lines of JavaScript as a file. */
const scriptOf = (lines: readonly string[]): Uint8Array =>
  new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));

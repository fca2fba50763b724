import { join } from 'node:path';
import { CURATION_FOLDER } from '../../../site/folders.ts';
import { buildAtlas } from '../../../atlas/atlas.ts';
import { buildDate } from '../../../site/build-date.ts';
import { languagesWithRecords, loadRecordTexts } from '../../../site/site-records.ts';
import { loadVocabulary } from '../../../vocabulary/load.ts';
import { recordsScript, toolScript } from '../../../routes/scripts.ts';
import { shardOf, shardsFor, textsScript } from '../text-shards.ts';
import { toolRecords } from './records.ts';
import { buildToolScripts } from './scripts.ts';
import { textBlocks } from './text-blocks.ts';
import type { Lang } from '../../../schema/lang.ts';
import type { TextBlock, ToolRecord } from '../records.ts';

/** All files of the tools by their paths in dist/. The same input gives the same bytes. */
export async function buildToolFiles(root: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const langs = languagesWithRecords(root);
  const vocabulary = loadVocabulary(join(root, CURATION_FOLDER), CURATION_FOLDER);
  const editions = new Map(langs.map((lang) => [lang, loadRecordTexts(lang, root)]));
  const records = [...editions.values()].flatMap((texts) => texts.map(({ record }) => record));
  const day = buildDate(root);
  const files = await Promise.all(
    langs.map(async (lang) => {
      const atlas = buildAtlas(lang, { langs, day, records, documents: [], vocabulary });
      const scripts = await buildToolScripts(root, lang);
      return [
        ...recordFiles(
          lang,
          toolRecords(atlas),
          (editions.get(lang) ?? []).map(({ record: { id }, body }) => ({ id, blocks: textBlocks(body) })),
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

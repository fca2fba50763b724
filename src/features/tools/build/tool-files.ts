import { join } from 'node:path';
import { CURATION_FOLDER } from '../../../site/folders.ts';
import { buildAtlas } from '../../../atlas/atlas.ts';
import { buildDate } from '../../../site/build-date.ts';
import { languagesWithRecords, loadRecordTexts } from '../../../site/site-records.ts';
import { loadVocabulary } from '../../../vocabulary/load.ts';
import { recordsScript, toolScript } from '../../../routes/scripts.ts';
import { textScript } from '../records.ts';
import { toolRecords } from './records.ts';
import { buildToolScripts } from './scripts.ts';
import { textBlocks } from './text-blocks.ts';

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
        [recordsScript(lang), scriptOf(`window.kotoatlasRecords=${JSON.stringify(toolRecords(atlas))};`)] as const,
        ...(editions.get(lang) ?? []).map(
          ({ record: { id }, body }) =>
            [
              textScript(id, lang),
              scriptOf(`kotoatlasText(${JSON.stringify([id, textBlocks(body)]).slice(1, -1)});`),
            ] as const,
        ),
        ...scripts.map(([name, content]) => [toolScript(name, lang), content] as const),
      ];
    }),
  );
  return new Map(files.flat());
}

/** A line of JavaScript as a file. JSON is JavaScript. */
const scriptOf = (line: string): Uint8Array => new TextEncoder().encode(`${line}\n`);

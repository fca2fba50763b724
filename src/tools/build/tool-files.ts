import { join } from 'node:path';
import { CURATION_FOLDER } from '../../content/folders.ts';
import { buildAtlas } from '../../lib/atlas/atlas.ts';
import { buildDate } from '../../lib/build-date.ts';
import { languagesWithRecords, loadRecords } from '../../lib/site-records.ts';
import { loadVocabulary } from '../../vocabulary/load.ts';
import { recordsScript, toolScript } from '../records.ts';
import type { ToolRecord } from '../records.ts';
import { toolRecords } from './records.ts';
import { buildToolScripts } from './scripts.ts';

/** All files of the tools by their paths in dist/. The same input gives the same bytes. */
export async function buildToolFiles(root: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const langs = languagesWithRecords(root);
  const vocabulary = loadVocabulary(join(root, CURATION_FOLDER), CURATION_FOLDER);
  const records = langs.flatMap((lang) => loadRecords(lang, root));
  const day = buildDate(root);
  const files = await Promise.all(
    langs.map(async (lang) => {
      const atlas = buildAtlas(lang, { langs, day, records, documents: [], vocabulary });
      const scripts = await buildToolScripts(root, lang);
      return [
        [recordsScript(lang), scriptOf(toolRecords(atlas))] as const,
        ...scripts.map(([name, content]) => [toolScript(name, lang), content] as const),
      ];
    }),
  );
  return new Map(files.flat());
}

/** Records as a classic script: JSON is JavaScript. */
const scriptOf = (records: readonly ToolRecord[]): Uint8Array =>
  new TextEncoder().encode(`window.kotoatlasRecords=${JSON.stringify(records)};\n`);

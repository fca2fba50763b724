import { recordsScript, toolScript } from '../../../routes/scripts.ts';
import type { Site } from '../../../site/open.ts';
import { textScript } from '../records.ts';
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
        [recordsScript(lang), scriptOf(`window.kotoatlasRecords=${JSON.stringify(toolRecords(atlas))};`)] as const,
        ...scripts.map(([name, content]) => [toolScript(name, lang), content] as const),
      ];
    }),
  );
  const texts = records.map(
    ({ data: { id, lang }, text }) =>
      [textScript(id, lang), scriptOf(`kotoatlasText(${JSON.stringify([id, text.blocks]).slice(1, -1)});`)] as const,
  );
  return new Map([...files.flat(), ...texts]);
}

/** A line of JavaScript as a file. JSON is JavaScript. */
const scriptOf = (line: string): Uint8Array => new TextEncoder().encode(`${line}\n`);

import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { z } from 'zod';
import { langSchema } from '../schema/text.ts';
import { loadAddresses } from './addresses.ts';
import { digestOf, readAndRender, rendererDigest } from './loader.ts';
import { readContentFolder } from './read.ts';
import { folderOfKind } from './folders.ts';
import { projectSchema } from '../schema/record.ts';

/** A part of a project's text that stands on a page of its own: `plan` comes before `report` in the form. */
export const PROJECT_PARTS = ['plan', 'report'] as const;
export const projectPartSchema = z.strictObject({
  project: z.string(),
  lang: langSchema,
  part: z.enum(PROJECT_PARTS),
  heading: z.string(),
  /** Its words, by which a page knows the figures that it shows. */
  text: z.string(),
  /** The notes that its words lead to: ids of terms and changes as the record has them. */
  terms: z.array(z.string()),
  changes: z.array(z.string()),
});

/** The id of a part in its collection. */
export const partKey = (project: string, lang: string, part: (typeof PROJECT_PARTS)[number]): string =>
  `${project}/${lang}/${part}`;

/** The HTML of a text cut before each heading of the second rank. */
export const partsOf = (html: string): string[] => html.split(/(?=<h2\b)/u).filter((part) => part.trim() !== '');

const HEADING = /^<h2[^>]*>(?<heading>[^<]*)<\/h2>\s*/u;

const TAG = /<[^>]*>/gu;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&#x26;', '&'],
  ['&#x3C;', '<'],
]);

/** What a part of a text has in it. */
function contentsOf(html: string): Pick<z.infer<typeof projectPartSchema>, 'text' | 'terms' | 'changes'> {
  const notes = (kind: string): string[] =>
    [...html.matchAll(new RegExp(`data-note="${kind}-(?<id>[^"]+)"`, 'gu'))].flatMap(
      ({ groups }) => groups?.['id'] ?? [],
    );
  const text = html.replaceAll(TAG, '').replaceAll(/&#x(?:26|3C);/gu, (entity) => ENTITIES.get(entity) ?? entity);
  return { text, terms: notes('term'), changes: notes('change') };
}

/**
 * A content loader of the texts of ESF projects: the plan and the final report, each by itself and
 * without its heading. Faults of the files are told by the loader of the projects.
 */
export function projectParts(): Loader {
  return {
    name: 'project-parts',
    schema: projectPartSchema,
    async load(context) {
      const { store, config } = context;
      const root = fileURLToPath(config.root);
      const renderer = rendererDigest(root);
      const addresses = loadAddresses(root);
      store.clear();
      for (const file of readContentFolder(root, folderOfKind('project'))) {
        const result = readAndRender(file, projectSchema, addresses);
        if (!result.ok) continue;
        const { id: project, lang, esf } = projectSchema.parse(result.data);
        if (esf === undefined) continue;
        const parts = partsOf(result.html);
        for (const [index, part] of PROJECT_PARTS.entries()) {
          const text = parts[index];
          const heading = HEADING.exec(text ?? '')?.groups?.['heading'];
          if (text === undefined || heading === undefined || parts.length !== PROJECT_PARTS.length) {
            throw new Error(
              `${file.file}: found ${parts.length} parts, expected a plan and a report, each under a heading`,
            );
          }
          const id = partKey(project, lang, part);
          const data = await context.parseData({
            id,
            data: { project, lang, part, heading, ...contentsOf(text) },
            filePath: file.file,
          });
          const rendered = { html: text.replace(HEADING, ''), metadata: {} };
          store.set({ id, data, filePath: file.file, digest: digestOf(renderer, file.text), rendered });
        }
      }
    },
  };
}

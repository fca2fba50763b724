import { z } from 'zod';
import type { AtlasRecord } from '../schema/record.ts';
import { langSchema } from '../schema/text.ts';
import type { CollectionEntry } from './loader.ts';
import type { Opened } from './open.ts';
import { ContentError } from './read.ts';

/**
 * A part of a project's text that stands on a page of its own, in the order of the form; `groups` is what the form
 * says of all target groups, where it says anything.
 */
export const PROJECT_PARTS = ['plan', 'groups', 'report'] as const;
type ProjectPart = (typeof PROJECT_PARTS)[number];

const partsIn = (count: number): readonly ProjectPart[] | undefined =>
  count === PROJECT_PARTS.length
    ? PROJECT_PARTS
    : count === PROJECT_PARTS.length - 1
      ? PROJECT_PARTS.filter((part) => part !== 'groups')
      : undefined;
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
  /** What has changed of a name that stands in no part, as of a municipality in the form's list. */
  noticed: z.array(z.string()),
});

/** The id of a part in its collection. */
export const partKey = (project: string, lang: string, part: ProjectPart): string => `${project}/${lang}/${part}`;

const TERM = 'term-';
const CHANGE = 'change-';

/**
 * The plan, the remarks on target groups and the final report of an ESF project, each by itself and without its heading; other records have none.
 * @throws {ContentError} where the text has other parts than these
 */
export function partsOf({ data: record, file, text: { sections } }: Opened<AtlasRecord>): CollectionEntry[] {
  if (record.kind !== 'project' || record.esf === undefined) return [];
  const { id: project, lang } = record;
  const parts = partsIn(sections.length);
  if (parts === undefined) {
    const reason = `found ${sections.length} headings of the second rank, expected a plan, perhaps remarks on target groups, and a report, each under one`;
    throw new ContentError([{ file, line: 1, column: 1, reason }]);
  }
  const inTexts = new Set(sections.flatMap(({ notes }) => idsAfter(CHANGE, notes)));
  const noticed = record.changes.filter((change) => !inTexts.has(change));
  return parts.flatMap((part, index) => {
    const section = sections[index];
    if (section === undefined) return [];
    const { heading, html, text, notes } = section;
    const terms = idsAfter(TERM, notes);
    const changes = idsAfter(CHANGE, notes);
    const data = { project, lang, part, heading, text, terms, changes, noticed };
    return [{ id: partKey(project, lang, part), data, file, html, headings: [] }];
  });
}

const idsAfter = (prefix: string, notes: readonly string[]): string[] =>
  notes.flatMap((note) => (note.startsWith(prefix) ? [note.slice(prefix.length)] : []));

import { folderOfKind } from './folders.ts';
import type { ContentFault } from './read.ts';
import { ContentError, readContentFolder, readFrontMatter } from './read.ts';
import type { AtlasRecord } from '../schema/record.ts';
import { KINDS, recordSchema } from '../schema/record.ts';
import type { Lang } from '../schema/lang.ts';
import { LANGS } from '../schema/lang.ts';
import { byDocument } from '../atlas/order.ts';

/** A record with the MDX text under its front matter. */
export interface RecordText {
  record: AtlasRecord;
  body: string;
}

/**
 * All records of a language with their texts, read from content/, in the site's order.
 * @param root the project's folder
 * @throws {ContentError} with all faults of all files
 */
export function loadRecordTexts(lang: Lang, root: string = process.cwd()): RecordText[] {
  const faults: ContentFault[] = [];
  const texts: RecordText[] = [];
  for (const file of KINDS.flatMap((kind) => readContentFolder(root, folderOfKind(kind)))) {
    if (!file.key.endsWith(`/${lang}`)) continue;
    const result = readFrontMatter(file, recordSchema);
    if (result.ok) texts.push({ record: result.data, body: result.body });
    else faults.push(...result.faults);
  }
  if (faults.length > 0) throw new ContentError(faults);
  return texts.toSorted((a, b) => byDocument(a.record, b.record));
}

/** All records of a language, read from content/, in the site's order. */
export const loadRecords = (lang: Lang, root?: string): AtlasRecord[] =>
  loadRecordTexts(lang, root).map(({ record }) => record);

/** The languages in which there are records. */
export const languagesWithRecords = (root?: string): Lang[] =>
  LANGS.filter((lang) => loadRecords(lang, root).length > 0);

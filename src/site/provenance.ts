import { textLang } from '../atlas/stand-in.ts';
import type { EditionLine } from '../schema/content/lines.ts';
import type { AtlasRecord } from '../schema/record.ts';
import type { Stated } from '../schema/stated.ts';
import { statedBy } from '../schema/stated.ts';
import { keyOf } from './open.ts';
import { openSite } from './opened.ts';

/** What a record states, and the lines of the edition that state it. */
export interface Provenance {
  record: AtlasRecord;
  /** The lines that the record was read from, and those elsewhere that state something of it. */
  lines: readonly EditionLine[];
  /** The checksum of the edition's file, in hexadecimal digits. */
  sha256: string;
  facts: readonly Stated[];
}

/** What a record of the site states, where. */
export function openProvenance(record: AtlasRecord): Provenance {
  const { id, source } = record;
  const lang = textLang(record);
  const { byKey, documents } = openSite();
  const lines = byKey.get(keyOf(id, lang))?.lines;
  const document = documents.find(({ key }) => key === keyOf(source.id, lang));
  if (lines === undefined || document === undefined)
    throw new Error(`Found no lines of ${keyOf(id, lang)}, expected a record of the opened site.`);
  return { record, lines, sha256: document.data.sha256, facts: record.onlyIn === undefined ? statedBy(record) : [] };
}

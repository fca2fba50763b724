import { strings } from '../i18n/index.ts';
import type { AtlasRecord } from '../schema/record.ts';
import type { Atlas } from './atlas.ts';
import { whereOf } from './record-line.ts';
import { yearsOf } from './record-years.ts';

/** A title that no other record's page has: the record's own, with its place, kind and years. */
export function pageTitleOf(atlas: Atlas, record: AtlasRecord): string {
  const where = whereOf(atlas, record);
  const title = where === undefined || record.title.includes(where) ? record.title : `${record.title}, ${where}`;
  const kind = strings(atlas.lang).site.kinds[record.kind].toLocaleLowerCase(atlas.lang);
  return `${title} (${[kind, yearsOf(record)].filter((part) => part !== undefined).join(', ')})`;
}

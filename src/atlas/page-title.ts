import { strings } from '../i18n/index.ts';
import type { AtlasRecord } from '../schema/record.ts';
import type { Atlas } from './atlas.ts';
import { summaryOf, whereOf } from './record-line.ts';
import { yearsOf } from './record-years.ts';

/** A title that no other record's page has: the record's own, with its place, kind and years. */
export function pageTitleOf(atlas: Atlas, record: AtlasRecord): string {
  const where = whereOf(atlas, record);
  const title = where === undefined || record.title.includes(where) ? record.title : `${record.title}, ${where}`;
  const kind = strings(atlas.lang).site.kinds[record.kind].toLocaleLowerCase(atlas.lang);
  return `${title} (${[kind, yearsOf(record)].filter((part) => part !== undefined).join(', ')})`;
}

/**
 * What search engines and previews of links show below the title: the summary with its years, or where there is none what the
 * record is, where and when, and in which language alone its text is.
 */
export function descriptionOf(atlas: Atlas, record: AtlasRecord): string {
  const summary = summaryOf(record);
  const years = yearsOf(record);
  if (summary !== undefined) return years === undefined ? summary : `${summary} (${years})`;
  const words = strings(atlas.lang);
  const parts = [words.site.kinds[record.kind], whereOf(atlas, record), years];
  const facts = `${record.title}. ${parts.filter((part) => part !== undefined).join(', ')}.`;
  return record.onlyIn === undefined ? facts : `${facts} ${words.oneLanguage.note[record.onlyIn]}`;
}

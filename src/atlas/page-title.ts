import { strings } from '../i18n/index.ts';
import { yearOf } from '../i18n/dates.ts';
import type { AtlasRecord } from '../schema/record.ts';
import { isMissing } from '../schema/text.ts';
import type { Atlas } from './atlas.ts';
import { summaryOf, whereOf } from './record-line.ts';

/** A title that no other record's page has: the record's own, with place and kind where another has the same. */
export function pageTitleOf(atlas: Atlas, record: AtlasRecord): string {
  const where = whereOf(atlas, record);
  const title = where === undefined || record.title.includes(where) ? record.title : `${record.title}, ${where}`;
  return `${title} (${strings(atlas.lang).site.kinds[record.kind].toLocaleLowerCase(atlas.lang)})`;
}

/**
 * What search engines and previews of links show below the title: the summary, or where there is none what the record
 * is, where and when, and in which language alone its text is.
 */
export function descriptionOf(atlas: Atlas, record: AtlasRecord): string {
  const summary = summaryOf(record);
  if (summary !== undefined) return summary;
  const { asOf } = record.source;
  const words = strings(atlas.lang);
  const parts = [words.site.kinds[record.kind], whereOf(atlas, record), isMissing(asOf) ? undefined : yearOf(asOf)];
  const facts = `${record.title}. ${parts.filter((part) => part !== undefined).join(', ')}.`;
  return record.onlyIn === undefined ? facts : `${facts} ${words.oneLanguage.note[record.onlyIn]}`;
}

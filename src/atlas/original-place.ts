import { formatNumber } from '../i18n/dates.ts';
import { strings } from '../i18n/index.ts';
import type { AtlasRecord } from '../schema/record.ts';
import { isMissing } from '../schema/text.ts';
import type { Atlas } from './atlas.ts';

/** Where a reader finds a record in the original, in words: page and heading, or row; all of it where it is the only one. */
export function placeInOriginal({ bySource }: Pick<Atlas, 'bySource'>, record: AtlasRecord): string | undefined {
  const { lang, source } = record;
  const words = strings(lang).reading.record;
  const heading = record.kind === 'practice' ? record.heading : undefined;
  const parts = [
    isMissing(source.page) ? undefined : words.page(String(source.page)),
    typeof heading === 'string' ? words.heading(heading) : undefined,
    source.row === undefined ? undefined : words.row(formatNumber(source.row, lang)),
  ].filter((part) => part !== undefined);
  if (parts.length > 0) return parts.join(', ');
  return bySource.get(source.id)?.length === 1 ? words.whole : undefined;
}

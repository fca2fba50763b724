import { formatNumber } from '../i18n/dates.ts';
import { strings } from '../i18n/index.ts';
import type { AtlasRecord } from '../schema/record.ts';
import { isMissing } from '../schema/text.ts';

/** Where a reader finds a record in the original, in words: page and heading, or row, where they are known. */
export function placeInOriginal(record: AtlasRecord): string | undefined {
  const { lang, source } = record;
  const words = strings(lang).reading.record;
  // An edition in another language has a heading of its own, which the original does not print.
  const heading = record.kind === 'practice' && lang === record.original ? record.heading : undefined;
  const parts = [
    isMissing(source.page) ? undefined : words.page(String(source.page)),
    typeof heading === 'string' ? words.heading(heading) : undefined,
    source.row === undefined ? undefined : words.row(formatNumber(source.row, lang)),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(', ');
}

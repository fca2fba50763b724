import type { AtlasRecord } from '../schema/record.ts';
import type { Lang } from '../schema/lang.ts';
import { slugOf } from '../schema/slug.ts';

/**
 * The language of a record's original, told from its Finnish edition: a title that neither an erratum
 * nor other spacing explains was translated, and the only other language of the originals is Swedish.
 */
export function originalLanguage(editions: readonly AtlasRecord[]): Lang {
  const finnish = editions.find(({ lang }) => lang === 'fi');
  if (finnish === undefined) return editions[0]?.lang ?? 'fi';
  const { title, titlePrinted, errata } = finnish;
  const misprinted = errata.some(({ printed }) => titlePrinted.includes(printed) || printed.includes(titlePrinted));
  return misprinted || lettersOf(title) === lettersOf(titlePrinted) ? 'fi' : 'sv';
}

const lettersOf = (title: string): string => slugOf(title).replaceAll('-', '');

/** The title as the original prints it, where ours is another. */
export const printedTitle = ({ title, titlePrinted }: AtlasRecord): string | undefined =>
  title === titlePrinted ? undefined : titlePrinted;

import type { AtlasRecord } from '../../schema/record.ts';
import type { Lang } from '../../schema/text.ts';

/**
 * The title as the original prints it, where ours is another, and the language it is in.
 * A title that no erratum explains was translated; the only other language of the originals is Swedish.
 */
export function printedTitle({
  title,
  titlePrinted,
  errata,
  lang,
}: AtlasRecord): { text: string; lang: Lang | undefined } | undefined {
  if (title === titlePrinted) return undefined;
  const misprinted = errata.some(({ printed }) => titlePrinted.includes(printed) || printed.includes(titlePrinted));
  return { text: titlePrinted, lang: misprinted || lang === 'sv' ? undefined : 'sv' };
}

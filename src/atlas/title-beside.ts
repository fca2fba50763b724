import type { Lang } from '../schema/lang.ts';
import type { AtlasRecord } from '../schema/record.ts';

/** A title as the original prints it, with its language. */
export interface OriginalTitle {
  text: string;
  lang: Lang;
}

type Titled = Pick<AtlasRecord, 'lang' | 'original' | 'title' | 'titlePrinted' | 'onlyIn'>;

/** What is left of a title without case, spaces, hyphens and dashes: "Vamos - Stay and study" is "Vamos – Stay and study". */
const letters = (title: string): string => title.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/**
 * The title that stands beside a translated one: the one that the original prints, by which a reader finds the thing
 * anywhere else. Undefined in the original's own language, and where both are the same but for case, spaces and
 * dashes. Of a record that stands in for an edition it is the title itself: it is shown once, in its own language.
 */
export function titleBeside({ lang, original, title, titlePrinted, onlyIn }: Titled): OriginalTitle | undefined {
  if (onlyIn !== undefined) return { text: title, lang: onlyIn };
  return lang === original || letters(title) === letters(titlePrinted)
    ? undefined
    : { text: titlePrinted, lang: original };
}

/** The language of a title that stands in for one of the page's language; undefined of any other. */
export const langOfTitle = (title: string, original: OriginalTitle | null | undefined): Lang | undefined =>
  original?.text === title ? original.lang : undefined;

/** A title for what holds one text alone: a citation, a cell. The original's stands in brackets, as citations write it. */
export const withOriginal = (title: string, original: OriginalTitle | null | undefined): string =>
  original && original.text !== title ? `${title} [${original.text}]` : title;

/** The title of a record for what holds one text alone. */
export const titleInFull = (record: Titled): string => withOriginal(record.title, titleBeside(record));

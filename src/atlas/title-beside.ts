import type { Lang } from '../schema/lang.ts';
import type { AtlasRecord } from '../schema/record.ts';

/** A title as the original prints it, with its language. */
export interface OriginalTitle {
  text: string;
  lang: Lang;
}

type Titled = Pick<AtlasRecord, 'lang' | 'original' | 'title' | 'titlePrinted'>;

/**
 * The title that stands beside a translated one: the one that the original prints, by which a reader finds the thing
 * anywhere else. Undefined in the original's own language, and where a name is the same in both.
 */
export const titleBeside = ({ lang, original, title, titlePrinted }: Titled): OriginalTitle | undefined =>
  lang === original || title === titlePrinted ? undefined : { text: titlePrinted, lang: original };

/** A title for what holds one text alone: a citation, a cell. The original's stands in brackets, as citations write it. */
export function titleInFull(record: Titled): string {
  const beside = titleBeside(record);
  return beside === undefined ? record.title : `${record.title} [${beside.text}]`;
}

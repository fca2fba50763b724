import type { AtlasRecord } from '../../schema/record.ts';
import type { Lang } from '../../schema/lang.ts';
import type { Missing } from '../../schema/text.ts';
import { isMissing } from '../../schema/text.ts';
import { SITE_NAME } from '../credits.ts';

/** A work to cite, in no format yet. What nobody says is left out. */
export interface Work {
  /** A name for it, unique among the works of a file and of the site. */
  key: string;
  type: 'document' | 'page';
  author: string | undefined;
  title: string;
  /** The work that it is a part of. */
  container: string | undefined;
  /** YYYY, YYYY-MM or YYYY-MM-DD, as exactly as it is known. */
  date: string | undefined;
  page: number | undefined;
  url: string | undefined;
  /** What there is to say where the address is not known. */
  note: string | undefined;
  lang: Lang | undefined;
}

const known = (text: string | Missing): string | undefined => (isMissing(text) ? undefined : text);

/**
 * What a reader cites for a fact of a record: the original source first, then the page that retells it.
 * @param day the day of the build, YYYY-MM-DD
 * @param address the permanent address of the page, or where it stands within the site if that is not known
 */
export function worksOf(
  { id, lang, title, source }: AtlasRecord,
  day: string,
  address: { url: string } | { note: string },
): readonly [original: Work, page: Work] {
  return [
    {
      key: source.id,
      type: 'document',
      author: known(source.publisher),
      title: source.title,
      container: undefined,
      date: known(source.date),
      page: isMissing(source.page) ? undefined : source.page,
      url: undefined,
      note: undefined,
      // Every original is in Finnish; a few of its records are in Swedish too.
      lang: 'fi',
    },
    {
      key: `${SITE_NAME.toLowerCase()}-${id}-${lang}`,
      type: 'page',
      author: SITE_NAME,
      title,
      container: SITE_NAME,
      date: day,
      page: undefined,
      url: 'url' in address ? address.url : undefined,
      note: 'note' in address ? address.note : undefined,
      lang,
    },
  ];
}

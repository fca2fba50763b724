import type { AtlasRecord } from '../../schema/record.ts';
import type { Lang } from '../../schema/lang.ts';
import { isMissing } from '../../schema/text.ts';
import { SITE_NAME } from '../credits.ts';
import { titleInFull } from '../title-beside.ts';
import type { Credit } from './credit.ts';
import { bracketNote } from './credit.ts';
import { pageKey } from './page-key.ts';

/** A work to cite, in no format yet. What nobody says is left out. */
export interface Work {
  /** A name for it, unique among the works of a file and of the site, and the same in every build. */
  key: string;
  type: 'document' | 'page';
  /** In square brackets where only another document says it, as the date is (credit.ts). */
  author: string | undefined;
  title: string;
  /** The work that it is a part of. */
  container: string | undefined;
  /** YYYY, YYYY-MM or YYYY-MM-DD, as exactly as it is known. */
  date: string | undefined;
  page: number | undefined;
  url: string | undefined;
  /** What there is to say where the address is not known, and what square brackets mean. */
  note: string | undefined;
  lang: Lang | undefined;
}

/** Each work once, by its key: records of one page of a document have its citation in common. */
export const worksOnce = (works: readonly Work[]): Work[] => [
  ...new Map(works.map((work) => [work.key, work])).values(),
];

/**
 * What a reader cites for a fact of a record: the original source first, then the page that retells it.
 * @param day the day of the build, YYYY-MM-DD
 * @param address the permanent address of the page, or where it stands within the site if that is not known
 * @param credit who published the original source and when
 */
export function worksOf(
  record: AtlasRecord,
  day: string,
  address: { url: string } | { note: string },
  credit: Credit,
): readonly [original: Work, page: Work] {
  const { id, lang, original, source } = record;
  return [
    {
      key: [source.id, ...(isMissing(source.page) ? [] : [`p${source.page}`]), original].join('-'),
      type: 'document',
      author: credit.publisher,
      title: source.title,
      container: undefined,
      date: credit.date,
      page: isMissing(source.page) ? undefined : source.page,
      url: undefined,
      note: bracketNote(credit, lang),
      lang: original,
    },
    {
      key: pageKey(id, lang),
      type: 'page',
      author: SITE_NAME,
      title: titleInFull(record),
      container: SITE_NAME,
      date: day,
      page: undefined,
      url: 'url' in address ? address.url : undefined,
      note: 'note' in address ? address.note : undefined,
      lang,
    },
  ];
}

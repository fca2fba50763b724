import type { SourceDocument } from '../schema/content/source.ts';
import type { Lang } from '../schema/lang.ts';
import type { AtlasRecord } from '../schema/record.ts';

/** The language in which a record's title and text are; another than that of its page where it stands in. */
export const textLang = ({ lang, onlyIn }: Pick<AtlasRecord, 'lang' | 'onlyIn'>): Lang => onlyIn ?? lang;

/**
 * The records of a language: its editions, and for each record without one a stand-in that shows its title as it is,
 * so that one language is enough to be listed and found in all. The edition in the original's language comes first.
 * @param records editions of every language
 */
export const inLanguage = (records: readonly AtlasRecord[], lang: Lang): AtlasRecord[] =>
  standingIn(records, lang, ({ original }) => original).map(({ item, stands }) =>
    stands ? standIn(item, lang) : item,
  );

/** The source documents of a language, in the same way. */
export const documentsInLanguage = (documents: readonly SourceDocument[], lang: Lang): SourceDocument[] =>
  standingIn(documents, lang, () => lang).map(({ item, stands }) =>
    stands ? { ...item, lang, onlyIn: item.lang } : item,
  );

/** One item of each id: the one in the language, else the one that is preferred, else the first. */
function standingIn<Item extends { id: string; lang: Lang }>(
  items: readonly Item[],
  lang: Lang,
  prefers: (item: Item) => Lang,
): { item: Item; stands: boolean }[] {
  return [...Map.groupBy(items, ({ id }) => id).values()].flatMap((editions) => {
    const own = editions.find((edition) => edition.lang === lang);
    const other = editions.find((edition) => edition.lang === prefers(edition)) ?? editions[0];
    const item = own ?? other;
    return item === undefined ? [] : [{ item, stands: own === undefined }];
  });
}

/** What the text says of itself stays in its own language and on its own page: figures, answers, lines. */
const standIn = (record: AtlasRecord, lang: Lang): AtlasRecord => {
  const { reading: _reading, ...kept } = record;
  return {
    ...kept,
    lang,
    onlyIn: record.lang,
    summary: record.summaries?.[lang] ?? { missing: 'not-curated' },
    facts: [],
    languageLines: {},
  };
};

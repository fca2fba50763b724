import { loadRecordTexts } from '../../src/lib/site-records.ts';
import { isMissing, LANGS } from '../../src/schema/text.ts';
import type { Lang } from '../../src/schema/text.ts';
import { bodyText } from '../../src/search/build/body-text.ts';

type InEveryLanguage = Readonly<Record<Lang, string>>;

/** A record as the other engines get it: the texts that a reader sees, in three languages. */
export interface BenchRecord {
  id: string;
  title: InEveryLanguage;
  summary: InEveryLanguage;
  text: InEveryLanguage;
}

/** The fields of a record with the language of each. */
export const BENCH_FIELDS = LANGS.flatMap((lang) =>
  (['title', 'summary', 'text'] as const).map((part) => ({ field: `${part}_${lang}`, part, lang })),
);

/** How much a hit counts in each part of a record. */
export const BOOSTS = { title: 3, summary: 2, text: 1 } as const;

/** The records of content/ with their texts. */
export function benchRecords(root: string): BenchRecord[] {
  const editions = new Map(LANGS.map((lang) => [lang, loadRecordTexts(lang, root)]));
  const [first = []] = editions.values();
  return first.map(({ record: { id } }) => {
    const of = (lang: Lang): { title: string; summary: string; text: string } => {
      const found = editions.get(lang)?.find(({ record }) => record.id === id);
      if (found === undefined) return { title: '', summary: '', text: '' };
      const { title, summary } = found.record;
      return { title, summary: isMissing(summary) ? '' : summary, text: bodyText(found.body) };
    };
    const [fi, sv, en] = [of('fi'), of('sv'), of('en')];
    return {
      id,
      title: { fi: fi.title, sv: sv.title, en: en.title },
      summary: { fi: fi.summary, sv: sv.summary, en: en.summary },
      text: { fi: fi.text, sv: sv.text, en: en.text },
    };
  });
}

/** A record as one flat object. */
export const flat = (record: BenchRecord): Record<string, string> =>
  Object.fromEntries([
    ['id', record.id],
    ...BENCH_FIELDS.map(({ field, part, lang }) => [field, record[part][lang]] as const),
  ]);

import type { Lang } from '../../../src/schema/lang.ts';

/** Short words that stand in almost any text of a language and in none of the others. */
const COMMON_WORDS: Readonly<Record<Lang, ReadonlySet<string>>> = {
  fi: new Set([
    'ja',
    'on',
    'ovat',
    'että',
    'sekä',
    'myös',
    'tai',
    'joka',
    'jotka',
    'voi',
    'mm',
    'kanssa',
    'ei',
    'kuin',
  ]),
  sv: new Set(['och', 'att', 'är', 'som', 'för', 'det', 'med', 'till', 'av', 'har', 'inte', 'eller', 'även', 'på']),
  en: new Set(['the', 'and', 'of', 'is', 'are', 'with', 'for', 'that', 'from', 'or', 'also', 'by', 'not', 'to']),
};

/** The language of a text by its common words; undefined where it has none of them, or two are even. */
export function languageOf(text: string): Lang | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = (['fi', 'sv', 'en'] as const)
    .map((lang) => ({ lang, count: words.filter((word) => COMMON_WORDS[lang].has(word)).length }))
    .toSorted((a, b) => b.count - a.count);
  const [first, second] = counts;
  return first && second && first.count > second.count ? first.lang : undefined;
}

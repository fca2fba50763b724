import type { Lang } from '../schema/lang.ts';

/**
 * The locale whose conventions numbers, money and dates follow. Swedish is that of Finland. English is
 * British: en-FI writes numbers with a decimal comma but money with a point, and the texts are British too.
 */
export const LOCALES = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const satisfies Record<Lang, string>;

/** Keeps what is made for each language: to make a formatter takes as long as to use it forty times. */
export function oncePerLang<T>(make: (lang: Lang) => T): (lang: Lang) => T {
  const made = new Map<Lang, T>();
  return (lang) => {
    const kept = made.get(lang) ?? make(lang);
    made.set(lang, kept);
    return kept;
  };
}

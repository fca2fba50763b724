/** The languages of the site, BCP 47, in the order in which they are offered. This module is small enough for a browser. */
export const LANGS = ['fi', 'sv', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** Tells a language of the site from any other text. */
export const isLang = (text: string): text is Lang => LANGS.some((lang) => lang === text);

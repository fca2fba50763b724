/**
 * The languages of the site, BCP 47, in the order in which they are offered. In a file of its own, without the
 * schema library, so that scripts in the browser share it.
 */
export const LANGS = ['fi', 'sv', 'en'] as const;
export type Lang = (typeof LANGS)[number];

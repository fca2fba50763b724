import type { Lang } from '../schema/lang.ts';
import { LANGS } from '../schema/lang.ts';

/** The language of the page. */
export const pageLang = (): Lang => LANGS.find((lang) => lang === document.documentElement.lang) ?? LANGS[0];

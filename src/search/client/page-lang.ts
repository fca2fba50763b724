import type { Lang } from '../../schema/text.ts';
import { WORD_LANGS } from '../fields.ts';

/** The language of the page. */
export const pageLang = (): Lang => WORD_LANGS.find((lang) => lang === document.documentElement.lang) ?? WORD_LANGS[0];

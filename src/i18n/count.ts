import { LOCALES } from './locales.ts';
import type { Lang } from '../schema/lang.ts';

/** A phrase with a number in it: "1 hanke", "12 hanketta", "1 234 projects". */
export const counted = (lang: Lang, one: string, other: string): ((count: number) => string) => {
  const numbers = new Intl.NumberFormat(LOCALES[lang]);
  return (count) => `${numbers.format(count)} ${count === 1 ? one : other}`;
};

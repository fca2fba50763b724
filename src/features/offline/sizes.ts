import type { Lang } from '../../schema/lang.ts';

/** Sizes that pages name and that are known only when the site is whole. */
export const SIZES = ['zip', 'offline'] as const;
export type Size = (typeof SIZES)[number];

/** What stands in a page until the size is known. */
export const sizeToken = (size: Size): string => `@@${size}-size@@`;

const MEGABYTE = 1_000_000;

/** A size in megabytes with one decimal, without its unit: 6,6 in Finnish and Swedish, 6.6 in English. */
export const megabytes = (bytes: number, lang: Lang): string => {
  const text = (bytes / MEGABYTE).toFixed(1);
  return lang === 'en' ? text : text.replace('.', ',');
};

/** A page with its sizes put in. */
export const withSizes = (page: string, sizes: Readonly<Record<Size, number>>, lang: Lang): string =>
  SIZES.reduce((text, size) => text.replaceAll(sizeToken(size), megabytes(sizes[size], lang)), page);

/** Sizes that pages name and that are known only when the rest of the site is whole. */
export const SIZES = ['zip', 'offline'] as const;
export type Size = (typeof SIZES)[number];

/** What stands in a page until the size is known. */
export const sizeToken = (size: Size): string => `@@${size}-size@@`;

const MEGABYTE = 1_000_000;

/**
 * A size in whole megabytes, without its unit, and never nought. Pages say "about": they are a part of what they
 * name, and so are the lists that are made after them, which weigh far less than a megabyte.
 */
export const megabytes = (bytes: number): string => String(Math.max(1, Math.round(bytes / MEGABYTE)));

/** A page with its sizes put in. */
export const withSizes = (page: string, sizes: Readonly<Record<Size, number>>): string =>
  SIZES.reduce((text, size) => text.replaceAll(sizeToken(size), megabytes(sizes[size])), page);

/** Whether a page names a size. */
export const namesSizes = (page: string): boolean => SIZES.some((size) => page.includes(sizeToken(size)));

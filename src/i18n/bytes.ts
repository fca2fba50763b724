import type { Lang } from '../schema/lang.ts';
import { LOCALES } from './locales.ts';

const BYTES_IN_KILOBYTE = 1000;

/** The size of a file in whole kilobytes, rounded up, as the language writes it: "12 kt". */
export const formatBytes = (bytes: number, lang: Lang): string =>
  new Intl.NumberFormat(LOCALES[lang], { style: 'unit', unit: 'kilobyte', unitDisplay: 'short' }).format(
    Math.ceil(bytes / BYTES_IN_KILOBYTE),
  );

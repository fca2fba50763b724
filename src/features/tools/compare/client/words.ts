import { compare } from '../../../../i18n/fi/compare.ts';
import type { Strings } from '../../../../i18n/strings.ts';

/** The words of the comparison in the language of the page; the build exchanges the file. */
export const words: Strings['compare'] = compare;

import { kept } from '../../i18n/fi/kept.ts';
import type { Strings } from '../../i18n/strings.ts';

/** The words of the page of what is kept, in the language of the page; the build exchanges the file. */
export const keptWords: Strings['kept'] = kept;

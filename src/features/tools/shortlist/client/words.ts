import { shortlist } from '../../../../i18n/fi/shortlist.ts';
import type { Strings } from '../../../../i18n/strings.ts';

/** The words of the shortlist in the language of the page; the build exchanges the file (src/features/tools/build/scripts.ts). */
export const words: Strings['shortlist'] = shortlist;

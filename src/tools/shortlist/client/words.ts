import { shortlist } from '../../../i18n/fi/shortlist.ts';
import { site } from '../../../i18n/fi/site.ts';
import type { Strings } from '../../../i18n/strings.ts';

/** The words of the shortlist in the language of the page; the build exchanges the files (src/tools/build/scripts.ts). */
export const words: Strings['shortlist'] = shortlist;
export const kindNames: Strings['site']['kinds'] = site.kinds;

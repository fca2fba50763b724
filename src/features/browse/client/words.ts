import { facets } from '../../../i18n/fi/facets.ts';
import type { Strings } from '../../../i18n/strings.ts';

/** The words of lists with facets in the language of the page; the build exchanges the file (src/features/search/build/scripts.ts). */
export const words: Strings['facets'] = facets;

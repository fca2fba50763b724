import { search } from '../../../i18n/fi/search.ts';
import type { Strings } from '../../../i18n/strings.ts';

/**
 * The words of the search in the language of the page. The build makes one script a language and puts
 * that language's file in the place of the Finnish one (src/features/search/build/scripts.ts).
 */
export const words: Strings['search'] = search;

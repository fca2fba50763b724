import { shortlistAdd } from '../../../../i18n/fi/shortlist-add.ts';
import type { Strings } from '../../../../i18n/strings.ts';

/** The words of the button, in the language of the page; the build exchanges the file. */
export const words: Strings['shortlistAdd'] = shortlistAdd;

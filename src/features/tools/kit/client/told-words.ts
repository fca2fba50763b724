import { toldForm } from '../../../../i18n/fi/told-form.ts';
import type { Strings } from '../../../../i18n/strings.ts';

/** The words of forms that end in a file, in the language of the page; the build exchanges the file. */
export const toldWords: Strings['toldForm'] = toldForm;

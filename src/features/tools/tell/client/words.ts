import { tellForm } from '../../../../i18n/fi/tell-form.ts';
import type { Strings } from '../../../../i18n/strings.ts';

/** The words of the form in the language of the page; the build exchanges the file (src/features/tools/build/scripts.ts). */
export const words: Strings['tellForm'] = tellForm;

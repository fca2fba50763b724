import { transfer } from '../../../../i18n/fi/transfer.ts';
import type { Strings } from '../../../../i18n/strings.ts';

/** The words of the transfer sheets in the language of the page; the build exchanges the file (src/features/tools/build/scripts.ts). */
export const words: Strings['transfer'] = transfer;

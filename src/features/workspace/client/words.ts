import { workspace } from '../../../i18n/fi/workspace.ts';
import type { Strings } from '../../../i18n/strings.ts';

/** The words of all tools in the language of the page; the build exchanges the file (src/features/tools/build/scripts.ts). */
export const words: Strings['workspace'] = workspace;

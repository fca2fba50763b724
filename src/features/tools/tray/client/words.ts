import { trayTool } from '../../../../i18n/fi/tray-tool.ts';
import type { Strings } from '../../../../i18n/strings.ts';

/** The words of the trays in the language of the page; the build exchanges the file (src/features/tools/build/scripts.ts). */
export const words: Strings['trayTool'] = trayTool;

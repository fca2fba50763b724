import type { Page } from 'playwright-core';
import { trayTool } from '../../../src/features/tools/tray/tool.ts';
import type { Tray, Trays } from '../../../src/features/tools/tray/tray.ts';
import { emptyTray, withPractice, withText } from '../../../src/features/tools/tray/tray.ts';
import { readStored } from '../../../src/features/workspace/file.ts';
import { keyOf } from '../../../src/features/workspace/store.ts';
import { keptText } from './tools.ts';

/** A tray of a made-up organisation in Juva with one text. */
export const tray = (id: string, organisation: string, slot: string, text: string): Tray =>
  withText({ ...emptyTray(id), organisation, place: 'Juva' }, slot, text);
const PRACTICE = { slot: 'column-2', record: 'turku-infotori' };

const LIBRARY = withPractice(tray('library', 'Kirjasto', 'column-1', 'Kielikahvila <b>kaikille</b>'), PRACTICE);
/** A second one, which has the same activity and practice in another column. */
export const COLLEGE = withPractice(tray('college', 'Opisto', 'column-3', 'kielikahvila <b>kaikille</b>'), PRACTICE);
/** Two trays of one place. */
export const TWO: Trays = { trays: [LIBRARY, COLLEGE] };

/** The trays that the page's browser keeps. */
export const keptTrays = async (page: Page): Promise<Trays> => {
  const read = readStored(trayTool, (await keptText(page, keyOf('tray'))) ?? '');
  return read.ok ? read.value : trayTool.empty;
};

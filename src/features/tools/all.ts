import { compare } from './compare/tool.ts';
import { correct } from './correct/tool.ts';
import type { ToolDefinition } from './kit/definition.ts';
import { idea } from './idea/tool.ts';
import { kept } from './kept-page.ts';
import { shortlist } from './shortlist/tool.ts';
import { tell } from './tell/tool.ts';
import { transfer } from './transfer/tool.ts';
import { tray } from './tray/tool.ts';
import { isShown } from '../../routes/shown.ts';

/**
 * All tools, in the order in which readers meet them. The scripts in dist/tools/, the index of tools, the links of a
 * record's page, the page of what is kept and the file of everything come from this list.
 */
export const TOOLS = [
  shortlist,
  compare,
  transfer,
  tray,
  idea,
  tell,
  correct,
  kept,
] as const satisfies readonly ToolDefinition[];

/** The tools that keep something and that the atlas has. */
export const KEEPING = TOOLS.flatMap((tool) => ('keeps' in tool && isShown(tool.section) ? [tool] : []));

import type { Section } from '../../routes/routes.ts';
import type { ToolName } from '../workspace/tool.ts';

/** The tools in the order of their index page, each with the name under which it keeps something, if it does. */
export const TOOLS = [
  { section: 'shortlist', keeps: 'shortlist' },
  { section: 'compare', keeps: undefined },
  { section: 'transfer', keeps: 'transfer' },
  { section: 'tray', keeps: 'tray' },
  { section: 'idea', keeps: 'idea' },
  { section: 'kept', keeps: undefined },
] as const satisfies readonly { section: Section; keeps: ToolName | undefined }[];

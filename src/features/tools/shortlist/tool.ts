import type { ToolDefinition } from '../kit/definition.ts';
import { keeping } from '../kit/definition.ts';
import { shortlistTool } from './shortlist.ts';

/** Gathers records, with notes, for a meeting. `add` is the button on the pages of records and in lists. */
export const shortlist = {
  name: 'shortlist',
  section: 'shortlist',
  scripts: {
    shortlist: 'src/features/tools/shortlist/client/shortlist.ts',
    add: 'src/features/tools/shortlist/client/add.ts',
  },
  needsRecords: true,
  keeps: keeping(shortlistTool),
  hashFor: () => '',
} as const satisfies ToolDefinition;

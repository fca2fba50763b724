import type { ToolDefinition } from '../definition.ts';

/** Shows what all tools keep in the browser. It keeps nothing itself. */
export const kept = {
  name: 'kept',
  section: 'kept',
  scripts: { kept: 'src/features/tools/kept/kept.ts' },
  needsRecords: false,
} as const satisfies ToolDefinition;

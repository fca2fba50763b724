import type { ToolDefinition } from './kit/definition.ts';

/** Shows what all tools keep in the browser. It keeps nothing itself. */
export const kept = {
  name: 'kept',
  section: 'kept',
  scripts: { kept: 'src/features/kept/kept.ts' },
  needsRecords: false,
} as const satisfies ToolDefinition;

import { choiceHash } from '../kit/choice.ts';
import type { ToolDefinition } from '../kit/definition.ts';

/** Puts records side by side. It keeps nothing: which records they are is in the address alone. */
export const compare = {
  name: 'compare',
  section: 'compare',
  scripts: { compare: 'src/features/tools/compare/client/compare.ts' },
  needsRecords: true,
  hashFor: ({ id }) => choiceHash([id]),
} as const satisfies ToolDefinition;

import type { ToolDefinition } from '../kit/definition.ts';
import { keeping } from '../kit/definition.ts';
import { correctTool } from './correct.ts';

/** A form for a correction of a record. The link of a record's page opens it with the record filled in. */
export const correct = {
  name: 'correct',
  section: 'correct',
  scripts: { correct: 'src/features/tools/correct/client/correct.ts' },
  needsRecords: true,
  keeps: keeping(correctTool),
} as const satisfies ToolDefinition;

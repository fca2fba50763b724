import type { ToolDefinition } from '../kit/definition.ts';
import { keeping } from '../kit/definition.ts';
import { ideaTool } from './idea.ts';

/** A form for an idea of one's own, which gives a text to send. */
export const idea = {
  name: 'idea',
  section: 'idea',
  scripts: { idea: 'src/features/tools/idea/client/idea.ts' },
  needsRecords: false,
  keeps: keeping(ideaTool),
} as const satisfies ToolDefinition;

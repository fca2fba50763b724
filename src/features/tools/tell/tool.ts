import type { ToolDefinition } from '../kit/definition.ts';
import { keeping } from '../kit/definition.ts';
import { tellTool } from './tell.ts';

/** A form for a practice that a reader tells of; it ends in a file that the converter reads. */
export const tell = {
  name: 'tell',
  section: 'tell',
  scripts: { tell: 'src/features/tools/tell/client/tell.ts' },
  needsRecords: false,
  keeps: keeping(tellTool),
} as const satisfies ToolDefinition;

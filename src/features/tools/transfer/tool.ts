import type { ToolDefinition } from '../kit/definition.ts';
import { keeping } from '../kit/definition.ts';
import { sheetHash, transferTool } from './transfer.ts';

/** Weighs whether a practice would work in another place. */
export const transfer = {
  name: 'transfer',
  section: 'transfer',
  scripts: { transfer: 'src/features/tools/transfer/client/transfer.ts' },
  needsRecords: true,
  keeps: keeping(transferTool),
  hashFor: ({ id, kind }) => (kind === 'practice' ? sheetHash(id) : undefined),
} as const satisfies ToolDefinition;

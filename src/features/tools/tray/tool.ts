import type { Tool } from '../../workspace/tool.ts';
import type { ToolDefinition } from '../kit/definition.ts';
import { keeping } from '../kit/definition.ts';
import { joinTrays } from './merge.ts';
import type { Trays } from './tray.ts';
import { decodeTrays } from './tray.ts';

/** What the trays keep. */
export const trayTool: Tool<Trays> = {
  name: 'tray',
  version: 1,
  decode: decodeTrays,
  migrations: new Map(),
  empty: { trays: [] },
  count: ({ trays }) => trays.length,
  merge: (own, added) => ({ trays: joinTrays(own.trays, added.trays) }),
};

/** Brings together what the actors of a place do. The page of the model leads here. */
export const tray = {
  name: 'tray',
  section: 'tray',
  scripts: { tray: 'src/features/tools/tray/client/tray.ts' },
  needsRecords: true,
  keeps: keeping(trayTool),
  hashFor: ({ kind }) => (kind === 'model' ? '' : undefined),
} as const satisfies ToolDefinition;

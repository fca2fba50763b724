/** The scripts of the tools by their names in dist/tools/: each becomes one file a language. */
export const TOOL_ENTRIES = {
  add: 'src/features/tools/shortlist/client/add.ts',
  compare: 'src/features/tools/compare/client/compare.ts',
  kept: 'src/features/tools/kept/kept.ts',
  transfer: 'src/features/tools/transfer/client/transfer.ts',
  idea: 'src/features/tools/idea/client/idea.ts',
  tray: 'src/features/tools/tray/client/tray.ts',
  shortlist: 'src/features/tools/shortlist/client/shortlist.ts',
} as const satisfies Record<string, string>;

export type ToolEntry = keyof typeof TOOL_ENTRIES;

/** The scripts of the tools by their names in dist/tools/: each becomes one file a language. */
export const TOOL_ENTRIES = {
  add: 'src/tools/shortlist/client/add.ts',
  compare: 'src/tools/compare/client/compare.ts',
  kept: 'src/workspace/client/kept.ts',
  transfer: 'src/tools/transfer/client/transfer.ts',
  idea: 'src/tools/idea/client/idea.ts',
  tray: 'src/tools/tray/client/tray.ts',
  shortlist: 'src/tools/shortlist/client/shortlist.ts',
} as const satisfies Record<string, string>;

export type ToolEntry = keyof typeof TOOL_ENTRIES;

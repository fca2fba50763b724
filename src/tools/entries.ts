/** The scripts of the tools by their names in dist/tools/: each becomes one file a language. */
export const TOOL_ENTRIES = {
  kept: 'src/workspace/client/kept.ts',
  shortlist: 'src/tools/shortlist/client/shortlist.ts',
} as const satisfies Record<string, string>;

export type ToolEntry = keyof typeof TOOL_ENTRIES;

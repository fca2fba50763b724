/** A table of a document that a script writes, between two comments with its name. */
const marks = (name: string): { begin: string; end: string } => ({
  begin: `<!-- ${name}: written by npm run bench:search -->`,
  end: `<!-- end of ${name} -->`,
});

/** What stands between the marks of a table; nothing where they are missing. */
export function tableIn(document: string, name: string): string | undefined {
  const { begin, end } = marks(name);
  const from = document.indexOf(begin);
  const to = document.indexOf(end, from);
  return from < 0 || to < 0 ? undefined : document.slice(from + begin.length, to).trim();
}

/** The document with a table written anew. */
export function withTable(document: string, name: string, table: string): string {
  const { begin, end } = marks(name);
  const from = document.indexOf(begin);
  const to = document.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`Found no marks of the table ${name}, expected ${begin} and ${end}`);
  return `${document.slice(0, from + begin.length)}\n\n${table}\n\n${document.slice(to)}`;
}

/** Rows as a table in Markdown, the first one its heads. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [heads = [], ...rest] = rows;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rest.map(line)].join('\n');
}

/** Kilobytes of a thousand bytes, whole. */
export const kilobytes = (bytes: number): string => String(Math.round(bytes / 1000));
/** A share of one as the search's own measures are written: .93. */
export const share = (value: number): string => (value >= 1 ? '1' : value.toFixed(3).replace(/^0/u, ''));
export const percent = (value: number): string => `${Math.round(value * 100)} %`;

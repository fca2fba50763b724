/**
 * Reads CSV as RFC 4180 has it, letter by letter: a reader that knows nothing of the writer.
 * @param separator what ends a field: the standard's comma, or what a spreadsheet of another country takes
 * @throws where the text breaks the rules
 */
export function readCsv(text: string, separator: ',' | ';' = ','): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let field = '';
    if (text[at] === '"') {
      at += 1;
      for (;;) {
        if (at >= text.length) throw new Error('A quoted field has no end');
        if (text[at] === '"' && text[at + 1] === '"') {
          field += '"';
          at += 2;
        } else if (text[at] === '"') {
          at += 1;
          break;
        } else {
          field += text[at] ?? '';
          at += 1;
        }
      }
    } else {
      while (at < text.length && text[at] !== separator && text[at] !== '\r') {
        if (text[at] === '"' || text[at] === '\n')
          throw new Error(`A field that is not quoted holds ${text[at] ?? ''}`);
        field += text[at] ?? '';
        at += 1;
      }
    }
    row.push(field);
    if (text[at] === separator) {
      at += 1;
    } else if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else {
      throw new Error(`A field ends with neither a separator nor a line's end, at ${at}`);
    }
  }
  if (row.length > 0) throw new Error('The last line has no end');
  return rows;
}

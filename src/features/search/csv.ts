/** What a spreadsheet would read as a formula. */
const FORMULA = /^[=+\-@\t\r]/u;
/** What spreadsheets of Finland and Sweden take for the end of a cell. */
const APART = ';';
const LINE_END = '\r\n';
/** Tells a spreadsheet that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

function cell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[";\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Rows as a CSV file that a spreadsheet opens as it is. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  BYTE_ORDER_MARK + rows.map((row) => row.map(cell).join(APART) + LINE_END).join('');

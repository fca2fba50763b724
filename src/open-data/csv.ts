import type { Lang } from '../schema/lang.ts';

/** Tells a spreadsheet that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';
/** What a spreadsheet would read as the beginning of a formula, small or full width. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;
/** A number with its sign is no formula. */
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/u;

/** What ends a cell: `,` in files for programs (RFC 4180), `;` where spreadsheets use the comma in numbers. */
export type Separator = ',' | ';';

/** What spreadsheets take for the end of a cell where a language is written. */
export const SEPARATOR_IN = { fi: ';', sv: ';', en: ',' } as const satisfies Record<Lang, Separator>;

/**
 * Rows as CSV (RFC 4180 but for the separator) that a spreadsheet opens as it is. A cell that would be read as a
 * formula gets an apostrophe before it, which spreadsheets take for "this is text".
 */
export const csvOf = (rows: readonly (readonly string[])[], separator: Separator = ','): string =>
  BYTE_ORDER_MARK + rows.map((row) => row.map((text) => cellOf(text, separator)).join(separator) + LINE_END).join('');

function cellOf(text: string, separator: Separator): string {
  const harmless = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return harmless.includes(separator) || /["\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

import { namesIn, partsOf, xmlOf } from './archive.ts';
import type { Parts } from './archive.ts';
import { UnreadableFile, within } from './faults.ts';
import { LIMITS } from './limits.ts';
import { holdsForRows } from './pieces.ts';
import type { Piece } from './pieces.ts';
import { dayText, numberText } from './values.ts';
import { scanXml } from './xml.ts';

const CONTENT = 'content.xml';
const MANIFEST = 'META-INF/manifest.xml';
const MACROS = /^(?:Basic|Scripts)\//u;

/**
 * The rows of all sheets of a workbook of OpenDocument that are not hidden. A date is "1.2.2024", a number has a
 * decimal comma.
 * @throws UnreadableFile where the file is encrypted, damaged or too large
 */
export function readOpenDocument(bytes: Uint8Array): Piece[] {
  const names = namesIn(bytes);
  const parts = partsOf(bytes, (name) => name === CONTENT || name === MANIFEST);
  refuseEncrypted(parts);
  const reader = new SheetReader();
  scanXml(xmlOf(parts, CONTENT), CONTENT, {
    open: (name, attributes) => {
      reader.open(name, attributes);
    },
    text: (text) => {
      reader.text(text);
    },
    close: (name) => {
      reader.close(name);
    },
  });
  if (names.some((name) => MACROS.test(name)))
    reader.pieces.push({ type: 'left-out', what: 'macros, which were not run' });
  return reader.pieces;
}

function refuseEncrypted(parts: Parts): void {
  if (!parts.has(MANIFEST)) return;
  scanXml(xmlOf(parts, MANIFEST), MANIFEST, {
    open: (name) => {
      if (name === 'manifest:encryption-data')
        throw new UnreadableFile({ rule: 'file-encrypted', found: 'parts that are encrypted' });
    },
  });
}

type Attributes = Readonly<Record<string, string>>;

/** A cell, or several alike beside each other. */
interface Run {
  text: string;
  count: number;
  /** Over how many rows it goes. */
  rows: number;
  /** Whether a cell above it or to its left covers it. */
  isCovered: boolean;
}

class SheetReader {
  readonly pieces: Piece[] = [];
  readonly #hiddenStyles = new Set<string>();
  #style = '';
  #sheet = '';
  #sheets = 0;
  #isHidden = false;
  #row = 1;
  #rowCount = 1;
  #runs: Run[] = [];
  #cell: { attributes: Attributes; lines: string[] } | undefined;
  /** How deep the reader is in what is no text of a cell: a remark, a picture. */
  #aside = 0;
  #cells = 0;
  #rows = 0;
  /** Columns of the sheet that are not shown, and how many columns have been told so far. */
  readonly #hiddenColumns = new Set<number>();
  #columns = 0;
  #isRowHidden = false;
  #hiddenRows = 0;
  #widest = 0;
  /** Words of cells that go over rows to come, by their column. */
  readonly #above = new Map<number, { left: number; text: string }>();

  open(name: string, attributes: Attributes): void {
    if (this.#aside > 0 || ASIDE.has(name)) {
      this.#aside += 1;
      return;
    }
    if (name === 'style:style') this.#style = attributes['style:name'] ?? '';
    else if (name === 'style:table-properties' && attributes['table:display'] === 'false')
      this.#hiddenStyles.add(this.#style);
    else if (name === 'table:table') this.#openSheet(attributes);
    else if (name === 'table:table-column') this.#openColumns(attributes);
    else if (name === 'table:table-row') {
      this.#isRowHidden = HIDDEN.has(attributes['table:visibility'] ?? '');
      this.#rowCount = countOf(attributes['table:number-rows-repeated']);
      this.#runs = [];
    } else if (CELLS.has(name)) this.#cell = { attributes, lines: [] };
    else if (this.#cell) openInCell(name, attributes, this.#cell.lines);
  }

  text(text: string): void {
    const lines = this.#aside > 0 ? undefined : this.#cell?.lines;
    if (lines && lines.length > 0) lines.push((lines.pop() ?? '') + text.replace(/[\t\n\r ]+/gu, ' '));
  }

  close(name: string): void {
    if (this.#aside > 0) {
      this.#aside -= 1;
      return;
    }
    if (CELLS.has(name) && this.#cell) {
      const { attributes, lines } = this.#cell;
      this.#runs.push({
        text: valueText(attributes, lines),
        count: countOf(attributes['table:number-columns-repeated']),
        rows: countOf(attributes['table:number-rows-spanned']),
        isCovered: name === 'table:covered-table-cell',
      });
      this.#cell = undefined;
    } else if (name === 'table:table-row') this.#closeRow();
    else if (name === 'table:table') this.#closeSheet();
  }

  #openColumns(attributes: Attributes): void {
    const count = Math.min(countOf(attributes['table:number-columns-repeated']), LIMITS.cells);
    if (HIDDEN.has(attributes['table:visibility'] ?? ''))
      for (let column = this.#columns; column < this.#columns + count; column += 1) this.#hiddenColumns.add(column);
    this.#columns += count;
  }

  #closeSheet(): void {
    if (this.#isHidden) return;
    if (this.#hiddenRows > 0)
      this.pieces.push({ type: 'left-out', what: hiddenWords(this.#hiddenRows, 'rows', this.#sheet) });
    // A workbook may hide all columns to its right that hold nothing.
    const hidden = [...this.#hiddenColumns].filter((column) => column < this.#widest).length;
    if (hidden > 0) this.pieces.push({ type: 'left-out', what: hiddenWords(hidden, 'columns', this.#sheet) });
  }

  #openSheet(attributes: Attributes): void {
    this.#sheet = attributes['table:name'] ?? '';
    this.#isHidden = this.#hiddenStyles.has(attributes['table:style-name'] ?? '');
    this.#row = 1;
    this.#columns = 0;
    this.#hiddenRows = 0;
    this.#widest = 0;
    this.#hiddenColumns.clear();
    this.#above.clear();
    if (this.#isHidden) this.pieces.push({ type: 'left-out', what: `the hidden sheet ${this.#sheet}` });
    else if (this.#sheets > 0) this.pieces.push({ type: 'blank' });
    this.#sheets += 1;
  }

  /** The cells of a row, the words of cells that go over it from above in each. */
  #filled(runs: readonly Run[]): string[] {
    const cells: string[] = [];
    for (const { text, count, rows, isCovered } of runs) {
      for (let index = 0; index < count; index += 1) {
        const column = cells.length;
        const above = isCovered && text === '' ? this.#above.get(column) : undefined;
        if (rows > 1 && holdsForRows(text)) this.#above.set(column, { left: rows - 1, text });
        else if (above && above.left > 1) this.#above.set(column, { ...above, left: above.left - 1 });
        else this.#above.delete(column);
        cells.push(above?.text ?? text);
      }
    }
    return cells;
  }

  #shownCells(cells: readonly string[]): string[] {
    this.#widest = Math.max(this.#widest, cells.length);
    return cells.filter((_, column) => !this.#hiddenColumns.has(column));
  }

  /** A workbook says how often empty cells and rows follow each other, up to its last column and row. */
  #closeRow(): void {
    const last = this.#runs.findLastIndex(({ text }) => text.trim() !== '');
    const runs = this.#runs.slice(0, last + 1);
    if (runs.length === 0) {
      if (!this.#isHidden && this.pieces.at(-1)?.type === 'row') this.pieces.push({ type: 'blank' });
      this.#row += this.#rowCount;
      return;
    }
    this.#rows += this.#rowCount;
    within('rows', this.#rows, 'rows');
    this.#cells += this.#rowCount * runs.reduce((sum, { count }) => sum + count, 0);
    within('cells', this.#cells, 'cells in all sheets, those between filled ones counted');
    const cells = this.#shownCells(this.#filled(runs));
    if (this.#isRowHidden && !this.#isHidden) this.#hiddenRows += this.#rowCount;
    for (let index = 0; index < this.#rowCount; index += 1) {
      const place = { sheet: this.#sheet, row: this.#row };
      if (!this.#isHidden && !this.#isRowHidden) this.pieces.push({ type: 'row', cells, place, table: this.#sheets });
      this.#row += 1;
    }
  }
}

const hiddenWords = (count: number, what: string, sheet: string): string =>
  `${String(count)} hidden ${what} of the sheet ${sheet}`;

/** How a row or a column says that it is not shown; a filter hides what does not fit it. */
const HIDDEN = new Set(['collapse', 'filter']);

const CELLS = new Set(['table:table-cell', 'table:covered-table-cell']);

/** What stands in or beside a cell and is not its text. */
const ASIDE = new Set(['office:annotation', 'draw:frame', 'draw:g', 'table:shapes', 'table:table-source']);

function openInCell(name: string, attributes: Attributes, lines: string[]): void {
  const add = (text: string): void => {
    if (lines.length > 0) lines.push((lines.pop() ?? '') + text);
  };
  if (name === 'text:p' || name === 'text:h') lines.push('');
  else if (name === 'text:line-break') add('\n');
  else if (name === 'text:tab') add(' ');
  else if (name === 'text:s') add(' '.repeat(Math.min(countOf(attributes['text:c']), MOST_BLANKS)));
}

const MOST_BLANKS = 100;

const countOf = (printed: string | undefined): number =>
  printed !== undefined && /^[1-9]\d{0,8}$/u.test(printed) ? Number(printed) : 1;

const DAY = /^-?\d{4,}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?/u;

/** The value of a cell; its text where it has none. */
function valueText(attributes: Attributes, lines: readonly string[]): string {
  const value = Number(attributes['office:value'] ?? 'x');
  const day = DAY.exec(attributes['office:date-value'] ?? '')?.[0];
  switch (attributes['office:value-type'] ?? 'string') {
    case 'float':
    case 'currency':
      return Number.isFinite(value) ? numberText(value) : lines.join('\n');
    case 'percentage':
      return Number.isFinite(value) ? numberText(value, true) : lines.join('\n');
    case 'date':
      return day === undefined ? lines.join('\n') : dayText(new Date(day.includes('T') ? `${day}Z` : day));
    default:
      return lines.join('\n');
  }
}

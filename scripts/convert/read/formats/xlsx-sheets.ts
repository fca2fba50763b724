import { xmlOf } from './archive.ts';
import type { Parts } from './archive.ts';
import { broken, within } from './faults.ts';
import { scanXml } from './xml.ts';

export const SHEET_PART = /^xl\/worksheets\/[^/]+\.xml$/iu;

/** What a reader of values does not tell of a workbook. */
interface Inspected {
  /** Names of the sheets that are not shown. */
  hidden: ReadonlySet<string>;
  /** Cells whose number is shown as a percentage, as "Sheet!B5". */
  percents: ReadonlySet<string>;
  /** Cells whose day is shown as a month, as "Sheet!B5". */
  months: ReadonlySet<string>;
  /** Cells that show an error and no value, as "Sheet!B5", with the error. */
  errors: ReadonlyMap<string, string>;
  /** What is hidden and joined in each sheet, by its name. */
  layouts: ReadonlyMap<string, SheetLayout>;
}

/** What a sheet does not show, and which of its cells go over several rows; rows and columns are counted from 1. */
export interface SheetLayout {
  hiddenRows: Set<number>;
  hiddenColumns: { from: number; to: number }[];
  joined: { row: number; lastRow: number; column: number }[];
}

/** Cells that are joined: "C3:C4". */
const AREA = /^(?<letters>[A-Z]{1,3})(?<row>[1-9]\d{0,6}):[A-Z]{1,3}(?<last>[1-9]\d{0,6})$/u;

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Takes up what an element of a sheet says of its layout. */
function noteLayout(
  layout: SheetLayout,
  name: string,
  attributes: Readonly<Record<string, string>>,
  row: number,
): void {
  const { hidden, min, max, ref } = attributes;
  if (name === 'row' && isTrue(hidden)) layout.hiddenRows.add(row);
  else if (name === 'col' && isTrue(hidden)) layout.hiddenColumns.push({ from: Number(min), to: Number(max) });
  else if (name === 'mergeCell') {
    const area = AREA.exec(ref ?? '')?.groups;
    if (area) {
      const [first, lastRow] = [Number(area['row']), Number(area['last'])];
      if (lastRow > first) layout.joined.push({ row: first, lastRow, column: columnOf(area['letters'] ?? '') });
    }
  }
}

/**
 * Reads over all sheets before their values are read: a cell far away makes a reader fill the memory with what lies
 * between.
 * @throws UnreadableFile where a sheet is damaged or has too many cells
 */
export function inspect(parts: Parts): Inspected {
  const sheets = sheetsOf(parts);
  const styles = numberStyles(parts);
  const percents = new Set<string>();
  const months = new Set<string>();
  const errors = new Map<string, string>();
  const layouts = new Map<string, SheetLayout>();
  let area = 0;
  let rows = 0;
  for (const [part, name] of partNames(parts, sheets)) {
    let most = { row: 0, column: 0 };
    let row = 0;
    let column = 0;
    let failed: string | undefined;
    const layout: SheetLayout = { hiddenRows: new Set(), hiddenColumns: [], joined: [] };
    layouts.set(name, layout);
    scanXml(xmlOf(parts, part), part, {
      open: (tag, attributes) => {
        const { r, s: style, t: type } = attributes;
        if (local(tag) === 'row') {
          row = r === undefined ? row + 1 : rowOf(r, part);
          column = 0;
        }
        noteLayout(layout, local(tag), attributes, row);
        if (local(tag) !== 'c') return;
        failed = type === 'e' ? `${name}!${r ?? ''}` : undefined;
        const at = r === undefined ? undefined : ADDRESS.exec(r)?.groups;
        if (r !== undefined && at === undefined) throw broken(`${part}: a cell at ${r}`);
        column = at ? columnOf(at['letters'] ?? '') : column + 1;
        row = at ? Number(at['row']) : row;
        most = { row: Math.max(most.row, row), column: Math.max(most.column, column) };
        within('cells', area + most.row * most.column, 'cells in all sheets, those between filled ones counted');
        if (type !== undefined && type !== 'n') return;
        const shown = styles.get(style ?? '');
        if (shown) (shown === 'percent' ? percents : months).add(`${name}!${r ?? ''}`);
      },
      // The formula comes before what it gives.
      text: (text) => {
        if (failed !== undefined && text.trim() !== '') errors.set(failed, text.trim());
      },
      close: (tag) => {
        if (local(tag) === 'c') failed = undefined;
      },
    });
    area += most.row * most.column;
    rows += most.row;
    within('rows', rows, 'rows');
  }
  const hidden = new Set(sheets.filter(({ shown }) => !shown).map(({ name }) => name));
  return { hidden, percents, months, errors, layouts };
}

const ADDRESS = /^(?<letters>[A-Z]{1,3})(?<row>[1-9]\d{0,6})$/u;

function rowOf(printed: string, part: string): number {
  if (!/^[1-9]\d{0,6}$/u.test(printed)) throw broken(`${part}: a row ${printed}`);
  return Number(printed);
}

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 64) - 64, 0);

interface SheetEntry {
  name: string;
  relation: string;
  shown: boolean;
}

function sheetsOf(parts: Parts): SheetEntry[] {
  const sheets: SheetEntry[] = [];
  scanXml(xmlOf(parts, 'xl/workbook.xml'), 'xl/workbook.xml', {
    open: (tag, attributes) => {
      if (local(tag) !== 'sheet') return;
      const relation = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
      sheets.push({
        name: attributes['name'] ?? '',
        relation,
        shown: (attributes['state'] ?? 'visible') === 'visible',
      });
    },
  });
  return sheets;
}

/** The parts of the sheets with their names; a part that no sheet names is looked through all the same. */
function partNames(parts: Parts, sheets: readonly SheetEntry[]): [part: string, name: string][] {
  const names = new Map<string, string>();
  const rels = 'xl/_rels/workbook.xml.rels';
  scanXml(xmlOf(parts, rels), rels, {
    open: (tag, { Id: id, Target: target = '' }) => {
      const sheet = sheets.find(({ relation }) => relation === id);
      if (local(tag) === 'Relationship' && sheet)
        names.set(target.startsWith('/') ? target.slice(1) : `xl/${target}`, sheet.name);
    },
  });
  return [...parts.keys()].filter((part) => SHEET_PART.test(part)).map((part) => [part, names.get(part) ?? part]);
}

/** Numbers of the workbook's own formats of percentages, and that of a month with its year. */
const OWN_FORMATS: readonly (readonly [string, NumberStyle])[] = [
  ['9', 'percent'],
  ['10', 'percent'],
  ['17', 'month'],
];

/** How a style shows a number that is read otherwise than as it lies in the cell. */
type NumberStyle = 'percent' | 'month';

/** What of a format is printed as it stands and says nothing of numbers. */
const PRINTED = /"[^"]*"|\\.|\[[^\]]*\]/gu;

/** A format of percentages, or of a month and a year without a day. */
function styleOf(formatCode: string): NumberStyle | undefined {
  if (formatCode.includes('%')) return 'percent';
  const code = formatCode.replace(PRINTED, '');
  return /m/iu.test(code) && /y/iu.test(code) && !/[dhs]/iu.test(code) ? 'month' : undefined;
}

/** The numbers of the styles that show a number as a percentage, or a day as a month. */
function numberStyles(parts: Parts): Map<string, NumberStyle> {
  const formats = new Map<string, NumberStyle>(OWN_FORMATS);
  const styles = new Map<string, NumberStyle>();
  const part = 'xl/styles.xml';
  let inCells = false;
  let count = 0;
  if (!parts.has(part)) return styles;
  scanXml(xmlOf(parts, part), part, {
    open: (tag, { formatCode, numFmtId = '' }) => {
      const name = local(tag);
      const own = name === 'numFmt' && formatCode !== undefined ? styleOf(formatCode) : undefined;
      if (own) formats.set(numFmtId, own);
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      const style = formats.get(numFmtId);
      if (style) styles.set(String(count), style);
      count += 1;
    },
    close: (tag) => {
      if (local(tag) === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

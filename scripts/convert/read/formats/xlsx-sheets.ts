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
}

/**
 * Reads over all sheets before their values are read: a cell far away makes a reader fill the memory with what lies
 * between.
 * @throws UnreadableFile where a sheet is damaged or has too many cells
 */
export function inspect(parts: Parts): Inspected {
  const sheets = sheetsOf(parts);
  const styles = percentStyles(parts);
  const percents = new Set<string>();
  let area = 0;
  let rows = 0;
  for (const [part, name] of partNames(parts, sheets)) {
    let most = { row: 0, column: 0 };
    let row = 0;
    let column = 0;
    scanXml(xmlOf(parts, part), part, {
      open: (tag, { r, s: style, t: type }) => {
        if (local(tag) === 'row') {
          row = r === undefined ? row + 1 : rowOf(r, part);
          column = 0;
        }
        if (local(tag) !== 'c') return;
        const at = r === undefined ? undefined : ADDRESS.exec(r)?.groups;
        if (r !== undefined && at === undefined) throw broken(`${part}: a cell at ${r}`);
        column = at ? columnOf(at['letters'] ?? '') : column + 1;
        row = at ? Number(at['row']) : row;
        most = { row: Math.max(most.row, row), column: Math.max(most.column, column) };
        within('cells', area + most.row * most.column, 'cells in all sheets, those between filled ones counted');
        if (styles.has(style ?? '') && (type === undefined || type === 'n')) percents.add(`${name}!${r ?? ''}`);
      },
    });
    area += most.row * most.column;
    rows += most.row;
    within('rows', rows, 'rows');
  }
  return { hidden: new Set(sheets.filter(({ shown }) => !shown).map(({ name }) => name)), percents };
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

/** Numbers of the workbook's own formats of percentages. */
const PERCENT_FORMATS = ['9', '10'] as const;

/** The numbers of the styles that show a number as a percentage. */
function percentStyles(parts: Parts): Set<string> {
  const formats = new Set<string>(PERCENT_FORMATS);
  const styles = new Set<string>();
  const part = 'xl/styles.xml';
  let inCells = false;
  let count = 0;
  if (!parts.has(part)) return styles;
  scanXml(xmlOf(parts, part), part, {
    open: (tag, { formatCode, numFmtId = '' }) => {
      const name = local(tag);
      if (name === 'numFmt' && formatCode?.includes('%')) formats.add(numFmtId);
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      if (formats.has(numFmtId)) styles.add(String(count));
      count += 1;
    },
    close: (tag) => {
      if (local(tag) === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

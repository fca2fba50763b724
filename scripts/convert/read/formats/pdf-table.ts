import type { PageLine, Segment } from './pdf-lines.ts';
import { within } from './faults.ts';
import { leavesRoom, SENTENCE_END } from './pdf-wrapping.ts';
import type { Joining } from './pdf-wrapping.ts';

/** A row of a table, its cells put together from the lines that they were wrapped into. */
export interface PdfRow {
  /** The line on which it begins. */
  line: PageLine;
  cells: readonly string[];
}

export interface PdfTable {
  /** Every line that is part of it. */
  lines: ReadonlySet<PageLine>;
  rows: readonly PdfRow[];
  /** How often its header stands again on a later page. */
  repeated: number;
}

/** Fewer columns than this are no table that can be told from text. */
const FEWEST_COLUMNS = 3;
/** Left edges that differ by less than this many points are one. */
const SAME_EDGE = 2.5;
/** The share of the lines with several segments that must have an edge for it to be one of a column. */
const SHARE = 0.1;
/** Feet of lines further apart than this many heights have the border of a row between them. */
const ROW_GAP = 1.35;
/** Feet of lines in a cell further apart than this have an empty line between them. */
const EMPTY_LINE = 1.8;

/** A line of the last row follows the one before it within so many heights, an empty line between them counted. */
const BELOW = 2.6;

/**
 * Finds the table of a document by the left edges that many lines share; undefined where there is none. Its rows
 * begin where there is room above in all columns, and go over pages.
 */
export function findTable(lines: readonly PageLine[], joining: Joining): PdfTable | undefined {
  const edges = edgesOf(lines);
  if (edges.length < FEWEST_COLUMNS) return undefined;
  const begin = lines.findIndex(({ segments }) => segments.length >= FEWEST_COLUMNS);
  const own = lines.slice(begin).filter((line) => !crosses(line, edges));
  const last = own.findLast(({ segments }) => segments.length >= FEWEST_COLUMNS);
  if (!last) return undefined;
  const end = own.indexOf(last);
  const inside = own.filter((line, index) => index <= end || isBelow(own[index - 1], line, edges));
  const { kept, repeated } = withoutHeaders(inside, edges);
  const placed = rowsOf(kept, edges);
  within('rows', placed.length, 'rows of tables');
  const rights = edges.map((edge, column) =>
    inside
      .flatMap(({ segments }) => segments)
      .filter((segment) => columnOf(segment, edges) === column)
      .reduce((most, { right }) => Math.max(most, right), edge),
  );
  const bottom = lines.reduce((least, { y }) => Math.min(least, y), Infinity);
  const rows = placed.map(({ line, columns }) => ({
    line,
    cells: columns.map((cell, column) => cellText(cell, { edge: rights[column] ?? 0, bottom }, joining)),
  }));
  return { lines: new Set(inside), rows, repeated };
}

/** The lines of a table without those of its header on later pages. */
function withoutHeaders(lines: readonly PageLine[], edges: readonly number[]): { kept: PageLine[]; repeated: number } {
  const second = lines.findIndex((line, index) => {
    const before = lines[index - 1];
    return before !== undefined && begins(line, before, edges);
  });
  const header = lines.slice(0, Math.max(second, 1)).map(wordsOf);
  const again = [...Map.groupBy(lines, ({ page }) => page).values()]
    .slice(1)
    .map((own) => own.slice(0, header.length))
    .filter((own) => own.length === header.length && own.every((line, index) => wordsOf(line) === header[index]));
  const left = new Set(again.flat());
  return { kept: lines.filter((line) => !left.has(line)), repeated: again.length };
}

const wordsOf = ({ segments }: PageLine): string => segments.map(({ text }) => text).join('\t');

/** The left edges that columns have. */
function edgesOf(lines: readonly PageLine[]): number[] {
  const wide = lines.filter(({ segments }) => segments.length >= FEWEST_COLUMNS);
  const lefts = wide.flatMap(({ segments }) => segments.map(({ left }) => left)).toSorted((a, b) => a - b);
  const clusters: number[][] = [];
  for (const left of lefts) {
    const open = clusters.at(-1);
    if (open && left - (open[0] ?? left) < SAME_EDGE) open.push(left);
    else clusters.push([left]);
  }
  const least = Math.max(2, wide.length * SHARE);
  return clusters.filter(({ length }) => length >= least).map(([first = 0]) => first);
}

const columnOf = ({ left }: Segment, edges: readonly number[]): number =>
  Math.max(
    0,
    edges.findLastIndex((edge) => edge - SAME_EDGE < left),
  );

/** Whether a line goes over the border of a column with words that begin before it: it is text beside the table. */
const crosses = ({ segments }: PageLine, edges: readonly number[]): boolean =>
  segments.some((segment) => {
    const next = edges[columnOf(segment, edges) + 1];
    return next !== undefined && segment.right > next;
  });

/** Whether a line follows the one before as a further line of its cell. */
const isBelow = (before: PageLine | undefined, line: PageLine, edges: readonly number[]): boolean =>
  before?.page === line.page &&
  before.y - line.y < BELOW * line.size &&
  line.segments.every((segment) => edges.some((edge) => Math.abs(edge - segment.left) < SAME_EDGE));

/** A line of a cell. */
interface CellLine extends Segment {
  page: number;
  y: number;
  size: number;
}

interface PlacedRow {
  line: PageLine;
  columns: CellLine[][];
}

function rowsOf(lines: readonly PageLine[], edges: readonly number[]): PlacedRow[] {
  const rows: PlacedRow[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (!before || begins(line, before, edges)) rows.push({ line, columns: edges.map(() => []) });
    const open = rows.at(-1);
    for (const segment of line.segments) {
      const column = open?.columns[columnOf(segment, edges)];
      const last = column?.at(-1);
      const { page, y, size } = line;
      if (last?.y === y && last.page === page)
        Object.assign(last, { text: `${last.text} ${segment.text}`, right: segment.right });
      else column?.push({ ...segment, page, y, size });
    }
  }
  return rows;
}

/** Whether a row begins with a line: there is room above it, and it has words in the first and in other columns. */
function begins(line: PageLine, before: PageLine, edges: readonly number[]): boolean {
  const filled = new Set(line.segments.map((segment) => columnOf(segment, edges)));
  if (line.page === before.page && before.y - line.y < ROW_GAP * line.size) return false;
  return filled.has(0) && filled.size >= edges.length / 2;
}

function cellText(
  lines: readonly CellLine[],
  { edge, bottom }: { edge: number; bottom: number },
  { goesOn, join }: Joining,
): string {
  return lines.reduce((text, line, index) => {
    const before = lines[index - 1];
    if (!before) return line.text;
    const apart = before.page === line.page && before.y - line.y > EMPTY_LINE * line.size;
    const ends = SENTENCE_END.test(before.text) && leavesRoom(before, line, bottom);
    return !apart && !ends && goesOn(before, line, edge) ? join(text, line.text) : `${text}\n${line.text}`;
  }, '');
}

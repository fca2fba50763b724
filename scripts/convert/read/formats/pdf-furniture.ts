import type { PageLine } from './pdf-lines.ts';

/** Lines at the upper and at the lower edge of a page among which its furniture is. */
const EDGE = 2;
/** Left edges that differ by less than this many points are one. */
const SAME_EDGE = 2.5;
/** Heights that differ by less than this many points are one. */
const SAME_HEIGHT = 3;
/** The share of the pages that must have a line for it to be their furniture. */
const SHARE = 0.5;

/**
 * The lines of all pages without those that the pages repeat at an edge, such as running heads and numbers of pages;
 * what was left out, in words.
 */
export function withoutFurniture(pages: readonly (readonly PageLine[])[]): { lines: PageLine[]; leftOut: string[] } {
  const columns = columnsOf(pages.flat());
  const edges = pages.flatMap((lines) => edgeOf(lines).map((line) => ({ line, key: keyOf(line) })));
  const byKey = Map.groupBy(edges, ({ key }) => key);
  const most = Math.max(2, pages.filter(hasLines).length * SHARE);
  const found = new Map<string, Set<PageLine>>();
  for (const { line, key } of edges) {
    const alike = (byKey.get(key) ?? []).filter((other) => Math.abs(other.line.y - line.y) < SAME_HEIGHT);
    const own = new Set(alike.map((other) => other.line.page));
    const repeats = pages.length > 1 && own.size >= most;
    if ((repeats && !isHeader(line, key, columns)) || isPageNumber(line))
      found.set(key, (found.get(key) ?? new Set()).add(line));
  }
  const furniture = new Set([...found.values()].flatMap((lines) => [...lines]));
  return {
    lines: pages.flatMap((lines) => lines.filter((line) => !furniture.has(line))),
    leftOut: [...found.values()].flatMap((lines) => {
      const [first] = lines;
      return first ? [`${textOf(first)}, which stands at the edge of ${String(lines.size)} pages`] : [];
    }),
  };
}

const hasLines = (lines: readonly PageLine[]): boolean => lines.length > 0;

const edgeOf = (lines: readonly PageLine[]): PageLine[] => [
  ...new Set([...lines.slice(0, EDGE), ...lines.slice(-EDGE)]),
];

/** The left edges of lines of several segments, rounded down to points, each with the keys of the lines that have it. */
type Columns = ReadonlyMap<number, readonly { left: number; key: string }[]>;

/** The edges of all lines; of each edge at most two keys are kept, for one is asked whether another than its own is there. */
function columnsOf(lines: readonly PageLine[]): Columns {
  const columns = new Map<number, { left: number; key: string }[]>();
  for (const line of lines) {
    if (line.segments.length < 2) continue;
    const key = keyOf(line);
    for (const { left } of line.segments) {
      const own = columns.get(Math.floor(left)) ?? [];
      const same = own.filter((one) => one.left === left);
      if (same.length < 2 && !same.some((one) => one.key === key))
        columns.set(Math.floor(left), [...own, { left, key }]);
    }
  }
  return columns;
}

/** Whether a line is the header of a table, which many pages repeat too: words of other lines stand under its own. */
function isHeader(line: PageLine, key: string, columns: Columns): boolean {
  const inner = line.segments.slice(1);
  const under = inner.filter(({ left }) => {
    for (let at = Math.floor(left - SAME_EDGE); at <= left + SAME_EDGE; at += 1)
      if ((columns.get(at) ?? []).some((other) => other.key !== key && Math.abs(other.left - left) < SAME_EDGE))
        return true;
    return false;
  });
  return inner.length > 1 && under.length === inner.length;
}

const textOf = ({ segments }: PageLine): string => segments.map(({ text }) => text).join(' ');

/** What lines have in common that differ in their numbers only. */
const keyOf = (line: PageLine): string => textOf(line).replace(/\d+/gu, '0');

/** A line of nothing but the number of its page. */
const isPageNumber = (line: PageLine): boolean =>
  new RegExp(`^[-–—\\s(]*${String(line.page)}(?:\\s*[/(]\\s*\\d+\\)?)?[-–—\\s)]*$`, 'u').test(textOf(line));

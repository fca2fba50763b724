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
  const all = pages.flat();
  const edges = pages.flatMap((lines) => edgeOf(lines).map((line) => ({ line, key: keyOf(line) })));
  const found = new Map<string, Set<PageLine>>();
  for (const { line, key } of edges) {
    const alike = edges.filter((other) => other.key === key && Math.abs(other.line.y - line.y) < SAME_HEIGHT);
    const own = new Set(alike.map((other) => other.line.page));
    const repeats = pages.length > 1 && own.size >= Math.max(2, pages.filter(hasLines).length * SHARE);
    if ((repeats && !isHeader(line, all)) || isPageNumber(line))
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

/** Whether a line is the header of a table, which many pages repeat too: words of other lines stand under its own. */
function isHeader(line: PageLine, all: readonly PageLine[]): boolean {
  const inner = line.segments.slice(1);
  const key = keyOf(line);
  const under = inner.filter(({ left }) =>
    all.some(
      (other) =>
        keyOf(other) !== key &&
        other.segments.length > 1 &&
        other.segments.some((segment) => Math.abs(segment.left - left) < SAME_EDGE),
    ),
  );
  return inner.length > 1 && under.length === inner.length;
}

const textOf = ({ segments }: PageLine): string => segments.map(({ text }) => text).join(' ');

/** What lines have in common that differ in their numbers only. */
const keyOf = (line: PageLine): string => textOf(line).replace(/\d+/gu, '0');

/** A line of nothing but the number of its page. */
const isPageNumber = (line: PageLine): boolean =>
  new RegExp(`^[-–—\\s(]*${String(line.page)}(?:\\s*[/(]\\s*\\d+\\)?)?[-–—\\s)]*$`, 'u').test(textOf(line));

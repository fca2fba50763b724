import { isBlank } from '../document.ts';
import type { Line } from '../document.ts';

/** The heading of the contents list. */
const CONTENTS_HEADINGS = new Set([
  'sisällys',
  'sisällysluettelo',
  'innehåll',
  'innehållsförteckning',
  'contents',
  'table of contents',
]);

/** "Infotori.....<tab>21": a title, perhaps leaders, a tab, a page. */
const ENTRY = /^(?<title>.*?\S)\s*\.*\s*\t\s*(?<page>\d{1,4})\s*$/u;
/** The same without its page. */
const LEADERS_WITHOUT_PAGE = /^.*\S\s*(?:\.{3,}|\t)\s*$/u;

/** A line of the contents list. */
export interface ContentsEntry {
  title: string;
  page: number;
  line: number;
}

export interface Contents {
  entries: ContentsEntry[];
  /** All lines of the list, its heading included. */
  lines: Line[];
  withoutPage: Line[];
}

/** Reads the contents list: the lines with a page after its heading, up to the first text without one. */
export function readContents(lines: readonly Line[]): Contents {
  const start = lines.findIndex((line) => CONTENTS_HEADINGS.has(line.text.trim().toLowerCase()));
  if (start < 0) return { entries: [], lines: [], withoutPage: [] };
  const rest = lines.slice(start + 1);
  const isEntry = (line: Line): boolean => ENTRY.test(line.text) || LEADERS_WITHOUT_PAGE.test(line.text);
  const end = rest.findIndex((line) => !isBlank(line) && !isEntry(line));
  const list = end < 0 ? rest : rest.slice(0, end);
  const entries = list.flatMap((line) => {
    const groups = ENTRY.exec(line.text)?.groups;
    return groups
      ? [
          {
            title: (groups['title'] ?? '').replace(/\.+$/u, '').trim(),
            page: Number(groups['page']),
            line: line.number,
          },
        ]
      : [];
  });
  const withoutPage = list.filter((line) => !isBlank(line) && !ENTRY.test(line.text));
  return { entries, lines: [...lines.slice(start, start + 1), ...list], withoutPage };
}

import { isBlank } from '../document.ts';
import type { Line } from '../document.ts';

/** The heading of the contents list, in the words of the three languages; a colon or "(continued)" may follow. */
const CONTENTS_HEADING =
  /^(?<heading>sisällys(?:luettelo)?|sisältö|sisällön luettelo|innehåll(?:sförteckning)?|(?:table of )?contents)(?::|\s*\((?:jatkuu|fortsätter|forts\.|continued)\))?$/iu;
/** The same with entries after it on the line. */
const LIST_ON_ONE_LINE =
  /^(?:sisällys(?:luettelo)?|sisältö|innehåll(?:sförteckning)?|(?:table of )?contents):?\s+(?=\S).*\d.*\d/iu;

/** "Infotori.....<tab>21", "Infotori . . . 21", "Infotori   21": a title, then leaders, a tab or a gap, then a page. */
const ENTRY = /^(?<title>.*?\S)\s*(?:\.{2,}|…|(?:\s\.){2,}|\t|\s{3,})[\s.…]*(?<page>\d{1,4})\s*$/u;
/** "Infotori 21": one blank before the page, as texts have it that were copied from a page. */
const PLAIN_ENTRY = /^(?<title>.*\p{L}.*?)\s+(?<page>\d{1,4})\s*$/u;
/** The same without its page. */
const LEADERS_WITHOUT_PAGE = /^.*\S\s*(?:\.{3,}|…|\t)\s*$/u;
/** Titles are short and no sentences. */
const LONGEST_TITLE = 14;

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
  const empty: Contents = { entries: [], lines: [], withoutPage: [] };
  const start = lines.findIndex(isHeading);
  if (start < 0) return empty;
  const rest = lines.slice(start + 1);
  const contents: Contents = { entries: [], lines: lines.slice(start, start + 1), withoutPage: [] };
  for (let index = 0; index < rest.length; index += 1) {
    const [line, next] = [rest[index], rest[index + 1]];
    if (!line) break;
    const lastPage = contents.entries.at(-1)?.page ?? 0;
    const groups = entryIn(line, lastPage);
    const broken = groups ? undefined : next && brokenEntry(line, next, lastPage);
    if (groups) contents.entries.push({ ...groups, line: line.number });
    else if (broken && next) {
      contents.entries.push({ ...broken, line: line.number });
      contents.lines.push(line, next);
      index += 1;
      continue;
    } else if (!isBlank(line) && LEADERS_WITHOUT_PAGE.test(line.text)) contents.withoutPage.push(line);
    else if (!isBlank(line) && !isHeading(line)) break;
    contents.lines.push(line);
  }
  return contents;
}

/** So many lines with leaders and a page are a contents list, also without its heading. */
const FEWEST_LINES = 3;

/** What a document lacks that nearly has a contents list; undefined where nothing of one is in it. */
export function contentsLacking(lines: readonly Line[]): string | undefined {
  const heading = lines.find((line) => isHeading(line) || LIST_ON_ONE_LINE.test(line.text.trim()));
  if (!heading) {
    const entries = lines.filter(({ text }) => ENTRY.test(text) && text.split('\t').length <= 2);
    const [first] = entries;
    return first && entries.length >= FEWEST_LINES
      ? `line ${String(first.number)} and ${String(entries.length - 1)} more are titles with a page, but no line “Sisällys”, “Sisältö”, “Innehåll” or “Contents” stands above them`
      : undefined;
  }
  return LIST_ON_ONE_LINE.test(heading.text.trim())
    ? `the contents list of line ${String(heading.number)} stands on one line; each title belongs on a line of its own`
    : `under “${heading.text.trim()}” of line ${String(heading.number)} fewer than two titles have a page`;
}

const isHeading = (line: Line): boolean => CONTENTS_HEADING.test(line.text.trim());

function entryIn(line: Line, lastPage: number): { title: string; page: number } | undefined {
  const groups = ENTRY.exec(line.text)?.groups;
  if (groups) return titled(groups);
  const plain = PLAIN_ENTRY.exec(line.text.trim())?.groups;
  if (!plain) return undefined;
  const isTitle = (plain['title'] ?? '').split(/\s+/u).length <= LONGEST_TITLE && Number(plain['page']) >= lastPage;
  return isTitle ? titled(plain) : undefined;
}

/** A long title goes on over two lines, the page at the end of the second. */
function brokenEntry(line: Line, next: Line, lastPage: number): { title: string; page: number } | undefined {
  if (isBlank(line) || /[.!?]$/u.test(line.text.trim()) || !ENTRY.test(next.text)) return undefined;
  if (!/^\s*\p{Ll}/u.test(next.text)) return undefined;
  return entryIn({ number: line.number, text: `${line.text.trim()} ${next.text.trimStart()}` }, lastPage);
}

const titled = (groups: Readonly<Record<string, string | undefined>>): { title: string; page: number } => ({
  title: (groups['title'] ?? '').replace(/[.…\s]+$/u, '').trim(),
  page: Number(groups['page']),
});

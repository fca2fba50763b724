import { isBlank } from '../document.ts';
import type { Line } from '../document.ts';
import { lettersOf } from '../text/similarity.ts';

/**
 * The heading of the contents list, in the words of the three languages. A colon or "(continued)" may follow, the heading
 * of the pages ("Sivu"), and the page on which the list itself stands ("2 (14)").
 */
const CONTENTS_HEADING =
  /^(?<heading>sisällys(?:luettelo)?|sisältö|sisällön luettelo|innehåll(?:sförteckning)?|(?:table of )?contents)(?::|\s*\((?:jatkuu|fortsätter|forts\.|continued)\))?(?:\s+(?:sivut?|sidor?|sida|pages?|s\.|p\.))?(?:\s+\d{1,3}(?:\s*(?:\/|\()\s*\d{1,3}\)?)?)?$/iu;
/** The heading of the pages on a line of its own. */
const PAGES_HEADING = /^(?:sivut?|sidor?|sida|pages?|s\.|p\.)$/iu;
/** The same with entries after it on the line. */
const LIST_ON_ONE_LINE =
  /^(?:sisällys(?:luettelo)?|sisältö|innehåll(?:sförteckning)?|(?:table of )?contents):?\s+(?=\S).*\d.*\d/iu;

/** "Infotori.....<tab>21", "Infotori . . . 21", "Infotori   21": a title, then leaders, a tab or a gap, then a page. */
const ENTRY =
  /^(?<title>.*?\S)\s*(?:\.{2,}|…|(?:\s\.){2,}|\t|\s{3,})[\s.…]*(?<page>\d{1,4}|[ivxl]{1,6})(?:\s*[-–—]\s*(?:\d{1,4}|[ivxl]{1,6}))?\s*$/u;
/** "Infotori 21": one blank before the page, as texts have it that were copied from a page. */
const PLAIN_ENTRY = /^(?<title>.*\p{L}.*?)\s+(?<page>\d{1,4})\s*$/u;
/** The same without its page. */
const LEADERS_WITHOUT_PAGE = /^.*\S\s*(?:\.{3,}|…|\t)\s*$/u;
/** Titles are short and no sentences. */
const LONGEST_TITLE = 14;

/** A title as the contents list has it; no page where it stands among those of the preface, i, ii, iii. */
interface Titled {
  title: string;
  page: number | undefined;
}

/** A line of the contents list. */
export interface ContentsEntry extends Titled {
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
    const lastPage = contents.entries.findLast(({ page }) => page !== undefined)?.page ?? 0;
    const groups = entryIn(line, lastPage) ?? groupIn(rest, index);
    const broken = groups ? undefined : next && brokenEntry(line, next, lastPage);
    if (groups) contents.entries.push({ ...groups, line: line.number });
    else if (broken && next) {
      contents.entries.push({ ...broken, line: line.number });
      contents.lines.push(line, next);
      index += 1;
      continue;
    } else if (PAGES_HEADING.test(line.text.trim()) && contents.entries.length === 0) {
      contents.lines.push(line);
      continue;
    } else if (!isBlank(line) && LEADERS_WITHOUT_PAGE.test(line.text)) contents.withoutPage.push(line);
    else if (!isBlank(line) && !isHeading(line)) break;
    contents.lines.push(line);
  }
  return { ...contents, entries: withoutNumbers(contents.entries) };
}

/** "2.1 Kurssit", "2. Turku": the number that a heading has in the outline of its document. */
const OUTLINE = /^\s*(?<number>\d{1,2}(?:\.\d{1,2})*\.?|[A-Z]\.?(?:\d{1,2}\.?)*|[IVX]{2,5}\.?)\s+(?=\p{L})/u;
/** How outlines count their first level; from two of these in their order on, they are numbers. */
const SEQUENCES = [
  ['1', '2'],
  ['I', 'II'],
  ['A', 'B'],
] as const;
/** From this share of the titles on, numbers before them are those of an outline, not words of the titles. */
const NUMBERED_SHARE = 0.8;

/** Titles without the numbers of an outline: a number that every title has is no word of any. */
function withoutNumbers(entries: ContentsEntry[]): ContentsEntry[] {
  const numbers = entries.flatMap(({ title }) => OUTLINE.exec(title)?.groups?.['number']?.replace(/\.$/u, '') ?? []);
  const firsts = numbers.filter((number) => !/[.\d]\d|\.|[A-Z]\d/u.test(number));
  const counts = SEQUENCES.some(([first, second]) => firsts[0] === first && firsts[1] === second);
  const isDigits = numbers.every((number) => /^\d/u.test(number));
  if (!counts || (isDigits && numbers.length < entries.length * NUMBERED_SHARE)) return entries;
  return entries.map((entry) => ({ ...entry, title: entry.title.replace(OUTLINE, '') }));
}

/**
 * The lines of a text in which a heading of the contents list has a number before it, with blanks in its place: the
 * number is no word of the heading, and what follows stays where it stands.
 */
export function withoutOutline(lines: readonly Line[], entries: readonly ContentsEntry[]): Line[] {
  const titles = new Set(entries.map(({ title }) => lettersOf(title)));
  return lines.map((line) => {
    const number = OUTLINE.exec(line.text)?.[0] ?? '';
    const isHeading = number !== '' && titles.has(lettersOf(line.text.slice(number.length)));
    return isHeading && !titles.has(lettersOf(line.text))
      ? { ...line, text: ' '.repeat(number.length) + line.text.slice(number.length) }
      : line;
  });
}

/** A place that has no page of its own, since the first of its practices has it: it stands again as a heading. */
function groupIn(rest: readonly Line[], index: number): Titled | undefined {
  const title = rest[index]?.text.trim() ?? '';
  const next = rest.slice(index + 1).find((line) => !isBlank(line));
  const isShort = title !== '' && title.split(/\s+/u).length <= LONGEST_TITLE && !/[.!?:]$/u.test(title);
  if (!isShort || !next || !ENTRY.test(next.text) || /^\s*\p{Ll}/u.test(next.text)) return undefined;
  const stands = rest.slice(index + 2).some((line) => lettersOf(line.text) === lettersOf(title));
  return stands ? { title, page: titled(ENTRY.exec(next.text)?.groups ?? {}).page } : undefined;
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

function entryIn(line: Line, lastPage: number): Titled | undefined {
  const groups = ENTRY.exec(line.text)?.groups;
  if (groups) return titled(groups);
  const plain = PLAIN_ENTRY.exec(line.text.trim())?.groups;
  if (!plain) return undefined;
  const isTitle = (plain['title'] ?? '').split(/\s+/u).length <= LONGEST_TITLE && Number(plain['page']) >= lastPage;
  return isTitle ? titled(plain) : undefined;
}

/** A long title goes on over two lines, the page at the end of the second. */
function brokenEntry(line: Line, next: Line, lastPage: number): Titled | undefined {
  if (isBlank(line) || /[.!?]$/u.test(line.text.trim()) || !ENTRY.test(next.text)) return undefined;
  if (!/^\s*\p{Ll}/u.test(next.text)) return undefined;
  return entryIn({ number: line.number, text: `${line.text.trim()} ${next.text.trimStart()}` }, lastPage);
}

const titled = (groups: Readonly<Record<string, string | undefined>>): Titled => ({
  title: (groups['title'] ?? '').replace(/[.…\s]+$/u, '').trim(),
  page: /^\d/u.test(groups['page'] ?? '') ? Number(groups['page']) : undefined,
});

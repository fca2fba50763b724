import { isBlank } from '../document.ts';
import type { Line } from '../document.ts';
import { DAY_LIKE } from '../facts/dates.ts';

/** "3", "- 3 -", "Sivu 3 (12)", "Page 3 of 12": a page number on a line of its own. */
const PAGE_NUMBER =
  /^(?:[-–—]\s*)?(?:(?:sivu|sida|page|s\.|p\.)\s*)?(?<number>\d{1,3})(?:\s*(?:\/|\(|of|av)\s*\d{1,4}\)?)?(?:\s*[-–—])?$/iu;
/** A page number that says so, or that counts all pages: no figure stands so. */
const SAYS_PAGE =
  /^(?:[-–—]\s*)?(?:(?:Sivu|Sida|Page|SIVU|SIDA|PAGE)\s*\d{1,3}(?:\s*(?:\/|\(|of|av)\s*\d{1,4}\)?)?|\d{1,3}\s?\(\d{1,4}\))(?:\s*[-–—])?$/u;
/** "Kunnat kokeilevat 5", "5 Kunnat kokeilevat": words that every page repeats beside its number. */
const NUMBERED_WORDS =
  /^(?:(?<before>\d{1,3})\s+(?<after>\p{L}.*\S)|(?<words>.*\p{L}.*?)\s+(?<number>\d{1,3})(?:\s?\/\s?\d{1,4}|\s?\(\d{1,4}\))?)$/u;
/** What every line of that kind has, quickly told of all others. */
const NUMBER_AT_AN_END = /^\d|\d\)?$/u;
const DAY_FIRST = new RegExp(`^\\s*${DAY_LIKE}`, 'u');

/** Words stand beside so many growing numbers before they count as a running title. */
const FEWEST_PAGES = 3;

/**
 * Lines that belong to the pages and not to the text: page numbers, and running headers and footers, known by their
 * repetition beside page numbers. A line that is part of a sentence or of a row is none of them.
 */
export function pageFurniture(lines: readonly Line[]): Line[] {
  const numbers = lines.filter((line, index) =>
    isPageNumber(line, lines[index - 1], lines[index + 1], lines[index + 2]),
  );
  const numbered = new Set(numbers.map(({ number }) => number));
  const filled = lines.filter((line) => !isBlank(line));
  const beside = filled.filter(
    (_, index) => numbered.has(filled[index - 1]?.number ?? 0) || numbered.has(filled[index + 1]?.number ?? 0),
  );
  const repeated = [...Map.groupBy(beside, ({ text }) => text.trim()).entries()]
    .filter(([text, same]) => same.length > 1 && !PAGE_NUMBER.test(text))
    .flatMap(([, same]) => same);
  const furniture = new Set([...numbers, ...repeated, ...runningTitles(filled)]);
  return lines.filter((line) => furniture.has(line));
}

function isPageNumber(line: Line, before: Line | undefined, after: Line | undefined, next: Line | undefined): boolean {
  if (SAYS_PAGE.test(line.text.trim())) return true;
  if (!PAGE_NUMBER.test(line.text.trim())) return false;
  const apart = (other: Line | undefined): boolean => other === undefined || isBlank(other);
  const follows = after && isBlank(after) ? next : after;
  // "250" above "osallistujaa" is a figure, and a number above days is the money of a row.
  const isOfText = follows !== undefined && (/^\s*\p{Ll}/u.test(follows.text) || DAY_FIRST.test(follows.text));
  return apart(before) && !(isOfText && !apart(after)) && !DAY_FIRST.test(follows?.text ?? '');
}

/** Words that stand beside a number that grows from one time to the next. */
function runningTitles(filled: readonly Line[]): Line[] {
  const found = filled.flatMap((line) => {
    const text = line.text.trim();
    const groups = NUMBER_AT_AN_END.test(text) ? NUMBERED_WORDS.exec(text)?.groups : undefined;
    const words = groups?.['words'] ?? groups?.['after'];
    return words === undefined ? [] : [{ line, words, number: Number(groups?.['number'] ?? groups?.['before']) }];
  });
  return [...Map.groupBy(found, ({ words }) => words).values()]
    .filter(
      (same) =>
        same.length >= FEWEST_PAGES && same.every(({ number }, index) => number > (same[index - 1]?.number ?? -1)),
    )
    .flatMap((same) => same.map(({ line }) => line));
}

/// <reference lib="es2025.regexp" />
import type { CuratedErratum } from '../../src/schema/curation.ts';
import type { Line } from './document.ts';
import { literally } from './text/pattern.ts';

/** What a misprint is and how it is read. */
type Reading = Pick<CuratedErratum, 'printed' | 'read'>;

/**
 * Reads misprints as curation reads them, each on its own line and wherever it stands there. In an edition the
 * corrected words stand already; in an original the printed ones do, and are replaced here, before any parser sees them.
 */
export function applyErrata(lines: readonly Line[], errata: readonly CuratedErratum[]): Line[] {
  // The lines of another format are not those of the original's text: there the words alone tell the place.
  if (hasPlaces(lines)) {
    const single = errata.filter(({ printed }) => timesIn(lines, printed) === 1);
    return lines.map((line) => ({ ...line, text: corrected(line.text, single) }));
  }
  const byLine = Map.groupBy(errata, ({ line }) => line);
  return lines.map((line) => ({ ...line, text: corrected(line.text, byLine.get(line.number) ?? []) }));
}

/** Whether lines were read from a file that has none of its own, such as a Word document. */
export const hasPlaces = (lines: readonly Line[]): boolean => lines.some(({ place }) => place !== undefined);

/** How often words stand in lines. */
export const timesIn = (lines: readonly Line[], words: string): number =>
  lines.reduce((sum, { text }) => sum + text.split(words).length - 1, 0);

/**
 * Misprints that are not found, with how often their words stand in the file: on their line of a text, and anywhere in
 * a file that has no lines of its own.
 * @param lines as they were read, nothing corrected
 */
export function lostErrata(
  lines: readonly Line[],
  errata: readonly CuratedErratum[],
): { erratum: CuratedErratum; times: number }[] {
  if (!hasPlaces(lines))
    return errata
      .filter(({ line, printed, read }) => ![printed, read].some((words) => textOf(lines, line).includes(words)))
      .map((erratum) => ({ erratum, times: timesIn(lines, erratum.printed) }));
  return errata
    .map((erratum) => ({ erratum, times: timesIn(lines, erratum.printed) }))
    .filter(({ erratum, times }) => times > 1 || (times === 0 && timesIn(lines, erratum.read) === 0));
}

const textOf = (lines: readonly Line[], number: number): string =>
  lines.find((line) => line.number === number)?.text ?? '';

/** A text with every misprint read as curation reads it. Words that are right already stay, also where a misprint is a part of them. */
export function corrected(text: string, errata: readonly Reading[]): string {
  const readings = new Map(errata.flatMap(({ printed, read }) => [[read, read] as const, [printed, read] as const]));
  return exchanged(text, readings);
}

/** A text as it was printed: what `corrected` made of it, undone. */
export const printedAgain = (text: string, errata: readonly Reading[]): string =>
  exchanged(text, new Map(errata.map(({ printed, read }) => [read, printed])));

/** Exchanges words in one pass, longer ones first: a misprint may stand inside another's. */
function exchanged(text: string, words: ReadonlyMap<string, string>): string {
  if (words.size === 0) return text;
  const longestFirst = [...words.keys()].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = new RegExp(longestFirst.map((word) => literally(word)).join('|'), 'gu');
  return text.replace(pattern, (found) => words.get(found) ?? found);
}

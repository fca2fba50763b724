import type { EditionLine } from '../../src/schema/content/lines.ts';
import type { AtlasRecord } from '../../src/schema/record.ts';
import { statedBy } from '../../src/schema/stated.ts';
import { personsIn } from './checks/personal.ts';
import type { Line } from './document.ts';
import { isBlank } from './document.ts';
import type { Hidden } from './kinds/kind.ts';

/**
 * The lines that a record was read from, and those elsewhere that state something of it, such as the heading with the
 * place. Empty lines are left out. Personal data that no record keeps is blanked, so that columns stay.
 * @param lines of the whole edition
 * @param hidden stretches that the parser did not keep because they are about a private person
 */
export function editionLines(record: AtlasRecord, lines: readonly Line[], hidden: readonly Hidden[]): EditionLine[] {
  const [from, to] = record.source.lines;
  const elsewhere = new Set(statedBy(record).flatMap(({ line }) => line ?? []));
  const masked = Map.groupBy(hidden, ({ line }) => line);
  const wanted = lines
    .filter((line) => !isBlank(line))
    .map((line, place) => ({ line, place }))
    .filter(({ line: { number } }) => (number >= from && number <= to) || elsewhere.has(number))
    .map(({ line, place }) => ({
      number: line.number,
      text: visible(line, masked.get(line.number) ?? []),
      place,
      line,
    }))
    .filter(({ text }) => text.trim() !== '');
  return wanted.map(({ number, text, place, line }, index) => {
    const before = wanted[index - 1];
    const apart = before !== undefined && place - before.place > 1;
    return { number, text, apart, ...(line.place && { place: line.place }), ...(line.cells && { cells: line.cells }) };
  });
}

function visible({ text }: Line, hidden: readonly Hidden[]): string {
  const spans = [...hidden.map(({ start, end = text.length }) => ({ start, end })), ...personsIn(text)];
  return spans.reduce(
    (words, { start, end }) => words.slice(0, start) + ' '.repeat(Math.max(0, end - start)) + words.slice(end),
    text,
  );
}

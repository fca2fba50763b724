import type { EditionLine } from '../../src/schema/content/lines.ts';
import type { AtlasRecord } from '../../src/schema/record.ts';
import { statedBy } from '../../src/schema/stated.ts';
import { personsIn } from '../../src/schema/persons/find.ts';
import type { IsNobody } from '../../src/schema/persons/is-nobody.ts';
import type { Line } from './document.ts';
import { isBlank } from './document.ts';
import type { Hidden } from './kinds/kind.ts';

/**
 * The lines that a record was read from, and those elsewhere that state something of it, such as the heading with the
 * place. Empty lines are left out. Personal data that no record keeps is blanked, so that columns stay.
 * @param lines of the whole edition
 * @param hidden stretches that the parser did not keep because they are about a private person
 * @param isNobody knows names that are no private person's
 */
export function editionLines(
  record: AtlasRecord,
  lines: readonly Line[],
  hidden: readonly Hidden[],
  isNobody?: IsNobody,
): EditionLine[] {
  const [from, to] = record.source.lines;
  const elsewhere = new Set(statedBy(record).flatMap(({ line }) => line ?? []));
  const masked = Map.groupBy(hidden, ({ line }) => line);
  // Lines count from 1, so that a record of a long list need not look through all of it.
  const numbers = [...new Set([...elsewhere, ...Array.from({ length: to - from + 1 }, (_, index) => from + index)])];
  const ofRecord = numbers
    .toSorted((a, b) => a - b)
    .flatMap((number) => lines[number - 1] ?? [])
    .filter((line) => !isBlank(line));
  const texts = visible(
    ofRecord.map((line) => blanked(line.text, masked.get(line.number) ?? [])),
    isNobody,
  );
  const wanted = ofRecord
    .map((line, index) => ({ ...line, text: texts[index] ?? '' }))
    .filter(({ text }) => text.trim() !== '');
  return wanted.map(({ number, text, place, cells }, index) => {
    const before = wanted[index - 1];
    const apart = before !== undefined && lines.slice(before.number, number - 1).some((line) => !isBlank(line));
    return { number, text, apart, ...(place && { place }), ...(cells && { cells }) };
  });
}

/** Lines without names, addresses and numbers of persons. They are looked at together: a name may go on on the next line. */
function visible(lines: readonly string[], isNobody: IsNobody | undefined): string[] {
  let text = lines.join('\n');
  // What goes may leave words beside each other that say more.
  for (let spans = personsIn(text, isNobody); spans.length > 0; spans = personsIn(text, isNobody))
    text = blanked(text, spans);
  return text.split('\n');
}

const blanked = (text: string, spans: readonly { start: number; end?: number }[]): string =>
  spans.reduce(
    (words, { start, end = text.length }) =>
      words.slice(0, start) +
      words.slice(start, Math.max(start, end)).replace(/[^\n]/gu, ' ') +
      words.slice(Math.max(start, end)),
    text,
  );

import type { Spot } from '../../../src/schema/provenance.ts';
import { placeAt } from '../text/passage.ts';
import { BETWEEN_DAYS, completedDay, DAY_LIKE, DAY_WITHOUT_YEAR, readDay } from '../facts/dates.ts';
import type { Field } from './esf-sections.ts';
import type { Reporter } from './esf-values.ts';

interface PrintedDay {
  date: string;
  spot: Spot;
}

const DAY = new RegExp(`${DAY_LIKE}|${DAY_WITHOUT_YEAR}(?=${BETWEEN_DAYS})`, 'gu');

/** The two days of the field with the time of a project; what is unclear or missing is reported. */
export function daysOf(
  text: string,
  field: Field | undefined,
  report: Reporter,
): { start: PrintedDay | undefined; end: PrintedDay | undefined } {
  const line = field?.line.number ?? 1;
  const printed = [...text.matchAll(DAY)];
  const [start, end] = printed.map(({ 0: words, index }): PrintedDay | undefined => {
    const read = readDay(words.endsWith('.') ? completedDay(words, printed[1]?.[0] ?? '') : words);
    if (read === undefined) report('impossible-date', line, words);
    else if ('readings' in read) report('unclear-date', line, words, read.readings.join(' or '));
    if (read === undefined || 'readings' in read) return undefined;
    const at = field ? placeAt(field.passage, index) : { line, column: index + 1 };
    return { date: read.date, spot: { ...at, words } };
  });
  if (text !== '' && printed.length !== 2)
    report('missing-field', line, text, 'the first and the last day of the project');
  return { start, end };
}

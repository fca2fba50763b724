import type { Message } from '../../../src/schema/report.ts';
import type { RuleId } from '../problems.ts';

/**
 * What leaves the layout of a document unknown: lines that belong nowhere then are no cause of their own, and are told
 * once the layout is right.
 */
const BREAKS_LAYOUT: ReadonlySet<string> = new Set<RuleId>([
  'two-documents',
  'missing-section',
  'contents-without-section',
  'contents-without-page',
  'missing-transcript',
  'tray-label',
]);

/** What a layout that moved breaks in every row or field alike: more than a few of them in one file are one cause. */
const OF_ROWS: ReadonlySet<string> = new Set<RuleId>([
  'row-too-few-cells',
  'row-too-many-cells',
  'row-without-objective',
  'row-without-number',
  'field-broken',
  'missing-field',
  'missing-section',
  'score-line',
  'contents-without-page',
  'contents-without-section',
  'unaccounted-line',
  'duplicate-id',
  'row-after-bullets',
]);
const MOST_OF_ROWS = 3;
/** What is about a value or a record may be as many causes, each with words of its own; only very many are one. */
const MOST = 10;
const MOST_PLACES = 8;

/** Whether nothing stops the conversion. */
export const isSound = (messages: readonly Message[]): boolean => messages.every(({ severity }) => severity === 'note');

/** What is wrong with one document, without what follows from something else: of two documents in one file nothing is read right. */
export function causesIn(messages: readonly Message[]): Message[] {
  const isTwo = messages.some(({ rule }) => rule === 'two-documents');
  return messages.filter(({ severity, rule }) => !isTwo || severity === 'note' || rule === 'two-documents');
}

/** Whether the layout of a document is known, so that its lines can be accounted for. */
export const hasLayout = (messages: readonly Message[]): boolean =>
  !messages.some(({ rule }) => BREAKS_LAYOUT.has(rule));

/**
 * Errors of one rule that a file has over and over are one cause: a column that moved is one message, not one for each
 * row. The first of them stands for all, and names where the others are.
 * @param messages in their order
 */
export function together(messages: readonly Message[]): Message[] {
  const groups = Map.groupBy(messages, ({ severity, file, rule }) => [severity, rule, file].join('\n'));
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group;
    if (first?.severity !== 'error') return group;
    const most = OF_ROWS.has(first.rule) ? MOST_OF_ROWS : MOST;
    return group.length <= most ? group : [{ ...first, found: `${first.found}; the same ${placesOf(others)}` }];
  });
}

/** Where messages are: "on lines 5, 9 and 14", or in the words of a file without lines, the first few of them. */
function placesOf(messages: readonly Message[]): string {
  const hasPlaces = messages.some(({ place }) => place !== undefined);
  const all = [...new Set(messages.map(({ place, line }) => place ?? `${hasPlaces ? 'line ' : ''}${String(line)}`))];
  const shown = all.slice(0, MOST_PLACES);
  const rest = all.length - shown.length;
  const last = rest > 0 ? `${String(rest)} more` : (shown.pop() ?? '');
  const list = shown.length === 0 ? last : `${shown.join(hasPlaces ? '; ' : ', ')} and ${last}`;
  const where = hasPlaces ? `at ${list}` : `on ${all.length === 1 ? 'line' : 'lines'} ${list}`;
  // Several on one line, or all on the line of the first.
  return messages.length > all.length ? `${String(messages.length)} times more, ${where}` : where;
}

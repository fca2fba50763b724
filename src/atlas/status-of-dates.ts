/** Apart from the schema, so that it can be worked out in the browser against today. */
export const STATUSES = ['upcoming', 'running', 'ended', 'unknown'] as const;
export type Status = (typeof STATUSES)[number];

/** Whether two days contradict each other: an end before its beginning, as a source may print it. */
export const isContradiction = (start: string | undefined, end: string | undefined): boolean =>
  start !== undefined && end !== undefined && end < start;

const LETTERS_OF_A_YEAR = 4;
const yearOf = (day: string): number => Number(day.slice(0, LETTERS_OF_A_YEAR));

/**
 * The years in which something ran, in their order: from the first to the last where both days are given, else those
 * that are. Of days that contradict each other, nobody knows what lies between.
 */
export function yearsBetween(start: string | undefined, end: string | undefined): number[] {
  const years = [start, end].flatMap((day) => (day === undefined ? [] : [yearOf(day)]));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (years.length === 0) return [];
  if (isContradiction(start, end)) return [...new Set([first, last])];
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

/**
 * Whether what begins and ends on these days (YYYY-MM-DD, undefined where nobody says) is under way on a day. Of days
 * that contradict each other nobody knows which is right.
 */
export function statusOfDates(start: string | undefined, end: string | undefined, day: string): Status {
  if (isContradiction(start, end)) return 'unknown';
  if (start !== undefined && start > day) return 'upcoming';
  if (end !== undefined && end < day) return 'ended';
  return start === undefined || end === undefined ? 'unknown' : 'running';
}

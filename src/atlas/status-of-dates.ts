/** Apart from the schema, so that it can be worked out in the browser against today. */
export const STATUSES = ['upcoming', 'running', 'ended', 'unknown'] as const;
export type Status = (typeof STATUSES)[number];

/** Whether two days contradict each other: an end before its beginning, as a source may print it. */
export const isContradiction = (start: string | undefined, end: string | undefined): boolean =>
  start !== undefined && end !== undefined && end < start;

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

/** Where a project stands in time. */
export type Phase = 'upcoming' | 'running' | 'ended' | 'unknown';

/**
 * Whether a project is under way on a day. All days are YYYY-MM-DD; an edge that no source gives is absent.
 * Stands alone, because the browser asks it too.
 */
export function phaseOn(day: string, start: string | undefined, end: string | undefined): Phase {
  if (start !== undefined && start > day) return 'upcoming';
  if (end !== undefined && end < day) return 'ended';
  return start === undefined || end === undefined ? 'unknown' : 'running';
}

import type { Project } from '../schema/record.ts';
import { isMissing } from '../schema/text.ts';

export const STATUSES = ['upcoming', 'running', 'ended', 'unknown'] as const;
export type Status = (typeof STATUSES)[number];

/** Whether a project is under way on a day (YYYY-MM-DD). */
export function statusOf({ start, end }: Pick<Project, 'start' | 'end'>, day: string): Status {
  if (!isMissing(start) && start > day) return 'upcoming';
  if (!isMissing(end) && end < day) return 'ended';
  return isMissing(start) || isMissing(end) ? 'unknown' : 'running';
}

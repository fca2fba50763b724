import type { Project } from '../schema/record.ts';
import { isMissing } from '../schema/text.ts';
import type { Phase } from './phase.ts';
import { phaseOn } from './phase.ts';

export type Status = Phase;

/** Whether a project is under way on a day (YYYY-MM-DD). */
export const statusOf = ({ start, end }: Pick<Project, 'start' | 'end'>, day: string): Status =>
  phaseOn(day, isMissing(start) ? undefined : start, isMissing(end) ? undefined : end);

import type { Project } from '../schema/record.ts';
import { isMissing } from '../schema/text.ts';
import { statusOfDates } from './status-of-dates.ts';
import type { Status } from './status-of-dates.ts';

export { STATUSES } from './status-of-dates.ts';
export type { Status } from './status-of-dates.ts';

/** Whether a project is under way on a day (YYYY-MM-DD). */
export const statusOf = ({ start, end }: Pick<Project, 'start' | 'end'>, day: string): Status =>
  statusOfDates(isMissing(start) ? undefined : start, isMissing(end) ? undefined : end, day);

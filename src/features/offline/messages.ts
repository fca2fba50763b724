/** What a page asks of the worker. */
export const REQUESTS = ['status', 'use', 'fill'] as const;
export type Request = (typeof REQUESTS)[number];

/** What the worker tells pages. */
export interface Report {
  kotoatlas: 'offline';
  /** How many files of the version are there. */
  stored: number;
  total: number;
  /** Whether there is no room for the rest. */
  full: boolean;
}

/** Whether a message is one of the requests. */
export const isRequest = (data: unknown): data is Request => REQUESTS.some((request) => request === data);

/** Whether a message is a report of the worker. */
export const isReport = (data: unknown): data is Report =>
  typeof data === 'object' && data !== null && 'kotoatlas' in data && data.kotoatlas === 'offline';

import type { Message } from '../../src/schema/report.ts';

/** What a rule says besides what was found and where. */
export interface Rule {
  severity: Message['severity'];
  reason: string;
  expected: string;
  remedy: string;
}

/** A rule whose breach stops the conversion. */
export function error(reason: string, expected: string, remedy: string): Rule {
  return { severity: 'error', reason, expected, remedy };
}

/** A rule whose breach is only for the report. */
export function note(reason: string, expected: string, remedy: string): Rule {
  return { severity: 'note', reason, expected, remedy };
}

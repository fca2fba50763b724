import type { Message } from '../../../src/schema/report.ts';
import { PROJECT_FIELDS } from './esf-fields.ts';
import type { brokenValues } from './esf-sections.ts';

/** A field whose value stands on the next line is told as such, and not as one without a value, nor what lacks the value. */
export function withoutConsequences(messages: readonly Message[], broken: ReturnType<typeof brokenValues>): Message[] {
  const lines = new Set(broken.map(({ field }) => field.line.number));
  const hasNoCode = broken.some(({ field }) => PROJECT_FIELDS.code.label.test(field.label));
  return messages.filter(
    ({ rule, line }) => !(rule === 'missing-field' && lines.has(line)) && !(rule === 'unknown-programme' && hasNoCode),
  );
}

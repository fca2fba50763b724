import type { Message } from '../../../src/schema/report.ts';
import { PROJECT_FIELDS } from './esf-fields.ts';
import type { brokenValues } from './esf-sections.ts';

/** A field that breaks off is told as such; what half of its value is not, and what lacks it, follows from that. */
export function withoutConsequences(messages: readonly Message[], broken: ReturnType<typeof brokenValues>): Message[] {
  const lines = new Set(broken.flatMap(({ field }) => field.lines.map(({ number }) => number)));
  const hasNoCode = broken.some(({ field }) => PROJECT_FIELDS.code.label.test(field.label));
  const follows = ({ rule, line }: Message): boolean => lines.has(line) || (rule === 'unknown-programme' && hasNoCode);
  return messages.filter(
    (message) => message.severity === 'note' || message.rule === 'field-broken' || !follows(message),
  );
}

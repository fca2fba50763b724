import type { FilePlace } from '../../src/schema/provenance.ts';
import type { Message } from '../../src/schema/report.ts';
import { RULES } from './rules.ts';

export type RuleId = keyof typeof RULES;

/** Where a problem is: a file, a line and a column, both counted from 1. */
export interface At {
  file: string;
  line: number;
  column?: number;
}

/** A message of a rule; `expected` may be made more exact than the rule's own words. */
export function problem(rule: RuleId, at: At, found: string, expected?: string): Message {
  const { severity, reason, remedy, ...rest } = RULES[rule];
  return {
    severity,
    file: at.file,
    line: at.line,
    column: at.column ?? 1,
    rule,
    reason,
    found: shorten(found),
    expected: expected ?? rest.expected,
    remedy,
  };
}

/** One message in the form in which compilers print them, with its remedy on a second line. */
export function format(message: Message): string {
  const { file, line, column, place, severity, rule, reason, found, expected, remedy } = message;
  const at = place === undefined ? `${file}:${line}:${column}` : `${file}, ${place}:`;
  return `${at} ${severity} ${rule}: ${reason}.\n    Found: ${found}. Expected: ${expected}.\n    ${remedy}.`;
}

/** A place of a file in words. */
export function placeInWords(place: FilePlace): string {
  const parts = ['page', 'sheet', 'table', 'row', 'column', 'paragraph', 'line'] as const;
  return parts.flatMap((part) => (place[part] === undefined ? [] : [`${part} ${String(place[part])}`])).join(', ');
}

/** Messages in the order of the files and their lines, so that the same input gives the same report. */
export function inOrder(messages: readonly Message[]): Message[] {
  return messages.toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const shorten = (text: string): string => (text.length > 120 ? `${text.slice(0, 117)}…` : text);

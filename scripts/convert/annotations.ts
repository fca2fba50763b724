import type { Message } from '../../src/schema/report.ts';
import { format } from './problems.ts';

/** How messages are printed: for people, or as commands of which GitHub makes annotations in a pull request. */
export const FORMATS = ['text', 'github'] as const;
export type OutputFormat = (typeof FORMATS)[number];

export const isFormat = (text: string): text is OutputFormat => FORMATS.some((name) => name === text);

/** Prints messages in a format. */
export const PRINTED = { text: format, github: annotation } as const satisfies Record<
  OutputFormat,
  (message: Message) => string
>;

/** What GitHub calls the severities. */
const COMMANDS = { error: 'error', note: 'notice' } as const satisfies Record<Message['severity'], string>;

/** A message as a command of a GitHub workflow: https://docs.github.com/actions/reference/workflow-commands */
export function annotation({
  severity,
  file,
  line,
  column,
  place,
  rule,
  reason,
  found,
  expected,
  remedy,
}: Message): string {
  const properties = Object.entries({
    file,
    // A page or a row of a file that is no text is no line of it.
    ...(place === undefined ? { line: String(line), col: String(column) } : {}),
    title: `${rule}: ${reason}`,
  }).map(([name, value]) => `${name}=${inProperty(value)}`);
  const text = `${place === undefined ? '' : `${place}\n`}Found: ${found}.\nExpected: ${expected}.\n${remedy}.`;
  return `::${COMMANDS[severity]} ${properties.join(',')}::${inMessage(text)}`;
}

const inMessage = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const inProperty = (text: string): string => inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

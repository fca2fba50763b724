import { z } from 'zod';

const messageSchema = z.object({
  type: z.enum(['error', 'info', 'non-document-error']),
  subType: z.string().optional(),
  message: z.string(),
  url: z.string().optional(),
  lastLine: z.int().optional(),
});
const reportSchema = z.object({ messages: z.array(messageSchema) });

/** What the Nu checker says of the pages: a line for each message. */
export interface NuReport {
  errors: string[];
  warnings: string[];
}

/** Messages that are wrong about this site, each with the reason. */
const WRONG: readonly { pattern: RegExp; because: string }[] = [
  {
    pattern: /^Resource violates Content Security Policy \(meta tag\): external (?:stylesheet|script) “(?!\w+:|\/\/)/u,
    because: "read from disk, a page has no origin that the checker could compare with 'self'; browser tests do",
  },
  {
    pattern: /^CSS: Unrecognized at-rule “@view-transition”$/u,
    because:
      'CSS View Transitions Level 2 has it, the checker does not know it yet; where it stands is decided in docs',
  },
];

const isRight = ({ message }: { message: string }): boolean => !WRONG.some(({ pattern }) => pattern.test(message));

/**
 * The messages of `vnu.jar --format json`.
 * @throws where the text is no report, so that a checker that did not run never counts as content
 */
export function readNuReport(text: string): NuReport {
  const { messages } = reportSchema.parse(JSON.parse(text));
  const lines = (kept: (message: z.infer<typeof messageSchema>) => boolean): string[] =>
    messages
      .filter(kept)
      .map(
        ({ url = '', lastLine, message }) =>
          `${pathOf(url)}${lastLine === undefined ? '' : `:${lastLine}`}: ${message}`,
      )
      .toSorted();
  return {
    errors: lines((message) => message.type !== 'info' && isRight(message)),
    warnings: lines((message) => message.type === 'info' && message.subType === 'warning' && isRight(message)),
  };
}

const pathOf = (url: string): string => url.replace(/^.*\/dist\//u, '');

import { z } from 'zod';
import { dateSchema } from './provenance.ts';
import { idSchema, textSchema } from './text.ts';

/** What may happen to a record. */
export const HAPPENINGS = ['added', 'changed', 'removed'] as const;

const common = { day: dateSchema, record: idSchema };
const hash = z
  .string()
  .regex(/^[0-9a-f]{16}$/, 'expected 16 digits of a hash, as npm run convert -- --note writes them');

/**
 * An entry of seeds/curation/history.yaml: what happened to a record on a day. `sha256` tells what is published of it
 * since then; a line that was overtaken before hashes were kept has none. A removed record keeps its names.
 */
export const historyLineSchema = z.discriminatedUnion('what', [
  z.strictObject({ ...common, what: z.literal('added'), sha256: hash.optional() }),
  z.strictObject({ ...common, what: z.literal('changed'), sha256: hash }),
  z.strictObject({
    ...common,
    what: z.literal('removed'),
    title: z.strictObject({ fi: textSchema.optional(), sv: textSchema.optional(), en: textSchema.optional() }),
  }),
]);
export type HistoryLine = z.infer<typeof historyLineSchema>;

/** The file of curation that holds the history. */
export const HISTORY_FILE = 'history.yaml';

/** Why a history cannot be: the place of each line that does not follow from those before it, and what it should be. */
export function faultsOfHistory(lines: readonly HistoryLine[]): { index: number; found: string; expected: string }[] {
  const last = new Map<string, HistoryLine>();
  return lines.flatMap((line, index) => {
    const before = last.get(line.record);
    last.set(line.record, line);
    const found = `${line.record} ${line.what} on ${line.day}`;
    const isThere = before !== undefined && before.what !== 'removed';
    if (isThere === (line.what === 'added'))
      return [
        {
          index,
          found,
          expected: isThere ? 'a change or a removal: it is there already' : 'added, as it is not there',
        },
      ];
    if (before !== undefined && line.day <= before.day)
      return [{ index, found, expected: `a day after ${before.day}, on which it was ${before.what}` }];
    return [];
  });
}

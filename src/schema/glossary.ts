import { z } from 'zod';
import { dateSchema } from './provenance.ts';
import { idSchema, localizedSchema, textSchema } from './text.ts';

/** Beginnings of words, lower case, by which a text of a language names the entry: "kiintiöpakolai" finds every form. */
const wordsSchema = z.strictObject({ fi: z.array(textSchema), sv: z.array(textSchema), en: z.array(textSchema) });

/** Where a statement comes from: its title or number, and an address that a reader can open. */
export const referenceSchema = z.strictObject({
  title: textSchema,
  url: z.url({ protocol: /^https$/u }),
});
export type Reference = z.infer<typeof referenceSchema>;

/** An entry of seeds/curation/glossary.yaml: a term of the field. */
export const termSchema = z.strictObject({
  id: idSchema,
  term: localizedSchema,
  /** Other words for it, older ones included; empty where there are none. */
  also: z.strictObject({ fi: z.array(textSchema), sv: z.array(textSchema), en: z.array(textSchema) }),
  /** One or two sentences. */
  definition: localizedSchema,
  /** The act or the authority that the term comes from, where there is one. */
  basis: localizedSchema.optional(),
  references: z.array(referenceSchema),
  words: wordsSchema,
});
export type Term = z.infer<typeof termSchema>;

const changeShape = {
  id: idSchema,
  /** What the old text names, as a heading of the note. */
  was: localizedSchema,
  /** What holds now, or what is announced. One or two sentences. */
  now: localizedSchema,
  /** The act or decision, where there is one. */
  by: localizedSchema.optional(),
  references: z.array(referenceSchema).min(1),
  words: wordsSchema,
};

/**
 * An entry of seeds/curation/changes.yaml: an actor, office, act or service that has changed since texts named it, or
 * that is announced to change. A note stands beside the old word in texts that are older than the day of the change.
 * The day is one of three: `from` which it holds; on which it was first `seen`, where nobody tells since when; or on
 * which it is `expected`, as it was announced when we last `lookedUp`.
 */
export const changeSchema = z.union([
  z.strictObject({ ...changeShape, from: dateSchema }),
  z.strictObject({ ...changeShape, seen: dateSchema }),
  z.strictObject({ ...changeShape, expected: dateSchema, lookedUp: dateSchema }),
]);
export type Change = z.infer<typeof changeSchema>;

/** The day of a change, ISO 8601: from which it holds, on which it was seen or on which it is expected. */
export function dayOfChange(change: Change): string {
  if ('from' in change) return change.from;
  return 'seen' in change ? change.seen : change.expected;
}

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

/**
 * An entry of seeds/curation/changes.yaml: an actor, office, act or service that has changed since
 * texts named it. A note stands beside the old word in texts that are older than `from`.
 */
export const changeSchema = z.strictObject({
  id: idSchema,
  /** What the old text names, as a heading of the note. */
  was: localizedSchema,
  /** What holds now. One or two sentences. */
  now: localizedSchema,
  /** The day from which it holds. */
  from: dateSchema,
  /** The act or decision, where there is one. */
  by: localizedSchema.optional(),
  references: z.array(referenceSchema).min(1),
  words: wordsSchema,
});
export type Change = z.infer<typeof changeSchema>;

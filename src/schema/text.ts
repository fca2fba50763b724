import { z } from 'zod';
import { ID_PATTERN, LONGEST_ID } from './id.ts';
import type { Lang } from './lang.ts';
import { LANGS } from './lang.ts';

export const langSchema = z.enum(LANGS);

/** A permanent identifier, see `id.ts`. */
export const idSchema = z
  .string()
  .max(LONGEST_ID)
  .regex(ID_PATTERN, 'expected lower-case letters and digits joined by single hyphens');

/** A text that has something in it and no white space around it. */
export const textSchema = z
  .string()
  .min(1)
  .refine((text) => text === text.trim(), 'expected no white space at either end');

/** The same text in the three languages; all of them are required. */
export const localizedSchema = z.strictObject({ fi: textSchema, sv: textSchema, en: textSchema });
export type Localized = z.infer<typeof localizedSchema>;

/** A name that is official in Finnish at least; a language without an official name is left out. */
export const namesSchema = z.strictObject({
  fi: textSchema,
  sv: textSchema.optional(),
  en: textSchema.optional(),
});
export type Names = z.infer<typeof namesSchema>;

/** The name in a language, or the Finnish one where none is official. */
export const nameIn = (names: Names, lang: Lang): { text: string; lang: Lang } => {
  const text = names[lang];
  return text === undefined ? { text: names.fi, lang: 'fi' } : { text, lang };
};

/**
 * Why a value is missing. A missing value is never 0 or "":
 * - not-in-source: the document does not say it;
 * - left-empty: the document is a form that has a field for it, with nothing in it;
 * - not-in-contents: the heading stands only in the body, so the contents list gives no page;
 * - not-curated: curation has not said it yet;
 * - cell-absent: the row has no cell for it.
 */
export const missingSchema = z.strictObject({
  missing: z.enum(['not-in-source', 'left-empty', 'not-in-contents', 'not-curated', 'cell-absent']),
});
export type Missing = z.infer<typeof missingSchema>;

/** A value, or the reason why there is none. */
export const orMissing = <T extends z.ZodType>(schema: T): z.ZodUnion<[T, typeof missingSchema]> =>
  z.union([schema, missingSchema]);

/** Tells a missing value from a known one. */
export const isMissing = (value: unknown): value is Missing =>
  typeof value === 'object' && value !== null && 'missing' in value;

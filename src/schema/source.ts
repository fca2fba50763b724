import { z } from 'zod';
import { referenceSchema } from './glossary.ts';
import { dateSchema, looseDateSchema } from './provenance.ts';
import { idSchema, langSchema, localizedSchema, orMissing, textSchema } from './text.ts';

/** The kinds of source document, recognised from their content. */
export const SOURCE_KINDS = ['practices', 'funded-projects', 'esf-project', 'ideas', 'model', 'contribution'] as const;
export const sourceKindSchema = z.enum(SOURCE_KINDS);
export type SourceKind = z.infer<typeof sourceKindSchema>;

/** The kinds that are lists, of which a later state may come. The others are one record, or a book of its own. */
export const HAS_STATES: readonly SourceKind[] = ['funded-projects', 'ideas', 'practices'];

/**
 * A permanent record id of a source, in the order of the document. The converter derives an id from
 * heading and title; where the edition's title is another than the one that gave the id (a title
 * printed in Swedish, say), `title` repeats it, so that a record can never take over another's id.
 */
export const sourceRecordSchema = z.union([
  idSchema,
  z.strictObject({
    id: idSchema,
    title: z.partialRecord(langSchema, textSchema),
    /** The title as the original prints it, where no edition of ours has it so. */
    printed: textSchema.optional(),
    /** The language in which the original prints this record, where it is another than the document's. */
    original: langSchema.optional(),
  }),
]);

/** A public page, with the day on which it was last found at its address. */
export const foundAtSchema = referenceSchema.extend({ on: dateSchema });
export type FoundAt = z.infer<typeof foundAtSchema>;

/** What curation knows of a document beside what it says of itself. */
export const knownOfSourceShape = {
  /** Where the original can be read. */
  readAt: foundAtSchema.optional(),
  /** Where the public is told of the original, or of the work that it comes from, and the original is not. */
  toldAt: foundAtSchema.optional(),
  /** Who published it and when, by another document: each value with the page that says so. */
  publisherElsewhere: foundAtSchema.extend({ value: localizedSchema }).optional(),
  dateElsewhere: foundAtSchema.extend({ value: looseDateSchema }).optional(),
  /** What of the original our editions leave out, and why. */
  leftOut: localizedSchema.optional(),
};

/**
 * A later state of a list: seeds/<source>/<day>/. It says which record each row is, in the order of the rows; what an
 * earlier state has and this one has not is gone from the list and keeps its page.
 */
export const sourceStateSchema = z.strictObject({
  /** The day of which it speaks; the name of its folder. */
  day: dateSchema,
  editions: z.array(langSchema).min(1),
  /**
   * Whether its texts take the place of the earlier ones in their language, or only its names, days and sums count:
   * ours are retold, and the file of an authority has words of its own.
   */
  texts: z.enum(['taken', 'kept']),
  records: z.array(sourceRecordSchema),
});
export type SourceState = z.infer<typeof sourceStateSchema>;

const sourceFileShape = {
  id: idSchema,
  kind: sourceKindSchema,
  /** The language of the original document. */
  original: langSchema,
  /** Title of the original document, in its own language. */
  title: textSchema,
  publisher: orMissing(textSchema),
  date: orMissing(looseDateSchema),
  /** The day, month or year of which the document speaks; its date, or what its own text tells where it has none. */
  asOf: looseDateSchema,
  /** One or two sentences on what the document is. */
  about: localizedSchema,
  ...knownOfSourceShape,
  /** The editions that must be there. */
  editions: z.array(langSchema).min(1),
  records: z.array(sourceRecordSchema),
  /** Later states of a list, the earliest first. */
  states: z.array(sourceStateSchema).min(1).optional(),
  /** Words of the document that look like the name of a private person and were looked at: they are none. */
  namesOfNobody: z.array(textSchema).optional(),
};

/** seeds/<source>/source.yaml */
export const sourceFileSchema = z
  .strictObject(sourceFileShape)
  .refine(({ kind, states }) => states === undefined || HAS_STATES.includes(kind), {
    path: ['states'],
    message: `expected no later states of a document that is no list; lists are ${HAS_STATES.join(', ')}`,
  })
  .refine(({ asOf, states = [] }) => states.every(({ day }, index) => day > (states[index - 1]?.day ?? asOf)), {
    path: ['states'],
    message: 'expected each day to come after the one before, and the first after `asOf`',
  });
export type SourceFile = z.infer<typeof sourceFileSchema>;

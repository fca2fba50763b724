import { z } from 'zod';
import { dateSchema, looseDateSchema } from '../provenance.ts';
import { knownOfSourceShape, sourceKindSchema } from '../source.ts';
import type { Lang } from '../lang.ts';
import { idSchema, langSchema, localizedSchema, orMissing, textSchema } from '../text.ts';

/**
 * The front matter of content/sources/<id>/<lang>.mdx: an edition of the document, and what became of its lines.
 * The body is the document's own introduction.
 */
export const sourceEditionSchema = z.strictObject({
  file: textSchema,
  /** The checksum of the file, in hexadecimal digits. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/u, 'expected 64 hexadecimal digits'),
  records: z.int().nonnegative(),
  lines: z.strictObject({ total: z.int(), inRecords: z.int(), inBackground: z.int(), dropped: z.int() }),
  persons: z.int().nonnegative(),
});
export type SourceEdition = z.infer<typeof sourceEditionSchema>;

/** A later state of a list, with each of its editions and what became of their lines. */
export const contentStateSchema = z.strictObject({
  day: dateSchema,
  /** Its title as it prints it. */
  title: textSchema,
  editions: z.array(sourceEditionSchema.extend({ lang: langSchema })).min(1),
});
export type ContentState = z.infer<typeof contentStateSchema>;

/** content/sources/<id>/source.yaml: what is known of a source document, whatever its language. */
export const contentSourceSchema = z.strictObject({
  id: idSchema,
  kind: sourceKindSchema,
  title: textSchema,
  publisher: orMissing(textSchema),
  date: orMissing(looseDateSchema),
  /** The day, month or year of which the document speaks. */
  asOf: orMissing(looseDateSchema),
  about: orMissing(localizedSchema),
  ...knownOfSourceShape,
  /** Later states of a list that were read, the earliest first. */
  states: z.array(contentStateSchema).min(1).optional(),
});
export type ContentSource = z.infer<typeof contentSourceSchema>;

/** A source document in one language, as the site has it. */
export const sourceDocumentSchema = contentSourceSchema.extend({
  ...sourceEditionSchema.shape,
  lang: langSchema,
  /** The language of its edition where none is in `lang`, as of a record. */
  onlyIn: langSchema.optional(),
});
export type SourceDocument = z.infer<typeof sourceDocumentSchema>;

/** Puts a source document together from its two files. */
export const joinSource = (source: ContentSource, edition: SourceEdition, lang: Lang): SourceDocument => ({
  ...source,
  ...edition,
  lang,
});

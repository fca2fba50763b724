import { z } from 'zod';
import { idSchema, localizedSchema, orMissing, textSchema } from './text.ts';

/** A line of a seed file, counted from 1. */
export const lineSchema = z.int().positive();

/** The first and the last line of a passage, both included. */
export const linesSchema = z
  .tuple([lineSchema, lineSchema])
  .refine(([from, to]) => from <= to, 'expected the first line not to come after the last');
export type Lines = z.infer<typeof linesSchema>;

/**
 * Where words stand in a line of a seed file: the line and the column of their first letter, both counted from 1
 * (columns in UTF-16 units), and the words as they stand there.
 */
export const spotSchema = z.strictObject({ line: lineSchema, column: z.int().positive(), words: textSchema });
export type Spot = z.infer<typeof spotSchema>;

/**
 * Where a printed name stands. Without a column its words are broken over two lines and `line` has the first of them;
 * `words` is there only where they are set otherwise than in `printed`, as with a tab between them.
 */
export const printedAtShape = {
  line: lineSchema.optional(),
  column: z.int().positive().optional(),
  words: textSchema.optional(),
};

/**
 * Where a line stands in a file that has no lines of its own: the page of a PDF, the sheet, row and column of a
 * workbook, the row of a CSV file, the paragraph of a text document, or a table in it with its row; the line of the
 * file's own text for HTML and Markdown. All are counted from 1.
 */
export const filePlaceSchema = z
  .strictObject({
    page: z.int().positive().optional(),
    sheet: textSchema.optional(),
    table: z.int().positive().optional(),
    row: z.int().positive().optional(),
    /** The words of the column's header, or its letters. */
    column: textSchema.optional(),
    paragraph: z.int().positive().optional(),
    line: lineSchema.optional(),
  })
  .refine((place) => Object.values(place).some((part) => part !== undefined), 'expected at least one part of a place');
export type FilePlace = z.infer<typeof filePlaceSchema>;

/**
 * Parts the lines within a cell. It is white space to every parser, so that a row stays one line, and it can still be
 * told from a blank (U+2028, LINE SEPARATOR). Browsers show nothing for it.
 */
export const IN_CELL = '\u2028';

/** Where the text of a cell begins in its line, as an offset from 0, and the column that it stands in. */
export const lineCellSchema = z.strictObject({ start: z.int().nonnegative(), column: textSchema });
export type LineCell = z.infer<typeof lineCellSchema>;

/** A calendar day, ISO 8601, that exists. */
export const dateSchema = z.iso.date();

/** A day, a month or a year, as exactly as the document dates itself. */
export const looseDateSchema = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'expected YYYY, YYYY-MM or YYYY-MM-DD');

/** Where a record stands: document, place in the original publication, lines of the text that was read and of our edition. */
export const sourceRefSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  publisher: orMissing(textSchema),
  date: orMissing(looseDateSchema),
  /** The day, month or year of which the record speaks. */
  asOf: orMissing(looseDateSchema),
  page: orMissing(z.int().positive()),
  /** The row of the original's table, counted from 1, where the original is a table. */
  row: z.int().positive().optional(),
  /** The lines of the record in the text of the original that was read, where curation says them. */
  original: linesSchema.optional(),
  file: textSchema,
  lines: linesSchema,
  /** The places of the first and the last line in a file that has no lines of its own. */
  places: z.tuple([filePlaceSchema, filePlaceSchema]).optional(),
});
export type SourceRef = z.infer<typeof sourceRefSchema>;

/** Why a printed text is read differently. Each has a sentence of its own in the interface. */
export const ERRATUM_REASONS = ['misprint', 'heading-varies', 'place-name', 'grammar'] as const;

/** A misprint of the source that our text corrects. */
export const erratumSchema = z.strictObject({
  printed: textSchema,
  read: textSchema,
  reason: z.enum(ERRATUM_REASONS),
  originalLine: lineSchema,
});
export type Erratum = z.infer<typeof erratumSchema>;

/** A value kept as printed although something speaks against it, with what speaks against it. */
export const doubtSchema = z.strictObject({
  printed: textSchema,
  note: localizedSchema,
  /** Its line in our edition, or in the original where only curation saw it there. */
  line: lineSchema.optional(),
  originalLine: lineSchema.optional(),
});
export type Doubt = z.infer<typeof doubtSchema>;

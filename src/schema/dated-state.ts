import { z } from 'zod';
import { dateSchema, filePlaceSchema, linesSchema } from './provenance.ts';
import { langSchema, orMissing, textSchema } from './text.ts';

/** What of a record is compared between two states of its list, in the order in which it is shown. */
export const STATE_FIELDS = [
  'title',
  'beneficiary',
  'objective',
  'euGranted',
  'start',
  'end',
  'topics',
  'heading',
  'text',
] as const;
export type StateField = (typeof STATE_FIELDS)[number];

/**
 * What a state of a list says of a record: it stands there for the first time (`added`), as before (`listed`), otherwise
 * than before (`changed`), not any more (`gone`), or again after it was gone (`returned`).
 */
export const STATE_KINDS = ['added', 'listed', 'changed', 'gone', 'returned'] as const;
export type StateKind = (typeof STATE_KINDS)[number];

/** A value that a later state of a list has otherwise: days in ISO 8601, money as a decimal string, else words as printed. */
export const stateChangeSchema = z.strictObject({
  field: z.enum(STATE_FIELDS),
  /** The language of the words, where they are words. */
  lang: langSchema.optional(),
  before: orMissing(textSchema),
  after: orMissing(textSchema),
});
export type StateChange = z.infer<typeof stateChangeSchema>;

/** A record in a later state of its list. */
export const recordStateSchema = z.strictObject({
  /** The day of which the list speaks. */
  day: dateSchema,
  /** The title of the list as that state prints it, and its language. */
  list: textSchema,
  lang: langSchema,
  is: z.enum(STATE_KINDS),
  /** Where the record stands in it; a record that is gone stands nowhere. */
  at: z
    .strictObject({
      file: textSchema,
      lines: linesSchema,
      places: z.tuple([filePlaceSchema, filePlaceSchema]).optional(),
    })
    .optional(),
  changes: z.array(stateChangeSchema).default([]),
});
export type RecordState = z.infer<typeof recordStateSchema>;

/** The states of its list that a record has been compared with, the earliest first; nothing where there is only one. */
export const recordStatesSchema = z.array(recordStateSchema).min(1).optional();

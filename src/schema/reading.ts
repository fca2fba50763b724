import { z } from 'zod';
import { dateSchema, lineSchema } from './provenance.ts';
import { idSchema, localizedSchema, textSchema } from './text.ts';

/** What the original of every record is asked: who pays, when, who does it, where, in which languages people are served. */
export const QUESTIONS = ['money', 'time', 'who', 'where', 'languages'] as const;
export type Question = (typeof QUESTIONS)[number];

/** The most letters of an answer: it stands in a row of a table. */
const LONGEST = 80;

/** An answer in a few words: no sentence, and so without a full stop. */
export const saysSchema = textSchema.max(LONGEST).refine((text) => !text.endsWith('.'), 'expected no full stop');

const editionsOf = (text: typeof saysSchema): typeof localizedSchema =>
  z.strictObject({ fi: text, sv: text, en: text });

/**
 * What a reader found when the original was asked one question:
 * - not-said: the original, read whole for the record, says nothing;
 * - listed: what it says is in the lists and figures of the record;
 * - an object: a short value, shown after what the lists hold, and the words of each of our editions that bear it out.
 */
const answerSchema = z.union(
  [z.literal(['not-said', 'listed']), z.strictObject({ says: editionsOf(saysSchema), words: localizedSchema })],
  { error: 'expected "not-said", "listed", or `says` and `words` in fi, sv and en' },
);

/** An entry of seeds/curation/readings/<source>.yaml: a record, and the day on which it was last read against its original. */
export const curatedReadingSchema = z.strictObject({
  id: idSchema,
  on: dateSchema,
  money: answerSchema,
  time: answerSchema,
  who: answerSchema,
  where: answerSchema,
  languages: answerSchema,
});
export type CuratedReading = z.infer<typeof curatedReadingSchema>;

/** The answer to one question without its words. What nobody has looked at has no answer at all. */
export const readingStateSchema = z.enum(['not-said', 'listed', 'said']);

/** Answers to all questions, whatever the language of the edition. */
export const readingStatesSchema = z.strictObject({
  money: readingStateSchema,
  time: readingStateSchema,
  who: readingStateSchema,
  where: readingStateSchema,
  languages: readingStateSchema,
});
export type ReadingStates = z.infer<typeof readingStatesSchema>;

/** An answer in the language of an edition, and the words of the edition that bear it out. */
export const saidSchema = z.strictObject({
  says: saysSchema,
  line: lineSchema,
  column: z.int().positive(),
  words: textSchema,
});
export type Said = z.infer<typeof saidSchema>;

/** Answers that an edition has words for, by their question. */
export const saidByQuestionSchema = z.partialRecord(z.enum(QUESTIONS), saidSchema);

/** What was found of a record on the day when somebody last read it against its original. */
export const readingSchema = z.strictObject({
  on: dateSchema,
  states: readingStatesSchema,
  /** The answers that are said in words of their own, in the language of the record. */
  says: saidByQuestionSchema,
});
export type Reading = z.infer<typeof readingSchema>;

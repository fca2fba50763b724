import { z } from 'zod';
import { organisationRefSchema } from './organisation.ts';
import { placeRefSchema } from './place.ts';
import { contentSourceSchema } from './content/source.ts';
import { dateSchema } from './provenance.ts';
import { readingStateSchema, saidSchema } from './reading.ts';
import { ideaSchema, modelSchema, practiceSchema, projectSchema } from './record.ts';
import { HAPPENINGS } from './history.ts';
import { idSchema, namesSchema, orMissing, textSchema } from './text.ts';

/** A text in the languages in which the record stands; a language without an edition is left out. */
const editionsSchema = z
  .strictObject({ fi: textSchema.optional(), sv: textSchema.optional(), en: textSchema.optional() })
  .refine((texts) => Object.keys(texts).length > 0, 'expected at least one language');

/** Fields of a record that are published in another form, see `publishedShape`. */
const REPLACED = {
  lang: true,
  title: true,
  summary: true,
  places: true,
  organisations: true,
  languageLines: true,
  facts: true,
  source: true,
  reading: true,
  summaries: true,
  onlyIn: true,
} as const;

const common = practiceSchema.shape;

const { line, column, words } = saidSchema.shape;

/**
 * What the original answers to a question. What it says in words of its own stands in every language, with the words of
 * `edition` that bear it out and their place there.
 */
const publishedAnswerSchema = z.strictObject({
  state: readingStateSchema,
  says: editionsSchema.optional(),
  words: words.optional(),
  line: line.optional(),
  column: column.optional(),
});

/** What is published in the place of those fields. */
const publishedShape = {
  /** Addresses of its pages, from the root of the site. */
  urls: editionsSchema,
  title: editionsSchema,
  summary: orMissing(editionsSchema),
  /** The edition from which the figures, the errata and the lines are. */
  edition: common.lang,
  /** `name` is the Finnish name; `names` has all official ones, and the English one of a place where it is not the Finnish. */
  places: z.array(placeRefSchema.extend({ name: textSchema, names: namesSchema })),
  organisations: z.array(organisationRefSchema.extend({ name: textSchema, names: namesSchema })),
  /** Facts with their words and place in the text. */
  figures: common.facts,
  /** When it was added and changed, the oldest first; left out where no history is kept of it. */
  history: z.array(z.strictObject({ day: dateSchema, what: z.enum(HAPPENINGS) })).optional(),
  source: common.source.omit({ id: true }).extend({ document: idSchema }),
  /** What the original answers to five questions, as read on a day; left out where nobody has read it for that. */
  readings: z
    .strictObject({
      on: dateSchema,
      money: publishedAnswerSchema,
      time: publishedAnswerSchema,
      who: publishedAnswerSchema,
      where: publishedAnswerSchema,
      languages: publishedAnswerSchema,
    })
    .optional(),
};

/** A record as dist/data/records.json publishes it: all its fields, some in a form that needs no other file. */
export const publishedRecordSchema = z.discriminatedUnion('kind', [
  practiceSchema.omit(REPLACED).extend(publishedShape),
  projectSchema.omit({ ...REPLACED, spans: true }).extend(publishedShape),
  ideaSchema.omit(REPLACED).extend(publishedShape),
  modelSchema.omit(REPLACED).extend(publishedShape),
]);
export type PublishedRecord = z.infer<typeof publishedRecordSchema>;

/** dist/data/records.json */
export const publishedDataSchema = z.strictObject({
  /** The version of the form of this file: data/README.txt says what each has changed. */
  version: z.string().regex(/^\d+\.\d+$/),
  /** The day of the build. */
  generated: dateSchema,
  licence: z.literal('CC-BY-4.0'),
  /** The source documents: what they say of themselves, what is known of them from elsewhere, what we left out. */
  documents: z.array(contentSourceSchema),
  records: z.array(publishedRecordSchema),
});
export type PublishedData = z.infer<typeof publishedDataSchema>;

/** A line of dist/data/texts.<lang>.jsonl: a record with its running text in a language. */
export const publishedTextSchema = z.strictObject({
  id: idSchema,
  kind: common.kind.or(projectSchema.shape.kind).or(ideaSchema.shape.kind).or(modelSchema.shape.kind),
  lang: common.lang,
  title: textSchema,
  summary: textSchema.optional(),
  /** The address of its page, from the root of the site. */
  url: textSchema,
  /** The day on which it last changed. */
  modified: dateSchema.optional(),
  licence: z.literal('CC-BY-4.0'),
  /** The id of its document in records.json. */
  document: idSchema,
  /** Each paragraph, heading, item of a list or row of a table on a line of its own. */
  text: z.string(),
});
export type PublishedText = z.infer<typeof publishedTextSchema>;

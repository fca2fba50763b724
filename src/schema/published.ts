import { z } from 'zod';
import { factSchema } from './facts.ts';
import { organisationRefSchema } from './organisation.ts';
import { placeRefSchema } from './place.ts';
import { dateSchema } from './provenance.ts';
import { ideaSchema, modelSchema, practiceSchema, projectSchema } from './record.ts';
import { idSchema, namesSchema, textSchema } from './text.ts';

/** A text in the languages in which the record stands; a language without an edition is left out. */
const editionsSchema = z
  .strictObject({ fi: textSchema.optional(), sv: textSchema.optional(), en: textSchema.optional() })
  .refine((texts) => Object.keys(texts).length > 0, 'expected at least one language');

const common = practiceSchema.shape;

/** What every published record has. */
const publishedShape = {
  id: idSchema,
  /** Addresses of its pages, from the root of the site. */
  urls: editionsSchema,
  title: editionsSchema,
  titlePrinted: common.titlePrinted,
  summary: common.summary,
  scope: common.scope,
  /** `name` is the Finnish name; `names` has all official ones. */
  places: z.array(placeRefSchema.extend({ name: textSchema, names: namesSchema })),
  organisations: z.array(organisationRefSchema.extend({ name: textSchema, names: namesSchema })),
  themes: common.themes,
  targetGroups: common.targetGroups,
  classifiedBy: common.classifiedBy,
  languages: common.languages,
  /** The edition from which the figures, the errata and the lines are. */
  edition: common.lang,
  /** Facts with their words and place in the text. */
  figures: z.array(factSchema),
  source: common.source.omit({ id: true }).extend({ document: idSchema }),
  errata: common.errata,
  doubts: common.doubts,
};

/** A record as dist/data/records.json publishes it. */
export const publishedRecordSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: practiceSchema.shape.kind, ...publishedShape, heading: practiceSchema.shape.heading }),
  z.strictObject({
    kind: projectSchema.shape.kind,
    ...publishedShape,
    programme: projectSchema.shape.programme,
    objective: projectSchema.shape.objective,
    funding: projectSchema.shape.funding,
    start: projectSchema.shape.start,
    end: projectSchema.shape.end,
    esf: projectSchema.shape.esf,
  }),
  z.strictObject({
    kind: ideaSchema.shape.kind,
    ...publishedShape,
    number: ideaSchema.shape.number,
    topics: ideaSchema.shape.topics,
    cutOff: ideaSchema.shape.cutOff,
    absent: ideaSchema.shape.absent,
  }),
  z.strictObject({ kind: modelSchema.shape.kind, ...publishedShape, tray: modelSchema.shape.tray }),
]);
export type PublishedRecord = z.infer<typeof publishedRecordSchema>;

/** dist/data/records.json */
export const publishedDataSchema = z.strictObject({
  /** The day of the build. */
  generated: dateSchema,
  licence: z.literal('CC-BY-4.0'),
  records: z.array(publishedRecordSchema),
});
export type PublishedData = z.infer<typeof publishedDataSchema>;

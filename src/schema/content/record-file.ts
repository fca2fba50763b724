import { z } from 'zod';
import { recordStatesSchema } from '../dated-state.ts';
import { organisationRefSchema } from '../organisation.ts';
import { placeRefSchema } from '../place.ts';
import { doubtSchema, erratumSchema, looseDateSchema } from '../provenance.ts';
import { readingSchema } from '../reading.ts';
import {
  esfSchema,
  formCountSchema,
  ideaSchema,
  modelSchema,
  practiceSchema,
  principleSchema,
  projectSchema,
} from '../record.ts';
import { orMissing, textSchema } from '../text.ts';

const { id, original, titlePrinted, themes, targetGroups, classifiedBy, scope, languages, source, summaries } =
  practiceSchema.shape;
const { on, states } = readingSchema.shape;

/** What every record has in its record.yaml. Lists and groups that are empty are not written. */
const common = {
  id,
  original,
  titlePrinted,
  /** `asOf` stands only where the record speaks of another day than its document. */
  source: source
    .pick({ id: true, page: true, row: true, original: true })
    .extend({ asOf: orMissing(looseDateSchema).optional() }),
  themes: themes.default([]),
  targetGroups: targetGroups.default({ direct: [], indirect: [] }),
  classifiedBy,
  scope,
  places: z.array(placeRefSchema.pick({ code: true, role: true })).default([]),
  /** `printed` names an organisation that curation knows and the text does not name. */
  organisations: z
    .array(
      organisationRefSchema.pick({ id: true, role: true, businessId: true }).extend({ printed: textSchema.optional() }),
    )
    .default([]),
  languages: languages.default([]),
  errata: z.array(erratumSchema).default([]),
  doubts: z.array(doubtSchema.omit({ line: true })).default([]),
  /** The day on which somebody last read it against its original, and what the original answers to each question. */
  read: z.strictObject({ on, ...states.shape }).optional(),
  summaries,
  /** Later states of its list, the earliest first. */
  states: recordStatesSchema,
};

const { programme, objective, funding, start, end } = projectSchema.shape;
const { code, businessId, web, groups } = esfSchema.shape;
const { number, topics } = ideaSchema.shape;

/** Figures of an ESF project, which no language changes. */
const esfFiguresSchema = z.strictObject({
  code,
  businessId,
  web,
  groups: z.array(groups.element.pick({ measure: true, reach: true })),
  counts: z.array(formCountSchema.omit({ name: true, line: true })),
  principles: z.array(principleSchema.pick({ direct: true, indirect: true })),
});

/** content/<collection>/<id>/record.yaml: what a record has whatever the language. */
export const recordFileSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: practiceSchema.shape.kind, ...common }),
  z.strictObject({
    kind: projectSchema.shape.kind,
    ...common,
    programme,
    objective: objective.pick({ code: true }),
    funding,
    start,
    end,
    esf: esfFiguresSchema.optional(),
  }),
  z.strictObject({ kind: ideaSchema.shape.kind, ...common, number, topics: topics.default([]) }),
  z.strictObject({ kind: modelSchema.shape.kind, ...common }),
]);
export type RecordFile = z.infer<typeof recordFileSchema>;
export type EsfFigures = z.infer<typeof esfFiguresSchema>;

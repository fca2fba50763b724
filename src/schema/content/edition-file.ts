import { z } from 'zod';
import { organisationRefSchema } from '../organisation.ts';
import { placeRefSchema } from '../place.ts';
import { lineSchema } from '../provenance.ts';
import { saidByQuestionSchema } from '../reading.ts';
import type { Kind } from '../record.ts';
import {
  esfSchema,
  formCountSchema,
  ideaSchema,
  modelSchema,
  practiceSchema,
  principleSchema,
  projectSchema,
} from '../record.ts';

const { title, summary, languageLines, facts, terms, changes, source, heading } = practiceSchema.shape;

/** What every record has in the front matter of each of its editions. Lists that are empty are not written. */
const common = {
  title,
  summary,
  source: source.pick({ file: true, lines: true, places: true }),
  /** Places and organisations that this edition names, with its words; their roles are in record.yaml. */
  places: z.array(placeRefSchema.omit({ role: true })).default([]),
  organisations: z.array(organisationRefSchema.omit({ role: true, businessId: true })).default([]),
  languageLines: languageLines.default({}),
  facts: facts.default([]),
  /** Lines of the doubts of record.yaml, by their number there, counted from 1. */
  doubts: z.array(z.strictObject({ number: z.int().positive(), line: lineSchema })).default([]),
  terms: terms.default([]),
  changes: changes.default([]),
  /** Answers of the original for which record.yaml has `said`, with their words in this edition. */
  says: saidByQuestionSchema.default({}),
};

const { objective, spans } = projectSchema.shape;
const { priority, status, authority, organisationType, subregions, groups, equality } = esfSchema.shape;
const { cutOff, absent } = ideaSchema.shape;

/** Texts of an ESF project; groups, counts and principles stand in the order of record.yaml. */
const esfTextsSchema = z.strictObject({
  priority,
  status,
  authority,
  organisationType,
  subregions,
  groups: z.array(groups.element.omit({ measure: true, reach: true })),
  counts: z.array(formCountSchema.pick({ name: true, line: true })),
  equality,
  principles: z.array(principleSchema.omit({ direct: true, indirect: true })),
});
export type EsfTexts = z.infer<typeof esfTextsSchema>;

const practice = z.strictObject({ ...common, heading });
const project = z.strictObject({
  ...common,
  objective: objective.pick({ name: true }),
  spans: spans.extend({ funding: spans.shape.funding.default({}) }).default({ funding: {} }),
  esf: esfTextsSchema.optional(),
});
const idea = z.strictObject({ ...common, cutOff: cutOff.default([]), absent: absent.default([]) });
const model = z.strictObject({ ...common, tray: modelSchema.shape.tray });

/** An edition of a record. Its kind, id and language are not in the file: its path says them. */
export type EditionFile =
  | ({ kind: 'practice' } & z.infer<typeof practice>)
  | ({ kind: 'project' } & z.infer<typeof project>)
  | ({ kind: 'idea' } & z.infer<typeof idea>)
  | ({ kind: 'model' } & z.infer<typeof model>);

/** The front matter of content/<collection>/<id>/<lang>.mdx by the kind of its record; reading adds the kind. */
export const editionFileSchemas: Readonly<Record<Kind, z.ZodType<EditionFile>>> = {
  practice: practice.transform((edition) => ({ kind: 'practice' as const, ...edition })),
  project: project.transform((edition) => ({ kind: 'project' as const, ...edition })),
  idea: idea.transform((edition) => ({ kind: 'idea' as const, ...edition })),
  model: model.transform((edition) => ({ kind: 'model' as const, ...edition })),
};

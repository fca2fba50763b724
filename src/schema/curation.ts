import { z } from 'zod';
import { organisationSchema, ORGANISATION_ROLES } from './organisation.ts';
import { placeCodeSchema, PLACE_ROLES, scopeSchema } from './place.ts';
import { PROGRAMME_IDS } from './programme.ts';
import { doubtSchema, ERRATUM_REASONS, linesSchema, lineSchema } from './provenance.ts';
import { idSchema, langSchema, localizedSchema, textSchema } from './text.ts';

/** Words by which a rule proposes a theme or a group: beginnings of words, lower case. */
const proposedByShape = { words: z.array(textSchema).default([]) };

/** Other names that people give it, in any of the languages: who tells of a practice may use them. */
const alsoShape = { also: z.array(textSchema).default([]) };

/** An entry of seeds/curation/themes.yaml. */
export const themeSchema = z.strictObject({
  id: idSchema,
  label: localizedSchema,
  intro: localizedSchema,
  ...alsoShape,
  ...proposedByShape,
});
export type Theme = z.infer<typeof themeSchema>;

/** The three axes of target groups: legal status, situation in life, whose way of working changes. */
export const GROUP_AXES = ['status', 'situation', 'audience'] as const;

/** An entry of seeds/curation/target-groups.yaml. */
export const targetGroupSchema = z.strictObject({
  id: idSchema,
  axis: z.enum(GROUP_AXES),
  label: localizedSchema,
  intro: localizedSchema,
  ...alsoShape,
  ...proposedByShape,
});
export type TargetGroup = z.infer<typeof targetGroupSchema>;

/** An entry of seeds/curation/topics.yaml: the fund's own list of topics, printed without reliable commas. */
export const topicSchema = z.strictObject({
  id: idSchema,
  label: localizedSchema,
  /** What the form adds in brackets after its label. */
  hint: localizedSchema.optional(),
});
export type Topic = z.infer<typeof topicSchema>;

/** An entry of seeds/curation/objectives.yaml: the fund's specific objectives as printed. */
export const objectiveSchema = z.strictObject({
  programme: z.enum(PROGRAMME_IDS),
  code: textSchema,
  /** The period in which the code means this, where the programme has two. */
  period: z.tuple([z.int(), z.int()]).optional(),
  label: localizedSchema,
});
export type Objective = z.infer<typeof objectiveSchema>;

/** An entry of seeds/curation/languages.yaml: a language of service and the words that name it. */
export const languageSchema = z.strictObject({
  code: z.string().regex(/^[a-z]{2,3}$/, 'expected a BCP 47 primary language tag'),
  label: localizedSchema,
  /** Beginnings of words that name the language, lower case: "englanni", "engelsk", "english". */
  words: z.array(textSchema).min(1),
});
export type LanguageEntry = z.infer<typeof languageSchema>;

/**
 * An entry of seeds/curation/counted.yaml: something that texts count, and how a text names it after a number. Finnish
 * words are beginnings to which case endings may come ("kiel" is not "kielto"), the others stand as they are.
 */
export const countedSchema = z.strictObject({
  words: z.strictObject({ fi: z.array(textSchema), sv: z.array(textSchema), en: z.array(textSchema) }),
  /** As it stands after a number larger than one: "eri kieltä", "olika språk", "different languages". */
  label: localizedSchema,
});
export type Counted = z.infer<typeof countedSchema>;

/** An entry of seeds/curation/figures.yaml: what a number counts that no entry of counted.yaml names. */
export const curatedFigureSchema = z.strictObject({
  record: idSchema,
  /** Words of the edition in the original's language, with one number in them. */
  words: textSchema,
  label: localizedSchema,
});
export type CuratedFigure = z.infer<typeof curatedFigureSchema>;

/** An entry of seeds/curation/errata.yaml. `source` names the document; `record` the record that tells of it. */
export const curatedErratumSchema = z.strictObject({
  source: idSchema,
  record: idSchema,
  line: lineSchema,
  printed: textSchema,
  read: textSchema,
  reason: z.enum(ERRATUM_REASONS),
});
export type CuratedErratum = z.infer<typeof curatedErratumSchema>;

/** An entry of seeds/curation/records/<source>.yaml: what no source says of a record. */
export const curatedRecordSchema = z.strictObject({
  id: idSchema,
  summary: z.partialRecord(langSchema, textSchema),
  themes: z.array(idSchema).min(1),
  targetGroups: z.strictObject({ direct: z.array(idSchema).min(1), indirect: z.array(idSchema) }),
  scope: scopeSchema,
  languages: z.array(textSchema),
  places: z.array(z.strictObject({ code: placeCodeSchema, role: z.enum(PLACE_ROLES) })),
  organisations: z.array(z.strictObject({ id: idSchema, role: z.enum(ORGANISATION_ROLES) })),
  doubts: z.array(doubtSchema),
});
export type CuratedRecord = z.infer<typeof curatedRecordSchema>;

/**
 * An entry of seeds/curation/originals/<source>.yaml: the first and the last line of a record in the text of the original
 * that was read. Errata and doubts count their lines in the same text.
 */
export const originalPlaceSchema = z.strictObject({ id: idSchema, lines: linesSchema });
export type OriginalPlace = z.infer<typeof originalPlaceSchema>;

export { organisationSchema };

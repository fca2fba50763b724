import { z } from 'zod';
import { factSchema, moneySchema } from './facts.ts';
import { FORM_COUNT_IDS } from './form-count.ts';
import { BUSINESS_ID, organisationRefSchema } from './organisation.ts';
import { placeRefSchema, scopeSchema } from './place.ts';
import { recordStatesSchema } from './dated-state.ts';
import { dateSchema, doubtSchema, erratumSchema, lineSchema, sourceRefSchema, spotSchema } from './provenance.ts';
import { readingSchema } from './reading.ts';
import { PROGRAMME_IDS } from './programme.ts';
import { relationSchema } from './relation.ts';
import { idSchema, langSchema, orMissing, textSchema } from './text.ts';

/** The kinds of record. Each is a folder of content/ (see COLLECTION_OF). */
export const KINDS = ['practice', 'project', 'idea', 'model'] as const;
export const kindSchema = z.enum(KINDS);
export type Kind = z.infer<typeof kindSchema>;

/** The folder of content/ that holds a kind. */
export const COLLECTION_OF = {
  practice: 'practices',
  project: 'projects',
  idea: 'ideas',
  model: 'models',
} as const satisfies Record<Kind, string>;

/** Who says what a record is about: a curator, the source itself, a rule that reads words of the text, or nobody yet. */
export const classifiedBySchema = z.enum(['curation', 'source', 'rule', 'nobody']);

export const summarySchema = textSchema.max(160);

/** A language tag, BCP 47. */
const tagSchema = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, 'expected a BCP 47 language tag');

/** What every record has, whatever its kind. */
const common = {
  id: idSchema,
  lang: langSchema,
  /** The language in which the original prints the record. */
  original: langSchema,
  title: textSchema,
  /** The title exactly as the original prints it, misprints and language included. */
  titlePrinted: textSchema,
  /** One line in the language of the edition: what is done, for whom, where. */
  summary: orMissing(summarySchema),
  themes: z.array(idSchema),
  /** Direct: those whom the work meets. Indirect: those who gain from it through others. */
  targetGroups: z.strictObject({ direct: z.array(idSchema), indirect: z.array(idSchema) }),
  classifiedBy: classifiedBySchema,
  scope: scopeSchema,
  places: z.array(placeRefSchema),
  organisations: z.array(organisationRefSchema),
  /** Languages in which the service or the material is given, BCP 47; not languages that are taught. */
  languages: z.array(tagSchema),
  /** The line that names a language of service, by its tag; none where only curation names it. */
  languageLines: z.record(tagSchema, lineSchema),
  facts: z.array(factSchema),
  source: sourceRefSchema,
  errata: z.array(erratumSchema),
  doubts: z.array(doubtSchema),
  /** Entries of the glossary and of what has changed since, marked in the text where they are named first. */
  terms: z.array(idSchema),
  changes: z.array(idSchema),
  /** What curation says of its relations to other records, the most telling first. */
  relations: z.array(relationSchema),
  /** What the original answers to the five questions; nothing where nobody has read it for that. */
  reading: readingSchema.optional(),
  /** What is done, in one line, in the languages in which there is no edition of the record. */
  summaries: z.partialRecord(langSchema, summarySchema).optional(),
  /**
   * The language of its title and text where no edition is in `lang`: then it stands in for one, so that readers of
   * `lang` find it. Never in content/; see atlas/stand-in.ts.
   */
  onlyIn: langSchema.optional(),
  /** Later states of its list that it was compared with. */
  states: recordStatesSchema,
};

/** A way of working of a municipality, a region or an organisation. */
export const practiceSchema = z.strictObject({
  kind: z.literal('practice'),
  ...common,
  /** The heading under which the contents list puts it, where there is one. */
  heading: orMissing(textSchema),
});

/** Money of a project, euro. What the source does not say is missing, never nought. */
export const fundingSchema = z.strictObject({
  /** AMIF: support of the European Union. */
  euGranted: orMissing(moneySchema),
  /** ESF: support of the Union and the State together. */
  euAndStateGranted: orMissing(moneySchema),
  euAndStateRealised: orMissing(moneySchema),
  /** ESF: all public money. */
  publicPlanned: orMissing(moneySchema),
  publicRealised: orMissing(moneySchema),
});

/** The sums of money that a project may have, in the order in which they are shown. */
export const FUNDING_KEYS = [
  'euGranted',
  'euAndStateGranted',
  'euAndStateRealised',
  'publicPlanned',
  'publicRealised',
] as const satisfies readonly (keyof Funding)[];

/** Where the money and the days of a project are printed. */
export const projectSpansSchema = z.strictObject({
  funding: z.partialRecord(z.enum(FUNDING_KEYS), spotSchema),
  start: spotSchema.optional(),
  end: spotSchema.optional(),
});
export type ProjectSpans = z.infer<typeof projectSpansSchema>;

/** A horizontal principle of an ESF project with its two scores, as printed. */
export const principleSchema = z.strictObject({
  group: textSchema,
  name: textSchema,
  direct: z.int().min(-10).max(10),
  indirect: z.int().min(-10).max(10),
  explanation: textSchema,
  line: lineSchema,
});

/** Something that the form counts: what it is, as the form names it, planned and realised. */
export const formCountSchema = z.strictObject({
  what: z.enum(FORM_COUNT_IDS),
  name: textSchema,
  planned: orMissing(z.int().nonnegative()),
  realised: orMissing(z.int().nonnegative()),
  line: lineSchema,
});

/** What only the description of an ESF project tells. */
export const esfSchema = z.strictObject({
  code: textSchema,
  priority: textSchema,
  status: textSchema,
  /** The authority that answers for the project ("vastuuviranomainen"), as printed. */
  authority: textSchema,
  /** What the applicant is, its business id and its own address on the web. */
  organisationType: orMissing(textSchema),
  businessId: orMissing(z.string().regex(BUSINESS_ID, 'expected a business id such as "1234567-8"')),
  web: orMissing(z.url({ protocol: /^https?$/u })),
  subregions: z.array(textSchema),
  groups: z.array(
    z.strictObject({
      measure: z.int().positive(),
      reach: z.enum(['direct', 'indirect']),
      text: textSchema,
      line: lineSchema,
    }),
  ),
  /** What the form counts, in its order: participants of the ESF, results of the ERDF. */
  counts: z.array(formCountSchema),
  equality: z.array(
    z.strictObject({ question: textSchema, answer: textSchema, explanation: textSchema, line: lineSchema }),
  ),
  principles: z.array(principleSchema),
});

/** A funded project. */
export const projectSchema = z.strictObject({
  kind: z.literal('project'),
  ...common,
  programme: z.enum(PROGRAMME_IDS),
  objective: z.strictObject({ code: textSchema, name: textSchema }),
  funding: fundingSchema,
  start: orMissing(dateSchema),
  end: orMissing(dateSchema),
  spans: projectSpansSchema,
  esf: esfSchema.optional(),
});

/** An idea that looked for partners. */
export const ideaSchema = z.strictObject({
  kind: z.literal('idea'),
  ...common,
  number: z.int().positive(),
  /** Ids of seeds/curation/topics.yaml: the fund's own list of topics. */
  topics: z.array(idSchema),
  /** Headers of the cells whose text breaks off in the source. */
  cutOff: z.array(textSchema),
  /** Headers of the columns for which the row has no text. */
  absent: z.array(textSchema),
});

const trayList = z.array(textSchema);

/** One filled-in tray: who filled it in, what they do, what they wish for. */
export const trayExampleSchema = z.strictObject({
  organisations: trayList,
  activities: trayList,
  wishes: trayList,
  library: trayList,
  lines: z.tuple([lineSchema, lineSchema]),
});

/** The cooperation tray (kotoutumistarjotin) of the Red Cross. */
export const traySchema = z.strictObject({
  /** Fields to fill in: organisation, place, date. */
  fields: trayList,
  /** Whose the numbered steps are, where the authorities' side names an authority. */
  authorities: trayList,
  /** The tasks that the authorities' side names beside its numbered steps. */
  authorityRoles: trayList,
  /** The words between the authorities and the organisations. */
  exchange: trayList,
  /** Information and documents that both sides stand on. */
  basics: trayList,
  authoritySteps: z.array(z.strictObject({ number: z.int().positive(), title: textSchema, items: trayList })),
  organisationRoles: trayList,
  /** The three columns of the organisations' tray, in their order. */
  columns: z.array(textSchema).length(3),
  examples: z.array(trayExampleSchema),
  lines: z.tuple([lineSchema, lineSchema]),
});

/** A model of working together. */
export const modelSchema = z.strictObject({ kind: z.literal('model'), ...common, tray: traySchema });

/** A record in one language, as the site has it; content/ keeps it in several files, see content/. */
export const recordSchema = z.discriminatedUnion('kind', [practiceSchema, projectSchema, ideaSchema, modelSchema]);
export type AtlasRecord = z.infer<typeof recordSchema>;
export type Practice = z.infer<typeof practiceSchema>;
export type Project = z.infer<typeof projectSchema>;
export type Idea = z.infer<typeof ideaSchema>;
export type Model = z.infer<typeof modelSchema>;
export type Tray = z.infer<typeof traySchema>;
export type Funding = z.infer<typeof fundingSchema>;
export type EsfDetails = z.infer<typeof esfSchema>;

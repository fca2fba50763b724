import { z } from 'zod';
import { lineSchema } from './provenance.ts';
import { idSchema, localizedSchema } from './text.ts';

/**
 * What a curated relation says. `both`: it says the same from either end; otherwise it has a
 * direction, and the interface has words for each end. `term` is the nearest term of a public vocabulary
 * (SKOS, DCMI Metadata Terms, schema.org), for those who read the data. Only the first three
 * say that one record has to do with the other; the rest compare, and claim no cause.
 */
export const RELATIONS = {
  /** The later one carries the earlier one on. */
  continues: { both: false, term: 'http://purl.org/dc/terms/isVersionOf' },
  /** The one is a part of the other. */
  'part-of': { both: false, term: 'http://purl.org/dc/terms/isPartOf' },
  /** The text of the one names the other. */
  names: { both: false, term: 'http://purl.org/dc/terms/references' },
  /** The one is an example of what the other describes in general. */
  'example-of': { both: false, term: 'http://www.w3.org/2004/02/skos/core#broadMatch' },
  /** The same service in another place. */
  'same-service': { both: true, term: 'http://www.w3.org/2004/02/skos/core#closeMatch' },
  /** The same way of working, whatever the service is. */
  'same-method': { both: true, term: 'http://www.w3.org/2004/02/skos/core#relatedMatch' },
  /** An answer to the same need. */
  'same-need': { both: true, term: 'http://www.w3.org/2004/02/skos/core#relatedMatch' },
  /** The same organisation at work on the same theme. */
  'same-actor': { both: true, term: 'http://purl.org/dc/terms/relation' },
} as const satisfies Record<string, { both: boolean; term: string }>;
export type RelationKind = keyof typeof RELATIONS;
export const relationKindSchema = z.literal([
  'continues',
  'part-of',
  'names',
  'example-of',
  'same-service',
  'same-method',
  'same-need',
  'same-actor',
]) satisfies z.ZodType<RelationKind>;

/** What a relation rests on: a source says it, or a curator compared two texts that say nothing of each other. */
export const groundSchema = z.enum(['source', 'comparison']);

/** Where what the relation rests on stands: a document and a line of its editions. */
export const evidenceSchema = z.strictObject({ source: idSchema, line: lineSchema });

const shared = {
  kind: relationKindSchema,
  ground: groundSchema,
  evidence: z.array(evidenceSchema).min(1),
  /** What the two have in common, in a sentence. */
  note: localizedSchema,
};

/** An entry of seeds/curation/relations.yaml: "`from` continues `to`". */
export const curatedRelationSchema = z.strictObject({ from: idSchema, to: idSchema, ...shared });
export type CuratedRelation = z.infer<typeof curatedRelationSchema>;

/** A relation as one of its two records has it. */
export const relationSchema = z.strictObject({
  /** The other record. */
  id: idSchema,
  /** Where this record stands: `from` of the entry or `to`; a relation that is the same from both ends has `from`. */
  end: z.enum(['from', 'to']),
  ...shared,
});
export type Relation = z.infer<typeof relationSchema>;

import { z } from 'zod';
import { dateSchema, printedAtShape } from './provenance.ts';
import type { Names } from './text.ts';
import { textSchema } from './text.ts';

/**
 * What a place is to a record. Only `owner`, `participant` and `target` say where something is done;
 * `mentioned` says that the text names the place.
 */
export const PLACE_ROLES = ['owner', 'participant', 'target', 'mentioned'] as const;

/** Official code of Statistics Finland: three digits for a municipality, two for a region (maakunta). */
export const placeCodeSchema = z
  .string()
  .regex(/^\d{2,3}$/, 'expected the official code: 3 digits (municipality) or 2 (region)');

/** A place of a record. `printed` and `line` are absent where curation, not the text, names the place. */
export const placeRefSchema = z.strictObject({
  code: placeCodeSchema,
  role: z.enum(PLACE_ROLES),
  printed: textSchema.optional(),
  ...printedAtShape,
});
export type PlaceRef = z.infer<typeof placeRefSchema>;

/**
 * How far a record reaches. `national` and `unknown` are answers of their own:
 * a nationwide project is never a dot in Helsinki, and a beneficiary's seat is no place of work.
 */
export const SCOPES = ['local', 'regional', 'national', 'unknown'] as const;
export const scopeSchema = z.enum(SCOPES);
export type Scope = z.infer<typeof scopeSchema>;

const coordinates = { lat: z.number().min(59).max(71), lon: z.number().min(19).max(32) };

/** The gazetteer, seeds/curation/places.json (Statistics Finland, National Land Survey of Finland, GeoNames; CC BY 4.0). */
export const gazetteerSchema = z.object({
  regions: z.array(z.object({ code: placeCodeSchema, name_fi: textSchema, name_sv: textSchema, name_en: textSchema })),
  municipalities: z.array(
    z.object({
      code: placeCodeSchema,
      name_fi: textSchema,
      name_sv: textSchema.nullable(),
      /** Its official languages, that of the majority first. */
      lang: z.enum(['fi', 'fi-sv', 'sv-fi', 'sv']),
      region_code: placeCodeSchema,
      also: z.union([textSchema, z.array(textSchema)]).optional(),
      ...coordinates,
    }),
  ),
  /** Municipalities that a later day put into another region. */
  region_moves: z
    .array(z.object({ code: placeCodeSchema, from: placeCodeSchema, to: placeCodeSchema, date: dateSchema }))
    .default([]),
  former_municipalities: z.array(
    z.object({ code: placeCodeSchema, name_fi: textSchema, name_sv: textSchema.nullable(), into: placeCodeSchema }),
  ),
});
export type Gazetteer = z.infer<typeof gazetteerSchema>;

/**
 * The names of a municipality. English has none of its own: where most speak Swedish it uses the Swedish name
 * (Jakobstad, Pargas), as authorities do in their English texts, elsewhere the Finnish one.
 */
export function namesOfMunicipality({
  name_fi: fi,
  name_sv: sv,
  lang,
}: Pick<Gazetteer['municipalities'][number], 'name_fi' | 'name_sv' | 'lang'>): Names {
  if (sv === null) return { fi };
  return lang.startsWith('sv') ? { fi, sv, en: sv } : { fi, sv };
}

import { z } from 'zod';
import {
  countedSchema,
  curatedErratumSchema,
  curatedFigureSchema,
  curatedRecordSchema,
  languageSchema,
  objectiveSchema,
  originalPlaceSchema,
  targetGroupSchema,
  themeSchema,
  topicSchema,
} from '../schema/curation.ts';
import { changeSchema, termSchema } from '../schema/glossary.ts';
import { organisationSchema } from '../schema/organisation.ts';
import { gazetteerSchema } from '../schema/place.ts';
import { curatedReadingSchema } from '../schema/reading.ts';
import { curatedRelationSchema } from '../schema/relation.ts';
import { searchTermSchema } from '../schema/search-term.ts';
import { sourceFileSchema } from '../schema/source.ts';

/** The folder of JSON Schemas in the folder of curation. */
export const SCHEMA_FOLDER = 'schemas';

/**
 * What each file that people write holds: the name of the file, or of the folder of files, without ending. Editors
 * check and complete by the JSON Schemas that are made of these.
 */
const SCHEMAS = {
  changes: z.array(changeSchema),
  counted: z.array(countedSchema),
  errata: z.array(curatedErratumSchema),
  figures: z.array(curatedFigureSchema),
  glossary: z.array(termSchema),
  languages: z.array(languageSchema),
  objectives: z.array(objectiveSchema),
  organisations: z.array(organisationSchema),
  originals: z.array(originalPlaceSchema),
  places: gazetteerSchema,
  readings: z.array(curatedReadingSchema),
  records: z.array(curatedRecordSchema),
  relations: z.array(curatedRelationSchema),
  'search-terms': z.array(searchTermSchema),
  source: sourceFileSchema,
  'target-groups': z.array(targetGroupSchema),
  themes: z.array(themeSchema),
  topics: z.array(topicSchema),
} as const satisfies Record<string, z.ZodType>;

/** The JSON Schemas by the names of their files. What only a program can check is left to the converter. */
export const curationSchemas = (): Map<string, object> =>
  new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      `${name}.schema.json`,
      z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }),
    ]),
  );

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { LANGS } from '../../../src/schema/lang.ts';
import { kindSchema, KINDS } from '../../../src/schema/record.ts';
import { builtSite } from './site.ts';

/** The variable of the environment that names the records to look at: their ids with commas between them. */
export const RECORDS_VARIABLE = 'KOTOATLAS_RECORDS';

const inLangs = z.partialRecord(z.enum(LANGS), z.string());
const publishedSchema = z.object({
  records: z.array(
    z.object({ id: z.string(), kind: kindSchema, themes: z.array(z.string()), urls: inLangs, title: inLangs }),
  ),
});

/** As much of a record in data/records.json as a reader's way to it takes. */
export type PublishedRecord = z.infer<typeof publishedSchema>['records'][number];

/** The records of the built site, as its data says. */
export const publishedRecords = (): PublishedRecord[] =>
  publishedSchema.parse(JSON.parse(readFileSync(join(builtSite(), 'data/records.json'), 'utf8'))).records;

const named = process.env[RECORDS_VARIABLE] ?? '';

/** Whether the environment names records. */
export const areNamed = (): boolean => named !== '';

/**
 * The records that the environment names, or else the first of each kind.
 * @throws where one that is named is not in the site
 */
export function recordsToSee(all: readonly PublishedRecord[]): PublishedRecord[] {
  if (!areNamed()) return KINDS.flatMap((kind) => all.find((one) => one.kind === kind) ?? []);
  return named.split(',').map((id) => {
    const record = all.find((one) => one.id === id);
    if (record === undefined)
      throw new Error(`Found no ${id} in data/records.json, expected what ${RECORDS_VARIABLE} names.`);
    return record;
  });
}

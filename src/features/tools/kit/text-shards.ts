import { TOOL_FOLDER } from '../../../routes/scripts.ts';

/**
 * The texts of the records stand in a few scripts, some records in each: a printed paper needs few texts, and a file
 * for each of them would be many files that nobody opens.
 */
const RECORDS_IN_SHARD = 24;

/** In how many scripts the texts of so many records stand. */
export const shardsFor = (records: number): number => Math.max(1, Math.ceil(records / RECORDS_IN_SHARD));

const FNV_BEGINNING = 0x81_1c_9d_c5;
const FNV_PRIME = 0x01_00_01_93;

/** The script in which the text of a record stands, by its id alone (FNV-1a, 32 bits): the same in the build and in the browser. */
export function shardOf(id: string, shards: number): number {
  let hash = FNV_BEGINNING;
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), FNV_PRIME);
  return (hash >>> 0) % shards;
}

/** A script with texts, from the site's root. */
export const textsScript = (shard: number, lang: string): string => `${TOOL_FOLDER}/texts/${lang}/${shard}.js`;

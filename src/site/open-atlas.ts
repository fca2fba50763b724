import { join } from 'node:path';
import { getCollection } from 'astro:content';
import { CURATION_FOLDER } from './folders.ts';
import { LANGS } from '../schema/lang.ts';
import { loadVocabulary } from '../vocabulary/load.ts';
import type { Atlas } from '../atlas/atlas.ts';
import { buildAtlas } from '../atlas/atlas.ts';
import { buildDate } from './build-date.ts';

let opened: Promise<Atlas[]> | undefined;

/**
 * The atlas of every language that has records: what the pages are generated from. A build reads the files
 * once for all its pages; the development server each time, because its files change.
 */
export function openAtlases(): Promise<Atlas[]> {
  if (import.meta.env.DEV) return readAtlases();
  opened ??= readAtlases();
  return opened;
}

async function readAtlases(): Promise<Atlas[]> {
  const root = process.cwd();
  const collections = await Promise.all([
    getCollection('practices'),
    getCollection('projects'),
    getCollection('ideas'),
    getCollection('models'),
  ]);
  const records = collections.flatMap((entries) => entries.map(({ data }) => data));
  const documents = (await getCollection('sources')).map(({ data }) => data);
  const langs = LANGS.filter((lang) => records.some((record) => record.lang === lang));
  const vocabulary = loadVocabulary(join(root, CURATION_FOLDER), CURATION_FOLDER);
  return langs.map((lang) => buildAtlas(lang, { langs, day: buildDate(root), records, documents, vocabulary }));
}

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { z } from 'zod';
import { CURATION_FOLDER } from '../content/folders.ts';
import { publishedData } from '../data/publish.ts';
import { buildDate } from '../lib/build-date.ts';
import { loadRecords } from '../lib/site-records.ts';
import { publishedDataSchema } from '../schema/published.ts';
import { LANGS } from '../schema/text.ts';
import { loadVocabulary } from '../vocabulary/load.ts';

const FOLDER = 'data';
const INDENT = 1;

/** Writes dist/data/records.json and its JSON Schema. */
export function publishData(): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'kotoatlas-data',
    hooks: {
      'astro:config:setup': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const records = LANGS.flatMap((lang) => loadRecords(lang, root));
        const vocabulary = loadVocabulary(join(root, CURATION_FOLDER), CURATION_FOLDER);
        const data = publishedDataSchema.parse(publishedData(records, vocabulary, buildDate(root)));
        const folder = join(fileURLToPath(dir), FOLDER);
        await mkdir(folder, { recursive: true });
        await writeFile(join(folder, 'records.json'), jsonText(data));
        await writeFile(join(folder, 'records.schema.json'), jsonText(z.toJSONSchema(publishedDataSchema)));
        logger.info(`${data.records.length} records`);
      },
    },
  };
}

const jsonText = (value: unknown): string => `${JSON.stringify(value, undefined, INDENT)}\n`;

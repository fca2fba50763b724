import { CURATION_FOLDER, SOURCES_FOLDER } from '../../src/site/folders.ts';
import { readContentFolder, readFrontMatter } from '../../src/site/read.ts';
import type { DataInput } from '../../src/open-data/input.ts';
import { publishedData } from '../../src/open-data/publish.ts';
import { loadRecords } from '../../src/site/site-records.ts';
import { sourceDocumentSchema } from '../../src/schema/source.ts';
import { LANGS } from '../../src/schema/lang.ts';
import { loadVocabulary } from '../../src/vocabulary/load.ts';

/** What the data files are made of, read from content/ and seeds/ as the site reads it. */
export function dataInput(site?: string): DataInput {
  const vocabulary = loadVocabulary(CURATION_FOLDER, CURATION_FOLDER);
  const documents = readContentFolder(process.cwd(), SOURCES_FOLDER)
    .filter(({ key }) => key.endsWith('/fi'))
    .map((file) => {
      const front = readFrontMatter(file, sourceDocumentSchema);
      if (!front.ok) throw new Error(`${file.file} has faults`);
      return front.data;
    });
  const records = LANGS.flatMap((lang) => loadRecords(lang));
  return { data: publishedData(records, vocabulary, '2026-01-01'), vocabulary, documents, site };
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildAtlas } from '../../../src/lib/atlas/atlas.ts';
import { loadRecordTexts } from '../../../src/lib/site-records.ts';
import type { Lang } from '../../../src/schema/text.ts';
import { searchDocuments } from '../../../src/search/build/documents.ts';
import type { SearchDocument } from '../../../src/search/build/documents.ts';
import { pagefindModuleSource } from '../../../src/search/build/pagefind-module.ts';
import { buildSearchIndex } from '../../../src/search/build/search-index.ts';
import { openEngine } from '../../../src/search/engine.ts';
import type { Engine } from '../../../src/search/engine.ts';
import type { PagefindModule } from '../../../src/search/pagefind.ts';
import { loadVocabulary } from '../../../src/vocabulary/load.ts';

const NATIONWIDE = 'koko maa';

/** The documents of a language as the build makes them from content/. */
export function documentsOf(root: string, lang: Lang): SearchDocument[] {
  const texts = loadRecordTexts(lang, root);
  const vocabulary = loadVocabulary(join(root, 'seeds/curation'), 'seeds/curation');
  const atlas = buildAtlas(lang, {
    langs: [lang],
    day: '2026-01-01',
    records: texts.map(({ record }) => record),
    documents: [],
    vocabulary,
  });
  return searchDocuments(atlas, texts, NATIONWIDE);
}

/** Builds the index of documents in memory and opens it as the browser does. */
export async function openIndex(lang: Lang, documents: readonly SearchDocument[]): Promise<Engine> {
  const { files, pagefindModule } = await buildSearchIndex([{ lang, documents }]);
  const source = pagefindModuleSource(pagefindModule);
  const module = await importModule(source);
  return openEngine(
    module,
    (path) => {
      const content = files.get(path);
      return content === undefined
        ? Promise.reject(new Error(`no ${path} in the index`))
        : Promise.resolve(Uint8Array.from(content));
    },
    lang,
  );
}

/** Imports the text of a module by way of a file, so that an error does not print all of it. */
async function importModule(source: string): Promise<PagefindModule> {
  const folder = mkdtempSync(join(tmpdir(), 'kotoatlas-search-'));
  try {
    const file = join(folder, 'pagefind.mjs');
    writeFileSync(file, source);
    const module: unknown = await import(/* @vite-ignore */ pathToFileURL(file).href);
    if (!isPagefindModule(module)) throw new Error("Pagefind's module has no createInstance");
    return module;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const isPagefindModule = (module: unknown): module is PagefindModule =>
  typeof module === 'object' && module !== null && 'createInstance' in module && 'setHost' in module;

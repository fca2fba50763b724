import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Lang } from '../../../src/schema/lang.ts';
import { languagesOf } from '../../../src/features/search/build/languages.ts';
import { openSite } from '../../../src/site/opened.ts';
import { pagefindModuleSource } from '../../../src/features/search/build/pagefind-module.ts';
import { buildSearchIndex } from '../../../src/features/search/build/search-index.ts';
import type { LanguageDocuments } from '../../../src/features/search/build/search-index.ts';
import { openEngine } from '../../../src/features/search/engine.ts';
import type { Engine } from '../../../src/features/search/engine.ts';
import type { PagefindModule } from '../../../src/features/search/pagefind.ts';

/** What was read of each project folder: it takes seconds, and content/ stays the same while tests run. */
const read = new Map<string, readonly LanguageDocuments[]>();

/** What the build makes of content/ for the index of a language. */
export function languageOf(root: string, lang: Lang): LanguageDocuments {
  const languages = read.get(root) ?? languagesOf(openSite(root));
  read.set(root, languages);
  const found = languages.find((language) => language.lang === lang);
  if (found === undefined) throw new Error(`There are no records in ${lang}`);
  return found;
}

/**
 * Builds the index of a language in memory and opens it as the browser does.
 * @param onRead told of every file of the index that is read
 */
export async function openIndex(
  language: LanguageDocuments,
  onRead: (path: string, content: Uint8Array) => void = () => undefined,
): Promise<Engine> {
  const { lang } = language;
  const { files, pagefindModule } = await buildSearchIndex([language]);
  const module = await importPagefind(pagefindModuleSource(pagefindModule));
  return openEngine(
    module,
    (path) => {
      const content = files.get(path);
      if (content === undefined) return Promise.reject(new Error(`no ${path} in the index`));
      onRead(path, content);
      return Promise.resolve(Uint8Array.from(content));
    },
    lang,
  );
}

/** Imports the text of Pagefind's module by way of a file, so that an error does not print all of it. */
export async function importPagefind(source: string): Promise<PagefindModule> {
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

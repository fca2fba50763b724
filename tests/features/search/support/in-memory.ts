import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pagefindModuleSource } from '../../../../src/features/search/build/pagefind-module.ts';
import type { SearchIndex } from '../../../../src/features/search/build/search-index.ts';
import { openEngine } from '../../../../src/features/search/engine.ts';
import type { Engine, EngineOptions } from '../../../../src/features/search/engine.ts';
import type { PagefindModule } from '../../../../src/features/search/pagefind.ts';

const SURROUNDINGS = new URL('../../../../src/features/search/pagefind-surroundings.ts', import.meta.url);

/**
 * Opens an index that is in memory as the browser opens it.
 * @param onRead told of every file of the index that is read; a file of which it throws cannot be read
 */
export async function openInMemory(
  { files, pagefindModule }: SearchIndex,
  options: EngineOptions,
  onRead: (path: string, content: Uint8Array) => void = () => undefined,
): Promise<Engine> {
  return openEngine(
    await importPagefind(pagefindModule),
    async (path) => {
      const content = files.get(path);
      if (content === undefined) throw new Error(`no ${path} in the index`);
      await Promise.resolve();
      onRead(path, content);
      return Uint8Array.from(content);
    },
    options,
  );
}

let imported = 0;

/**
 * Imports the text of Pagefind's module by way of a file, so that an error does not print all of it. Each has
 * surroundings of its own, so that several can be open.
 */
export async function importPagefind(original: string): Promise<PagefindModule> {
  imported += 1;
  const folder = mkdtempSync(join(tmpdir(), 'kotoatlas-search-'));
  try {
    const file = join(folder, 'pagefind.mjs');
    writeFileSync(file, pagefindModuleSource(original, `${SURROUNDINGS.href}?${imported}`));
    const module: unknown = await import(/* @vite-ignore */ pathToFileURL(file).href);
    if (!isPagefindModule(module)) throw new Error("Pagefind's module has no createInstance");
    return module;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const isPagefindModule = (module: unknown): module is PagefindModule =>
  typeof module === 'object' && module !== null && 'createInstance' in module && 'setHost' in module;

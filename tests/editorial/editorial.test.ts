import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { aboutPageNamed, sectionNamed } from '../../src/routes/route-names.ts';
import { ABOUT_PAGES } from '../../src/routes/routes.ts';
import { KEPT_THINGS } from '../../src/features/workspace/kept-things.ts';
import { editorialSchema } from '../../src/schema/editorial.ts';
import { LANGS } from '../../src/schema/lang.ts';
import { fileName } from '../../src/site-config.ts';

const texts = globSync('src/editorial/*/*.mdx')
  .map((file) => file.replaceAll('\\', '/'))
  .toSorted()
  .map((file) => {
    const [, front = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/u.exec(readFileSync(file, 'utf8')) ?? [];
    return { file, page: basename(dirname(file)), lang: basename(file, '.mdx'), front, body };
  });
const pages = [...Map.groupBy(texts, ({ page }) => page)];

test('every page about the site has a text', () => {
  expect(pages.map(([page]) => page)).toEqual(expect.arrayContaining([...ABOUT_PAGES, 'method']));
});

describe.each(pages)('%s', (_page, editions) => {
  test('stands in every language, and was checked on the same day', () => {
    expect(editions.map(({ lang }) => lang)).toEqual([...LANGS].toSorted());
    const fronts = editions.map(({ front }) => editorialSchema.parse(parse(front)));
    expect(new Set(fronts.map(({ checked }) => checked)).size).toBe(1);
  });

  test('tells the same data in every language, and leads to the same pages', () => {
    const namedIn = (body: string, pattern: RegExp): string[] =>
      [...new Set([...body.matchAll(pattern)].map(([, name = '']) => name))].toSorted();
    const shape = (body: string): Record<string, string[]> => ({
      components: namedIn(body, /<([A-Z]\w+)/gu),
      pages: namedIn(body, /\]\(to:([^)]*)\)/gu),
    });
    const [first, ...others] = editions.map(({ body }) => shape(body));
    for (const other of others) expect(other).toEqual(first);
  });

  test('links to pages that exist and to https', () => {
    const targets = editions.flatMap(({ body }) =>
      [...body.matchAll(/\]\(([^)]*)\)/gu)].map(([, target = '']) => target),
    );
    const unknown = targets.filter((target) => {
      if (target.startsWith('https://')) return false;
      const name = target.replace(/^to:/u, '');
      return name === target || (name !== 'search-help' && !sectionNamed(name) && !aboutPageNamed(name));
    });
    expect(unknown).toEqual([]);
  });
});

describe('what the site keeps in a browser', () => {
  const STORES = /\b(?:localStorage|sessionStorage|indexedDB|caches\.open|document\.cookie)\b/u;
  const files = globSync('src/**/*.{ts,astro}')
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => STORES.test(readFileSync(file, 'utf8').replaceAll(/\/\*[^]*?\*\/|\/\/.*/gu, '')));
  /** Removes what the table names, and keeps nothing. */
  const REMOVER = 'src/editorial/components/remove-stored.ts';
  const TABLE = 'src/features/workspace/kept-things.ts';

  test('is in the table of the privacy page', () => {
    const named = KEPT_THINGS.flatMap(({ code }) => code);
    expect(files.filter((file) => ![REMOVER, TABLE, ...named].includes(file) && !file.startsWith('src/i18n/'))).toEqual(
      [],
    );
    expect(KEPT_THINGS.filter(({ code }) => !code.some((file) => files.includes(file)))).toEqual([]);
  });

  test.each(KEPT_THINGS)('$key is the name that the code uses', ({ key, code }) => {
    // What another atlas at the same address keeps apart begins with the name of files, which the configuration gives.
    const text = readFileSync(code[0], 'utf8');
    expect([`'${key}`, `\`${key.replace(fileName, '${fileName}')}`].some((start) => text.includes(start))).toBe(true);
  });
});

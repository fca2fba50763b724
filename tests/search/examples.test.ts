import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { strings } from '../../src/i18n/index.ts';
import { LANGS } from '../../src/schema/lang.ts';
import { firstIds } from './support/measure.ts';
import { languageOf, openIndex } from './support/open-index.ts';

const ROOT = resolve(import.meta.dirname, '../..');

test.each(LANGS)('the examples of the search and of the page that explains it find something: %s', async (lang) => {
  const engine = await openIndex(languageOf(ROOT, lang));
  const { search, searchHelp } = strings(lang);
  const explained = searchHelp.sections.flatMap((section) => section.examples);
  expect(explained.length).toBeGreaterThan(10);
  for (const example of [...search.examples.queries, ...explained])
    expect((await firstIds(engine, example)).length, example).toBeGreaterThan(0);
});

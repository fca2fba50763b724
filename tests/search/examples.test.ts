import { expect, test } from 'vitest';
import { strings } from '../../src/i18n/index.ts';
import { LANGS } from '../../src/schema/text.ts';
import { firstIds } from './support/measure.ts';
import { languageOf, openIndex } from './support/open-index.ts';

test.each(LANGS)('the examples of the page that explains the search find something: %s', async (lang) => {
  const engine = await openIndex(languageOf(process.cwd(), lang));
  const examples = strings(lang).searchHelp.sections.flatMap((section) => section.examples);
  expect(examples.length).toBeGreaterThan(10);
  for (const example of examples) expect((await firstIds(engine, example)).length, example).toBeGreaterThan(0);
});

import { expect, test } from 'vitest';
import { convert } from '../../../scripts/convert/convert.ts';
import { loadVocabulary } from '../../../src/vocabulary/load.ts';
import { readBytes } from './support/originals.ts';
import { wordOf } from './support/word.ts';

const HEAD = [
  ['Otsikko', 'Kieliapua kirjastossa'],
  ['Kunta', 'Kajaani'],
  ['Vuosi', '2026'],
  ['Kuka', 'Kajaanin kirjasto'],
  ['Kenelle', 'maahanmuuttajat'],
  ['Kertoja', 'Kajaanin kirjasto'],
  ['Päivä', '2026-11-30'],
  ['Lisenssi', 'CC BY 4.0'],
] as const;
const TEXT = 'Kirjastossa saa joka tiistai apua suomen kielen harjoitteluun.';

const paragraph = (text: string): string => (text === '' ? '<w:p/>' : `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`);
const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;

test.each([
  ['paragraphs', [...HEAD.map(([word, value]) => `${word}: ${value}`), '', TEXT].map(paragraph).join('')],
  [
    'a table',
    `<w:tbl>${HEAD.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>${paragraph(TEXT)}`,
  ],
])('a practice told in a Word document is read, its head as %s', async (_name, body) => {
  const { sources, messages } = await readBytes(wordOf(body));
  const { files, report } = convert({
    sources,
    vocabulary: loadVocabulary('seeds/curation', 'seeds/curation'),
    registered: [],
    curationIsComplete: false,
    messages,
  });
  expect(report.messages.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(files.get('practices/kajaani-kieliapua-kirjastossa/fi.mdx')).toContain(TEXT);
});

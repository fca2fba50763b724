import { expect, test } from 'vitest';
import { convert } from '../../scripts/convert/convert.ts';
import { linesOf } from '../../scripts/convert/document.ts';
import { CONTRIBUTION_LICENCE, contributionFile } from '../../src/schema/contribution.ts';
import type { Correction } from '../../src/schema/correction.ts';
import { correctionFile } from '../../src/schema/correction.ts';
import { loadVocabulary } from '../../src/vocabulary/load.ts';

const vocabulary = loadVocabulary('seeds/curation', 'seeds/curation');
const TOLD = contributionFile(
  {
    title: 'Kielikahvila kylällä',
    municipality: 'Kajaani',
    year: '2026',
    who: 'Kajaanin kaupunki',
    forWhom: 'Naiset',
    themes: 'Kielen oppiminen',
    summary: '',
    toldBy: 'Kajaanin kaupunki',
    day: '2026-11-30',
    licence: CONTRIBUTION_LICENCE,
    id: '',
    text: 'Kahvilassa puhutaan suomea joka tiistai.',
  },
  'fi',
);
const CORRECTION: Correction = {
  record: 'kajaani-kielikahvila-kylalla',
  edition: 'fi',
  now: 'joka tiistai',
  should: 'joka keskiviikko',
  source: 'kaupungin sivut',
  day: '2026-12-01',
  licence: CONTRIBUTION_LICENCE,
  text: '',
};

/** What the converter makes of a practice and of a file beside it. */
const converted = (...texts: string[]): ReturnType<typeof convert> =>
  convert({
    sources: [TOLD, ...texts].map((text, index) => ({
      file: `contributions/${String(index)}.md`,
      sha256: '',
      lines: linesOf(text),
      language: undefined,
      source: undefined,
    })),
    vocabulary,
    registered: [],
    curationIsComplete: false,
    messages: [],
  });
const answers = (correction: Correction) =>
  converted(correctionFile(correction, 'sv')).report.messages.filter(({ rule }) => rule.startsWith('correction'));

test('a correction is told with its place, its words and its source, and changes nothing', () => {
  const told = answers(CORRECTION);
  expect(told).toMatchObject([
    {
      severity: 'note',
      rule: 'correction-told',
      file: 'contributions/1.md',
      line: 2,
      found: 'kajaani-kielikahvila-kylalla, fi: “joka tiistai” → “joka keskiviikko”',
    },
  ]);
  expect(told[0]?.expected).toMatch(/^kaupungin sivut; .* contributions\/0\.md, lines \d+–\d+$/u);
  expect(converted(correctionFile(CORRECTION, 'fi')).files).toEqual(converted().files);
});

test.each<readonly [string, Partial<Correction>, string]>([
  ['of words that the text does not have', { now: 'joka maanantai' }, 'correction-elsewhere'],
  ['of a record that there is not', { record: 'kajaani-muu' }, 'correction-of-nothing'],
  ['of a language that the record does not have', { edition: 'sv' }, 'correction-of-nothing'],
  ['without a source', { source: '' }, 'correction-value'],
  ['with HTML', { should: '<b>x</b>' }, 'correction-value'],
  ['with a day that there is not', { day: '2026-02-30' }, 'correction-value'],
])('a correction %s says so and stops nothing', (_what, change, rule) => {
  const correction = { ...CORRECTION, ...change };
  expect(answers(correction).map((message) => [message.rule, message.severity])).toEqual([[rule, 'note']]);
  expect(converted(correctionFile(correction, 'en')).files.size).toBe(converted().files.size);
});

test('no name or number of a person in a correction goes into the report', () => {
  const [message] = answers({ ...CORRECTION, should: 'koordinaattori Maija Mallikas, puh. 040 123 4567' });
  expect(message?.found).not.toContain('Mallikas');
  expect(message?.found).not.toContain('4567');
});

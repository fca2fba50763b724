import { describe, expect, test } from 'vitest';
import { convert } from '../../scripts/convert/convert.ts';
import { linesOf } from '../../scripts/convert/document.ts';
import { readLinesFile } from '../../src/schema/content/read.ts';
import { statedBy } from '../../src/schema/stated.ts';
import { loadVocabulary } from '../../src/vocabulary/load.ts';
import { join } from 'node:path';
import { contentOf } from '../support/content.ts';

const vocabulary = loadVocabulary(join(import.meta.dirname, 'curation'), 'curation');

const PLAIN = [
  'KUNNAT KOKEILEVAT',
  '',
  'Sisällys',
  '',
  'Turku\t4',
  'Kahvila\t4',
  'Neuvonta\t5',
  '',
  'Turku',
  '',
  'Kahvila',
  '',
  'Oulussa oli yli 1\u00A0200 kävijää vuonna 2016.',
  'Turun\u00A0kaupunki auttaa.',
  '',
  'Neuvonta',
  '',
  'Neuvontaa saa Oulussa.',
];

/** The lines of an edition as they were read, with BOM and ends of lines of other systems. */
const editions = {
  plain: PLAIN.join('\n'),
  'with a byte order mark and CRLF': `\uFEFF${PLAIN.join('\r\n')}`,
  'with lone carriage returns': PLAIN.join('\r'),
  'with all of them': `\uFEFF${PLAIN.slice(0, 9).join('\r')}\r${PLAIN.slice(9).join('\r\n')}`,
};

describe('one rule for lines', () => {
  test.each(Object.entries(editions))('every span stands in its line: %s', (_name, text) => {
    const { files, report } = convert({
      sources: [
        { file: 'seeds/fi.txt', sha256: '0'.repeat(64), lines: linesOf(text), language: 'fi', source: undefined },
      ],
      vocabulary,
      registered: [],
      curationIsComplete: false,
      messages: [],
    });
    expect(report.messages.filter(({ severity }) => severity === 'error')).toEqual([]);
    const spots = contentOf(files).records.flatMap(({ data, path }) => {
      const file = path.replace('.mdx', '.lines.json');
      const read = readLinesFile({ file, text: files.get(file) ?? '' });
      const lines = new Map(read.ok ? read.value.map((line) => [line.number, line.text]) : []);
      return statedBy(data).flatMap(({ spot }) => {
        if (!spot) return [];
        const { line, column, words } = spot;
        expect(lines.get(line)?.slice(column - 1, column - 1 + words.length)).toBe(words);
        return [`${String(line)}:${String(column)} ${words}`];
      });
    });
    expect(spots).toEqual([
      '9:1 Turku',
      '13:1 Oulussa',
      '14:1 Turun kaupunki',
      '13:13 yli 1 200',
      '13:38 2016',
      '9:1 Turku',
      '18:15 Oulussa',
    ]);
  });
});

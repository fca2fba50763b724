import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { convert } from '../../scripts/convert/convert.ts';
import { linesOf } from '../../scripts/convert/document.ts';
import { decode } from '../../scripts/convert/read/decode.ts';
import { plainLetters } from '../../scripts/convert/read/letters.ts';
import { loadVocabulary } from '../../src/vocabulary/load.ts';

const vocabulary = loadVocabulary(join(import.meta.dirname, 'curation'), 'curation');

const PLAIN = [
  'KUNNAT KOKEILEVAT',
  '',
  'Sisällys',
  'Turku\t4',
  'Yhteinen työpaja ja grafiikka\t4',
  'Neuvonta\t5',
  '',
  'Turku',
  '',
  'Yhteinen työpaja ja grafiikka',
  '',
  'Oulussa oli yli 1 200 kävijää – “hyvä” vuosi.',
  'Turun kaupunki auttaa.',
  '',
  'Neuvonta',
  '',
  'Neuvontaa saa Oulussa.',
].join('\n');

/** The files that a text gives. */
function filesOf(text: string): string[] {
  const { files, report } = convert({
    sources: [{ file: 'fi.txt', sha256: '0'.repeat(64), lines: linesOf(text), language: 'fi', source: undefined }],
    vocabulary,
    registered: [],
    curationIsComplete: false,
    messages: [],
  });
  expect(report.messages.filter(({ severity }) => severity === 'error')).toEqual([]);
  return [...files].map(([path, content]) => `${path}\n${content}`);
}

const bytesOf = (text: string, encode: (code: number) => number[]): Uint8Array =>
  Uint8Array.from(Array.from(text, (letter) => encode(letter.codePointAt(0) ?? 0)).flat());

describe('the same text in other letters gives the same files', () => {
  test.each([
    ['composed of letters and marks', PLAIN.normalize('NFD')],
    ['soft hyphens within words', PLAIN.replaceAll('grafiikka', 'gra\u00ADfiikka').replaceAll('kävi', 'kä\u00ADvi')],
    ['marks without width', PLAIN.replaceAll('työ', 'työ\u200B').replaceAll('Turku', '\u200ETur\u2060ku')],
    ['ligatures', PLAIN.replaceAll('fi', 'ﬁ')],
    ['entities', PLAIN.replaceAll('ä', '&auml;').replaceAll('ö', '&#246;').replaceAll(' ja ', '&nbsp;ja ')],
    ['blanks of other widths', PLAIN.replaceAll('1 200', '1\u2009200').replaceAll('Yhteinen ', 'Yhteinen\u202F')],
    ['ends of lines of other systems', PLAIN.replaceAll('\n', '\r\n')],
    ['carriage returns', PLAIN.replaceAll('\n', '\r')],
    ['a new page', PLAIN.replace('\nNeuvonta\n\nN', '\n\fNeuvonta\n\nN')],
    ['a mark of byte order', `\uFEFF${PLAIN}`],
  ])('%s', (_name, text) => {
    expect(text).not.toBe(PLAIN);
    expect(filesOf(text)).toEqual(filesOf(PLAIN));
  });

  test('a word that a soft hyphen breaks at the end of a line is whole again', () => {
    const broken = PLAIN.replace('Neuvontaa saa', 'Neuvon\u00AD\ntaa saa');
    expect(filesOf(broken).join('')).toContain('\nNeuvontaa saa ');
  });

  test('ligatures and hyphens', () => {
    expect(plainLetters('oﬃ ﬁ TE\u2011toimisto &amp;amp; &foo; R&D')).toBe('offi fi TE-toimisto &amp; &foo; R&D');
  });
});

describe('the same text in other bytes', () => {
  const high = new Map([
    ['–', 0x96],
    ['“', 0x93],
    ['”', 0x94],
  ]);
  const windows = bytesOf(PLAIN, (code) => [high.get(String.fromCodePoint(code)) ?? code]);

  test('UTF-8', () => {
    expect(decode(new TextEncoder().encode(PLAIN))).toEqual({ text: PLAIN, encoding: undefined });
  });

  test('Windows-1252', () => {
    expect(decode(windows)).toEqual({ text: PLAIN, encoding: 'Windows-1252' });
  });

  test.each(['little', 'big'] as const)('UTF-16 with its mark, %s end first', (end) => {
    const two = (code: number): number[] => (end === 'little' ? [code % 256, code >> 8] : [code >> 8, code % 256]);
    const read = decode(bytesOf(`\uFEFF${PLAIN}`, two));
    expect('text' in read && read.text.replace('\uFEFF', '')).toBe(PLAIN);
  });

  test('are not guessed at where they are mixed, no text, or letters of no language here', () => {
    const mixed = Uint8Array.from([...new TextEncoder().encode('ä'), 0xe4]);
    expect(decode(mixed)).toMatchObject({ at: 2 });
    expect(decode(Uint8Array.from([0x61, 0, 0x62, 0]))).toMatchObject({ at: 1 });
    expect(decode(Uint8Array.from([0xd2, 0xc1]))).toMatchObject({ at: 0 });
  });
});

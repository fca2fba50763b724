import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../scripts/convert/read/formats/limits.ts';
import { withoutFurniture } from '../../../scripts/convert/read/formats/pdf-furniture.ts';
import type { PageLine } from '../../../scripts/convert/read/formats/pdf-lines.ts';
import { checkStreams } from '../../../scripts/convert/read/formats/pdf-streams.ts';
import { isHtml, isMarkdown } from '../../../scripts/convert/read/formats/signs.ts';
import { scanXml } from '../../../scripts/convert/read/formats/xml.ts';
import { readBytes } from './support/originals.ts';
import { wordOf, wordParts } from './support/word.ts';
import { archiveOf } from './support/workbook.ts';

const told = async (bytes: Uint8Array | string): Promise<string[]> =>
  (await readBytes(bytes)).messages.map(({ rule, found }) => `${rule}: ${found}`);

const many = (count: number, text: string): string => text.repeat(count);
const page = (body: string): string => `<!doctype html><body>${body}`;

describe('a text is refused, with the count,', () => {
  test.each([
    ['that is too long', many(300_000, 'Rivi sanoja täynnä\n'), `${String(LIMITS.characters)} letters`],
    ['that has too many lines', `a${many(LIMITS.lines, '\n')}a`, `${String(LIMITS.lines)} lines`],
    [
      'that has a line too long',
      many(LIMITS.lineLetters + 1, 'a'),
      `${String(LIMITS.lineLetters)} letters in one line`,
    ],
    [
      'that has too many blanks together',
      `a${many(LIMITS.blanksTogether + 1, ' ')}a`,
      `${String(LIMITS.blanksTogether)} blanks together`,
    ],
  ])('%s', async (_what, text, most) => {
    expect(await told(text)).toEqual([`file-too-large: more than ${most}`]);
  });
});

describe('Markdown is refused, with the count,', () => {
  test.each([
    [
      'with quotes inside each other',
      many(LIMITS.depth + 1, '> '),
      `${String(LIMITS.depth)} elements inside each other`,
    ],
    [
      'with items far to the right',
      `${many(LIMITS.depth + 1, ' ')}* a`,
      `${String(LIMITS.depth)} blanks before an item`,
    ],
    [
      'with brackets that do not end',
      many(LIMITS.depth + 1, '['),
      `${String(LIMITS.depth)} brackets inside each other`,
    ],
    [
      'with too many strings of graves',
      many(LIMITS.graves + 1, '`a '),
      `${String(LIMITS.graves)} strings of graves in a paragraph`,
    ],
    ['that is too long', many(LIMITS.markdownLetters, 'a'), `${String(LIMITS.markdownLetters)} letters of Markdown`],
  ])('%s', async (_what, text, most) => {
    expect(await told(`# A\n\n${text}\n`)).toEqual([`file-too-large: more than ${most}`]);
  });
});

describe('the sign of a format is looked for once over a text', () => {
  test('of HTML, behind comments', () => {
    const comments = many(10_000, '<!-- a --> ');
    expect([`${comments}a`, `${comments}<p>a`, '<!-- <p>a', '<!-- a --><!doctype html>'].map(isHtml)).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  test('of Markdown, behind blanks', () => {
    expect(isMarkdown(`${many(100_000, ' ')}a`)).toBe(false);
    expect([' | a |\n | :--- | --- |\n|---|---|\n', '--- | ---\n---|---|', '|---|\n'].map(isMarkdown)).toEqual([
      true,
      true,
      false,
    ]);
  });
});

test('XML with a piece too long is refused before a reader begins the piece anew', () => {
  const long = many(LIMITS.lettersBetween + 1, ' ');
  for (const xml of [`<a/>${long}`, `<a>${long}</a>`, `<a b="${long}"/>`])
    expect(() => {
      scanXml(xml, 'a.xml');
    }).toThrow(`more than ${String(LIMITS.lettersBetween)} letters in one piece of a.xml`);
});

test('styles of Word that are based on each other without an end are refused', async () => {
  const ns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const styles = Array.from(
    { length: LIMITS.depth + 1 },
    (_, index) =>
      `<w:style w:styleId="s${String(index)}"><w:basedOn w:val="s${String(index + 1)}"/><w:name w:val="a"/></w:style>`,
  );
  const parts = wordParts('<w:p><w:pPr><w:pStyle w:val="s0"/></w:pPr><w:r><w:t>Teksti</w:t></w:r></w:p>');
  const bytes = archiveOf({
    ...parts,
    'word/styles.xml': `<w:styles ${ns}>${styles.join('')}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${ns}/>`,
  });
  expect(await told(bytes)).toEqual([
    `file-too-large: more than ${String(LIMITS.depth)} styles that are based on each other`,
  ]);
});

test('a hidden run of Word is one, however often it says so', async () => {
  const run = (marks: string): string => `<w:r><w:rPr>${marks}</w:rPr><w:t>piilossa</w:t></w:r>`;
  const { sources, messages } = await readBytes(
    wordOf(
      `<w:p>${run(many(20_000, '<w:vanish/>'))}${run('<w:vanish w:val="0"/>')}<w:r><w:rPr>${many(20_000, '<w:vanish/>')}</w:rPr><w:r></w:r></w:r></w:p>`,
    ),
  );
  expect(sources[0]?.lines.map(({ text }) => text)).toEqual(['piilossa']);
  expect(messages.map(({ found }) => found)).toContain('1 stretches of hidden text');
});

test('HTML keeps the numbers of a long list, and blanks within a line alone', async () => {
  const { sources } = await readBytes(page(`<ol start="3">${many(5_000, '<li>a')}</ol><pre>b   c   \n  d</pre>`));
  const lines = sources[0]?.lines.map(({ text }) => text).filter((text) => text !== '');
  expect(lines?.slice(0, 2)).toEqual(['3. a', '4. a']);
  expect(lines?.slice(-3)).toEqual(['5002. a', 'b   c', 'd']);
});

test('HTML that is too long is refused', async () => {
  expect(await told(page(`<p title="${many(LIMITS.htmlLetters, 'a')}">a`))).toEqual([
    `file-too-large: more than ${String(LIMITS.htmlLetters)} letters of HTML`,
  ]);
});

describe('the streams of a PDF', () => {
  const stream = (bytes: Uint8Array, dictionary = ''): Buffer =>
    Buffer.concat([
      Buffer.from(`1 0 obj\n<< ${dictionary} >>\nstream\r\n`),
      bytes,
      Buffer.from('\nendstream\nendobj\n'),
    ]);
  const zeros = (bytes: number): Uint8Array => deflateSync(Buffer.alloc(bytes));
  const part = Math.floor(LIMITS.unpackedBytes / 2) + 1;

  test('are counted, those that are packed twice too', () => {
    expect(() => {
      checkStreams(stream(deflateSync(zeros(LIMITS.streamBytes + 1))));
    }).toThrow(`more than ${String(LIMITS.streamBytes)} bytes of an unpacked stream`);
  });

  test('are counted together, pictures apart from them', () => {
    expect(() => {
      checkStreams(Buffer.concat([stream(zeros(part)), stream(zeros(part))]));
    }).toThrow(`more than ${String(LIMITS.unpackedBytes)} bytes of unpacked streams`);
    const picture = stream(zeros(part), '/Type /XObject /Subtype /Image');
    expect(() => {
      checkStreams(Buffer.concat([picture, picture, stream(zeros(part)), stream(Buffer.from('not packed'))]));
    }).not.toThrow();
  });
});

test('a running head in several pieces is no header of a table, unless words of other lines stand under it', () => {
  const line = (number: number, y: number, ...segments: readonly (readonly [string, number])[]): PageLine => ({
    page: number,
    y,
    size: 10,
    segments: segments.map(([text, left]) => ({ text, left, right: left + 20 })),
  });
  const pages = (lefts: readonly [number, number]): PageLine[][] =>
    [1, 2, 3].map((number) => [
      line(number, 800, ['Kunta', 50], ['Vuosi', 210], ['Osa', 500]),
      ...[0, 1, 2, 3].map((row) => {
        const word = 'abcdefghijklmnop'.charAt(4 * number + row);
        return line(number, 700 - 20 * row, [word, 50], [word, lefts[0]], [word, lefts[1]]);
      }),
    ]);
  expect(withoutFurniture(pages([300, 400])).lines).toHaveLength(12);
  expect(withoutFurniture(pages([211.5, 498])).lines).toHaveLength(15);
});

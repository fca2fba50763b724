import fc from 'fast-check';
import { compile } from '@mdx-js/mdx';
import type { Nodes } from 'hast';
import { mdxToHast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { readBody, outlineOf, roundTrip, splitMdx } from '../../scripts/convert/mdx/read.ts';
import { treeOf } from '../../scripts/convert/mdx/tree.ts';
import { cleanText } from '../../src/schema/clean-text.ts';
import { writeBody, writeMdx } from '../../scripts/convert/mdx/write.ts';
import type { Block } from '../../scripts/convert/kinds/kind.ts';

/** How many texts CI writes and reads again. */
const CASES = 10_000;

const paragraph = (text: string): Block => ({
  type: 'paragraph',
  text: { text, pieces: [{ offset: 0, line: 1, column: 1 }] },
});
const bodyOf = (texts: readonly string[]): string => writeBody(treeOf(texts.map(paragraph)));

/** The paragraphs of a page, read in the grammar that the site uses. */
function siteTexts(body: string): string[] {
  const tree = mdxToHast(body, { features: { smartPunctuation: false } });
  if (tree.type !== 'root') return [`${tree.type}!`];
  return tree.children.flatMap((node) =>
    node.type === 'element' && node.tagName === 'p' ? [textOf(node)] : node.type === 'text' ? [] : [`${node.type}!`],
  );
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || !['p', 'a'].includes(node.tagName)) return `${node.type}!`;
  return node.children.map((child) => textOf(child)).join('');
}

/** Pieces that Markdown, GFM and MDX give a meaning to, and words. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'import ',
        'export ',
        'import',
        'export default ',
        '{',
        '}',
        '<',
        '>',
        '<Foo/>',
        '</Foo>',
        '<script>',
        '<!--',
        '-->',
        'www.',
        'Www.',
        'http://',
        'https://',
        'ftp://',
        'javascript:',
        'mailto:',
        '@',
        'a@b.example.org',
        '[',
        ']',
        '(',
        ')',
        '![',
        '](',
        '*',
        '**',
        '_',
        '__',
        '~',
        '~~',
        '`',
        '```',
        '#',
        '# ',
        '- ',
        '+ ',
        '1. ',
        '1) ',
        '> ',
        '|',
        '|-|',
        '---',
        '***',
        '===',
        '\\',
        '&',
        '&amp;',
        '&#x41;',
        ':',
        '::',
        ':::',
        '$',
        '$$',
        '^',
        '[^1]',
        '[^1]: ',
        '[x]: ',
        '"',
        "'",
        '…',
        '--',
        '-lapsille',
        'ä',
        'ö',
        'å',
        ' ',
        '\t',
        '\n',
        '\n\n',
        '\r\n',
        '\u00a0',
        '\u00ad',
        '\u200b',
        '\ufeff',
        '\u0000',
        '\u2028',
        '🇫🇮',
        '12 000',
        '3.9. ',
        '17–24',
        'c:',
        'esimerkki',
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''));

describe('text through the MDX writer and the readers', () => {
  test(`comes back the same in the grammars of remark and of the site (${String(CASES)} cases)`, () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const tree = treeOf([paragraph(text)]);
        const body = writeBody(tree);
        const clean = cleanText(text);
        expect(outlineOf(readBody(body))).toEqual(outlineOf(tree));
        expect(siteTexts(body)).toEqual(clean === '' ? [] : [clean]);
      }),
      { numRuns: CASES },
    );
  });

  test('keeps paragraphs apart', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 3 }), (texts) => {
        expect(siteTexts(bodyOf(texts))).toEqual(texts.map(cleanText).filter((text) => text !== ''));
      }),
      { numRuns: 500 },
    );
  });

  test('never becomes code in @mdx-js/mdx', async () => {
    const texts = fc.sample(hostile, { numRuns: 300, seed: 7 });
    for (const text of texts) {
      const program = String(await compile(bodyOf([text]), { jsx: true }));
      const clean = cleanText(text);
      expect(program).not.toMatch(/^(?:import|export) (?!default function MDXContent)/mu);
      if (clean !== '') expect(program).toContain('<_components.p>');
    }
  });

  test.each([
    ['import av varor', 'a paragraph that begins with import'],
    ['export till Norden', 'a paragraph that begins with export'],
    ['www.<Foo/>', 'an element after www.'],
    ['{process.exit()}', 'an expression'],
    ['<script>alert(1)</script>', 'an element'],
    ['[a](javascript:alert(1))', 'an address that would run'],
    ['äidit ja -lapset', 'a suspended hyphen'],
    ['1. tammikuuta alkaa', 'a date that looks like a list'],
  ])('%s stays text: %s', (text) => {
    const body = bodyOf([text]);
    expect(siteTexts(body)).toEqual([text]);
    expect(outlineOf(readBody(body))).toEqual([`paragraph(${text})`]);
  });
});

describe('a whole file', () => {
  const tree = treeOf([paragraph('Teksti.')]);

  test('keeps strings that look like other types', () => {
    const data = {
      date: '2024-03-05',
      yes: 'yes',
      nothing: 'null',
      number: '0123',
      time: '12:30',
      amount: '5000.00',
      text: 'a: b # c',
      list: ['~', ''],
    };
    const text = writeMdx(data, tree);
    expect(roundTrip(text, data, tree)).toBeUndefined();
    expect(splitMdx(text).data).toEqual(data);
  });

  test('any front matter of strings comes back the same', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/u), fc.string({ unit: 'grapheme' })), (data) => {
        expect(splitMdx(writeMdx(data, tree)).data).toEqual({ ...data });
      }),
      { numRuns: 300 },
    );
  });

  test('tells when the text was changed', () => {
    const data = { a: 'b' };
    expect(roundTrip(writeMdx(data, tree).replace('Teksti', 'Texti'), data, tree)).toBe('paragraph(Texti.)');
    expect(roundTrip(writeMdx(data, tree).replace('"b"', '"c"'), data, tree)).toBe('another front matter');
    expect(roundTrip('no front matter', data, tree)).toContain('Expected front matter');
  });
});

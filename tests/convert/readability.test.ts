import { describe, expect, test } from 'vitest';
import { readBody, splitMdx } from '../../scripts/convert/mdx/read.ts';
import type { Nodes } from 'mdast';
import { LANGS } from '../../src/schema/lang.ts';
import { COLLECTIONS, collection } from '../support/collections.ts';

/** Sentences of our texts stay short enough to be read in a hurry. */
const LONGEST_SENTENCE = 35;
const AVERAGE = { fi: 16, sv: 18, en: 18 } as const;

/** Not the end of a sentence: abbreviations, ordinals and dates. */
const ABBREVIATION =
  /(?:^|[\s(])(?:mm|esim|ns|n|noin|tms|jne|yms|min|sis|bl\.a|t\.ex|s\.k|ca|dvs|etc|e\.g|i\.e|no|\d{1,2})\.$/iu;

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}

/** Sentences of the paragraphs and list items of a body. */
function sentencesOf(body: string): string[] {
  const paragraphs: string[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'paragraph') paragraphs.push(textOf(node));
    else if ('children' in node && node.type !== 'heading') for (const child of node.children) visit(child);
  };
  visit(readBody(body));
  return paragraphs.flatMap((paragraph) => {
    const sentences: string[] = [];
    for (const part of paragraph.split(/(?<=[.!?…])\s+(?=[\p{Lu}\p{N}"”])/u)) {
      const last = sentences.at(-1);
      if (last !== undefined && ABBREVIATION.test(last)) sentences[sentences.length - 1] = `${last} ${part}`;
      else sentences.push(part);
    }
    return sentences;
  });
}

const wordsOf = (sentence: string): number => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'’:–-]*/gu)?.length ?? 0;

describe.each(COLLECTIONS.flatMap((name) => LANGS.map((lang) => ({ name, lang }))))(
  'texts in $lang, $name,',
  ({ name, lang }) => {
    const sentences = [...collection(name).result.files]
      .filter(([path]) => path.endsWith(`/${lang}.mdx`))
      .flatMap(([path, text]) =>
        sentencesOf(splitMdx(text).body).map((sentence) => ({ path, sentence, words: wordsOf(sentence) })),
      );

    test('there are texts', () => {
      expect(sentences.length).toBeGreaterThan(0);
    });

    test(`no sentence has more than ${String(LONGEST_SENTENCE)} words`, () => {
      const long = sentences.filter(({ words }) => words > LONGEST_SENTENCE);
      expect(
        long.map(({ path, words, sentence }) => `${path}: ${String(words)} words: ${sentence.slice(0, 90)}`),
      ).toEqual([]);
    });

    test(`a sentence has at most ${String(AVERAGE[lang])} words on average`, () => {
      const average = sentences.reduce((sum, { words }) => sum + words, 0) / sentences.length;
      expect(average).toBeLessThanOrEqual(AVERAGE[lang]);
    });
  },
);

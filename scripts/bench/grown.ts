import type { Editions } from '../../src/features/search/build/load-languages.ts';
import type { RecordText } from '../../src/site/site-records.ts';

const PARAGRAPH = '\n\n';
const STEP_OF_COPY = 13;
const STEP_OF_PARAGRAPH = 7;
const NEW_WORD_EVERY = 25;
const LONG_WORD = /\p{L}{6,}/gu;

/**
 * So many times the records, made of theirs: each copy has paragraphs of others in another order, and every 25th
 * long word is a compound that stands in no other copy, so that the vocabulary grows as that of real texts does.
 */
export const grown = (editions: Editions, times: number): Editions =>
  new Map(
    [...editions].map(([lang, texts]) => [
      lang,
      [...texts, ...Array.from({ length: times - 1 }, (_, copy) => copiesOf(texts, copy + 1)).flat()],
    ]),
  );

const copiesOf = (texts: readonly RecordText[], copy: number): RecordText[] =>
  texts.map(({ record, body }, position) => ({
    record: { ...record, id: `${record.id}-${copy}` },
    body: body
      .split(PARAGRAPH)
      .map((own, index) => {
        const other = texts[(position + copy * STEP_OF_COPY + index * STEP_OF_PARAGRAPH) % texts.length]?.body ?? own;
        const paragraphs = other.split(PARAGRAPH);
        return withNewWords(paragraphs[index % paragraphs.length] ?? own, position + copy);
      })
      .join(PARAGRAPH),
  }));

function withNewWords(text: string, seed: number): string {
  const words = text.match(LONG_WORD) ?? [];
  let seen = seed;
  return text.replace(LONG_WORD, (word) => {
    seen += 1;
    // Names of components and of their attributes are no words.
    if (seen % NEW_WORD_EVERY !== 0 || text.includes(`<${word}`) || text.includes(`${word}=`)) return word;
    return `${word}${(words[(seen * STEP_OF_PARAGRAPH) % words.length] ?? '').toLowerCase()}`;
  });
}

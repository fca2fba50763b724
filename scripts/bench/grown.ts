import { buildAtlas } from '../../src/atlas/atlas.ts';
import type { RecordText } from '../../src/features/search/build/documents.ts';
import { languageOf, recordTexts } from '../../src/features/search/build/languages.ts';
import type { LanguageDocuments } from '../../src/features/search/build/search-index.ts';
import type { Site } from '../../src/site/open.ts';

const PARAGRAPH = '\n';
const STEP_OF_COPY = 13;
const STEP_OF_PARAGRAPH = 7;
const NEW_WORD_EVERY = 25;
const LONG_WORD = /\p{L}{6,}/gu;

/**
 * What the index of every language is made of with so many times the records, made of theirs: each copy has
 * paragraphs of others in another order, and every 25th long word is a compound that stands in no other copy, so
 * that the vocabulary grows as that of real texts does.
 */
export function grownLanguages(site: Site, times: number): LanguageDocuments[] {
  const byLang = Map.groupBy(recordTexts(site), ({ record }) => record.lang);
  const all = [...byLang.values()].flatMap((texts) => [
    ...texts,
    ...Array.from({ length: times - 1 }, (_, copy) => copiesOf(texts, copy + 1)).flat(),
  ]);
  const { langs, day, vocabulary, searchTerms } = site;
  const records = all.map(({ record }) => record);
  const texts = Map.groupBy(all, ({ record }) => record.id);
  return langs.map((lang) =>
    languageOf(buildAtlas(lang, { langs, day, records, documents: [], vocabulary }), texts, searchTerms),
  );
}

const copiesOf = (texts: readonly RecordText[], copy: number): RecordText[] =>
  texts.map(({ record, text }, position) => ({
    record: { ...record, id: `${record.id}-${copy}` },
    text: text
      .split(PARAGRAPH)
      .map((own, index) => {
        const other = texts[(position + copy * STEP_OF_COPY + index * STEP_OF_PARAGRAPH) % texts.length]?.text ?? own;
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
    if (seen % NEW_WORD_EVERY !== 0) return word;
    return `${word}${(words[(seen * STEP_OF_PARAGRAPH) % words.length] ?? '').toLowerCase()}`;
  });
}

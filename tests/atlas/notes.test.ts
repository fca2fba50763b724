import { describe, expect, test } from 'vitest';
import { CURATION_FOLDER } from '../../src/site/folders.ts';
import { equivalentsOf, glossaryByLetter, latestFirst } from '../../src/atlas/notes.ts';
import { alphabetical } from '../../src/atlas/order.ts';
import { LANGS } from '../../src/schema/lang.ts';
import { loadVocabulary } from '../../src/vocabulary/load.ts';

const vocabulary = loadVocabulary(CURATION_FOLDER, CURATION_FOLDER);

describe.each(LANGS)('the glossary in %s', (lang) => {
  const letters = glossaryByLetter({ lang, vocabulary });

  test('has every term once, in the order of the alphabet', () => {
    const terms = letters.flatMap((group) => group.terms.map(({ term }) => term[lang]));
    expect(terms).toHaveLength(vocabulary.glossary.length);
    expect(terms).toEqual(terms.toSorted(alphabetical(lang)));
  });

  test('has each letter once, and under it the terms that begin with it', () => {
    expect(new Set(letters.map(({ letter }) => letter)).size).toBe(letters.length);
    for (const { letter, terms } of letters) {
      expect(letter).toMatch(/^\p{Lu}$/u);
      for (const { term } of terms) expect(term[lang].toLocaleUpperCase(lang).startsWith(letter)).toBe(true);
    }
  });

  test('gives the words of the two other languages', () => {
    for (const term of vocabulary.glossary) {
      const others = equivalentsOf(term, lang);
      expect(others.map((other) => other.lang)).toEqual(LANGS.filter((other) => other !== lang));
      expect(others.map((other) => other.term)).toEqual(others.map((other) => term.term[other.lang]));
    }
  });
});

test('what has changed last comes first', () => {
  const days = latestFirst(vocabulary.changes).map(({ from }) => from);
  expect(days).toEqual(days.toSorted().toReversed());
});

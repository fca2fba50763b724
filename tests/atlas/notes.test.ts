import { describe, expect, test } from 'vitest';
import { CURATION_FOLDER } from '../../src/site/folders.ts';
import { dayOfChange } from '../../src/schema/glossary.ts';
import { equivalentsOf, glossaryByLetter, latestFirst, whenOfChange } from '../../src/atlas/notes.ts';
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
  const days = latestFirst(vocabulary.changes).map(dayOfChange);
  expect(days).toEqual(days.toSorted().toReversed());
});

describe('when a change', () => {
  const [first] = vocabulary.changes;
  if (first === undefined) throw new Error('There are no changes to test with.');
  const { id, was, now, references, words } = first;
  const change = { id, was, now, references, words };

  test('came is its day, or the day by which it was seen', () => {
    const on = { lang: 'en', day: '2026-11-30' } as const;
    expect(whenOfChange(on, { ...change, from: '2025-01-01' })).toBe('since 1 Jan 2025');
    expect(whenOfChange(on, { ...change, seen: '2020-09-18' })).toBe('by 18 Sept 2020');
  });

  test('is announced tells how far it has come: the years are the same in every language', () => {
    const announced = vocabulary.changes.filter((entry) => 'expected' in entry);
    for (const entry of announced) {
      const [fi, ...others] = LANGS.map((lang) => entry.now[lang].match(/\b\d{4}\b/gu) ?? []);
      expect(fi?.length, entry.id).toBeGreaterThan(0);
      for (const other of others) expect(other, entry.id).toEqual(fi);
      expect(entry.by, entry.id).toBeDefined();
    }
  });

  test.each(LANGS)('is announced stays true after its day, in %s', (lang) => {
    const announced = { ...change, expected: '2027-01-01', lookedUp: '2026-11-30' };
    const [before, after] = ['2026-12-31', '2027-01-01'].map((day) => whenOfChange({ lang, day }, announced));
    expect(before).not.toBe(after);
    for (const text of [before, after]) {
      expect(text).toContain('2026');
      expect(text).toContain('2027');
    }
  });
});

import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/features/search/parse-query.ts';
import type { Lang } from '../../../src/schema/lang.ts';
import type { SitePage } from '../../../src/features/search/site-page.ts';
import { encodeTerms, TermTable } from '../../../src/features/search/term-table.ts';
import type { Concept, Term } from '../../../src/features/search/term-table.ts';
import { fold, wordsOf } from '../../../src/features/search/text/words.ts';

const inOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

describe('the signs of a query', () => {
  it.each([
    ['kieli', 'kieli', [], []],
    ['"vapaaehtoinen paluu" tuki', 'vapaaehtoinen paluu tuki', ['vapaaehtoinen paluu'], []],
    ['kieli -ruotsi', 'kieli', [], ['ruotsi']],
    ['kieli -"ruotsin kieli"', 'kieli', [], ['ruotsin kieli']],
    ['”hela samhället”', 'hela samhället', ['hela samhället'], []],
    ['Oulu-opas', 'Oulu-opas', [], []],
    ['2017 -2018', '2017 -2018', [], []],
    ['-', '-', [], []],
  ])('%j', (query, words, phrases, without) => {
    const parsed = parseQuery(query);
    expect(inOneLine(parsed.words)).toBe(words);
    expect([parsed.phrases, parsed.without]).toEqual([phrases, without]);
  });
});

describe('numbers', () => {
  it('with thousands apart are one word', () => {
    const words = (text: string): string[] => wordsOf(text).map((word) => fold(word.text));
    expect(words('435 152 euroa, 2017 300')).toEqual(['435152', 'euroa', '2017', '300']);
    expect(words('1\u202f000\u00a0000')).toEqual(['1000000']);
  });
});

describe('the table of terms', () => {
  const term = (lang: Lang, text: string, isAsked = false): Term => ({ lang, text, isAsked });
  const concepts: Concept[] = [
    { terms: [term('fi', 'kielikahvila'), term('sv', 'språkcafé'), term('en', 'language café')] },
    { terms: [term('fi', 'neuvola'), term('en', 'pregnant', true)] },
    { terms: [term('en', 'language'), term('fi', 'kieli')] },
  ];
  const table = new TermTable(encodeTerms(concepts, 'fi'), 'fi');
  const others = (...words: string[]): string[] =>
    table.find(words).flatMap((found) => found.others.map(({ text }) => text));

  it('leads from any form of a term to the others', () => {
    expect(others('kielikahvilassa')).toEqual(['språkcafé', 'language café']);
    expect(others('neuvolaan')).toEqual([]);
    expect(others('pregnant')).toEqual(['neuvola']);
  });

  it('takes the longest term', () => {
    expect(others('language', 'cafe')).toEqual(['kielikahvila', 'språkcafé']);
    expect(others('language')).toEqual(['kieli']);
  });
});

describe('the pages that are no records', () => {
  const term = (lang: Lang, text: string): Term => ({ lang, text, isAsked: false });
  const page = (kind: SitePage['kind'], id: string, label: string): SitePage => ({
    kind,
    url: `/fi/${id}.html`,
    label,
  });
  const concepts: Concept[] = [
    { terms: [term('fi', 'kieli'), term('sv', 'språk')], page: page('theme', 'kieli', 'Kieli') },
    { terms: [term('fi', 'kielikahvila'), term('sv', 'språkcafé')], page: page('term', 'kahvila', 'kielikahvila') },
    { terms: [term('fi', 'Närpiö'), term('sv', 'Närpes')], page: page('municipality', 'narpio', 'Närpiö') },
    { terms: [term('fi', 'Punainen Risti')], page: page('organisation', 'spr', 'Suomen Punainen Risti') },
    { terms: [term('fi', 'oppia')] },
  ];
  const table = new TermTable(encodeTerms(concepts, 'fi'), 'fi');
  const labels = (query: string): string[] => table.pagesFor(query).map(({ label }) => label);

  it.each([
    ['Närpiössä', ['Närpiö']],
    ['i Närpes', ['Närpiö']],
    ['kielen oppiminen Närpiössä', ['Närpiö', 'Kieli']],
    ['punaisen ristin', ['Suomen Punainen Risti']],
    ['kielik', ['kielikahvila']],
    ['kie', ['Kieli', 'kielikahvila']],
    ['ki', []],
    ['oppia', []],
    ['xqzvwk', []],
    ['', []],
  ])('are found by their names: %j', (query, expected) => {
    expect(new Set(labels(query))).toEqual(new Set(expected));
  });

  it('come back as they were written', () => {
    expect(table.pagesFor('Närpes')).toEqual([page('municipality', 'narpio', 'Närpiö')]);
  });
});

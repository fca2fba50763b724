import { describe, expect, it } from 'vitest';
import { plainState, readState, writeState } from '../../../src/features/search/address.ts';
import { encodeLexicon, Lexicon } from '../../../src/features/search/lexicon.ts';
import { parseQuery } from '../../../src/features/search/parse-query.ts';
import { planQuery } from '../../../src/features/search/plan.ts';
import { LONGEST_QUERY, readableQuery } from '../../../src/features/search/query.ts';
import { key } from '../../../src/features/search/text/key.ts';

describe('a hyphen before a word', () => {
  it.each([
    ['kieli -ruotsi', ['ruotsi']],
    ['kieli \u2212ruotsi', ['ruotsi']],
    ['kieli \u2013ruotsi', ['ruotsi']],
    ['kieli \u2011ruotsi', ['ruotsi']],
    ['-ruotsi kieli', ['ruotsi']],
    ['kieli -ruotsi -englanti', ['ruotsi', 'englanti']],
    ['kieli -ruotsi, -englanti ja -viro', ['ruotsi', 'englanti', 'viro']],
    ['kieli ja -"ruotsin kieli"', ['ruotsin kieli']],
  ])('leaves out: %j', (query, without) => {
    expect(parseQuery(query).without).toEqual(without);
  });

  it.each([
    'maahanmuuttajanaisille ja -lapsille',
    'maahanmuuttajanaisille ja \u2011lapsille',
    'maahanmuuttajanaisille ja \u2013lapsille',
    'maahanmuuttajanaisille ja \u2212lapsille',
    'maahanmuuttajanaisille tai -lapsille',
    'maahanmuuttajanaisille sekä -lapsille',
    'maahanmuuttajanaisille SEKÄ -lapsille',
    'maahanmuuttajanaisille, -lapsille ja -nuorille',
    'maahanmuuttajanaisille; -lapsille',
    'maahanmuuttajanaisille & -lapsille',
    'invandrarkvinnor och -barn',
    'invandrarkvinnor eller -barn',
    'invandrarkvinnor samt -barn',
    'immigrant women and -children',
    'immigrant women or -children',
    'maahanmuuttajanaisille ja sekä\u0301 -lapsille'.replace('sekä\u0301', 'seka\u0308'),
  ])('goes on with a compound and leaves nothing out: %j', (query) => {
    const { without, words } = parseQuery(query);
    expect(without).toEqual([]);
    expect(words).toBe(query.normalize('NFC'));
  });
});

describe('a query in letters that are written as two', () => {
  const words = 'työ perhekeskus perhe'.split(' ');
  const keys = new Map(words.map((word) => [key(word, 'fi'), new Set(['fi'] as const)]));
  const lexicon = new Lexicon(encodeLexicon(keys, 'fi'), 'fi');

  it('has its last word typed all the same', () => {
    const query = 'työ perhekes';
    const readings = (typed: string): string[][] =>
      planQuery(parseQuery(typed).words, lexicon).words.map(({ alternatives }) =>
        alternatives.map((one) => one.reading),
      );
    expect(readings(query)[1]).toContain('beginning');
    expect(readings(query.normalize('NFD'))).toEqual(readings(query));
  });

  it('has the same keys', () => {
    for (const word of ['Närpiössä', 'äidille', 'språkkafé', 'rådgivning'])
      for (const lang of ['fi', 'sv', 'en'] as const) expect(key(word.normalize('NFD'), lang)).toBe(key(word, lang));
  });
});

describe('a long query', () => {
  const long = `${'ä'.repeat(LONGEST_QUERY - 1)}👪 loppu`;

  it('is read as far everywhere', () => {
    const read = readableQuery(long);
    expect(read).toBe('ä'.repeat(LONGEST_QUERY - 1));
    expect(readableQuery(long.normalize('NFD'))).toBe(read);
    expect(parseQuery(long).words).toBe(read);
    expect(readState(writeState(plainState(long))).query).toBe(read);
  });
});

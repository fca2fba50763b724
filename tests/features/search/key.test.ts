import { describe, expect, it } from 'vitest';
import type { KeyKind } from '../../../src/features/search/fields.ts';
import { encodeLexicon, Lexicon } from '../../../src/features/search/lexicon.ts';
import { partsOf } from '../../../src/features/search/text/compounds.ts';
import { key } from '../../../src/features/search/text/key.ts';
import { distance } from '../../../src/schema/distance.ts';
import { plainState, readState, toggled, writeState } from '../../../src/features/search/address.ts';
import { emptySelection } from '../../../src/features/search/facets.ts';
import { excerptOf, markHits } from '../../../src/features/search/excerpt.ts';

describe('the key of a word', () => {
  it.each([
    'kieli kielen kielten kieliä kielellä kieltä kielissä',
    'lapsi lapsen lapset lapsille lapsia lasten',
    'nainen naisen naisten naisia naisille',
    'työllistyminen työllistymisen työllistymistä',
    'kotoutus kotoutuksen kotoutusta',
    'neuvonta neuvonnan neuvontaa neuvonnassa',
    'lupa luvan lupia luvat',
    'äiti äidin äidille äitien aiti',
    'kunta kunnan kunnissa kuntien',
    'opas oppaan oppaat oppaita',
    'asukas asukkaan asukkaat asukkaille',
    'työ työn töitä työtä',
    'terveys terveyden terveyttä',
    'osallisuus osallisuuden osallisuutta',
    'rikos rikoksen rikosten',
    'päätös päätöksen päätökset',
    'järjestö järjestöjen järjestöille',
    'Turku Turun Turussa',
    'Lahti Lahden Lahdessa',
    'Närpiö Närpiössä narpio',
  ])('is one for the forms %s', (forms) => {
    expect(new Set(forms.split(' ').map((form) => key(form, 'fi'))).size).toBe(1);
  });

  it.each([
    ['palvelu', 'palo'],
    ['opas', 'opettaja'],
    ['kunta', 'kurssi'],
    ['kieli', 'kirja'],
    ['koti', 'kotoutuminen'],
  ])('tells %s from %s', (one, other) => {
    expect(key(one, 'fi')).not.toBe(key(other, 'fi'));
  });
});

describe('compounds', () => {
  const known = new Set(['neuvonta', 'palvelu', 'kieli', 'kahvila'].map((word) => key(word, 'fi')));
  const knows = (wanted: string): boolean => known.has(wanted);
  it.each([
    ['etäneuvontapalvelun', ['neuvonta', 'palvelu']],
    ['kielikahviloissa', ['kieli', 'kahvila']],
    ['kieli', []],
    ['maahanmuuttaja', []],
  ])('%s has the known parts %j', (word, parts) => {
    expect(partsOf(word, knows).toSorted()).toEqual(parts.map((part) => key(part, 'fi')).toSorted());
  });
});

describe('the lexicon', () => {
  it('comes back as it was written', () => {
    const entries = new Map<string, ReadonlySet<KeyKind>>([
      ['kiel', new Set<KeyKind>(['fi', 'part'])],
      ['kielikahvil', new Set<KeyKind>(['fi'])],
      ['sprak', new Set<KeyKind>(['sv'])],
    ]);
    const lexicon = new Lexicon(encodeLexicon(entries, 'fi'), 'fi');
    expect(lexicon.kindsOf('kiel')).toEqual(['fi', 'part']);
    expect(lexicon.kindsOf('kielikahvil')).toEqual(['fi']);
    expect(lexicon.kindsOf('sprak')).toEqual(['sv']);
    expect(lexicon.kindsOf('spra')).toEqual([]);
    expect(lexicon.langsOfBeginning('kielik')).toEqual(['fi']);
    expect(lexicon.langsOfBeginning('sp')).toEqual(['sv']);
    expect(lexicon.langsOfBeginning('kiex')).toEqual([]);
    expect(lexicon.around('kahvil', 'fi')).toEqual(['kielikahvil']);
    expect(lexicon.nearest('kielikahvial', 1, 2)).toEqual(['kielikahvil']);
  });
});

describe('mistakes between words', () => {
  it.each([
    ['neuvonta', 'neuvonta', 0],
    ['neuvonta', 'neuvota', 1],
    ['neuvonta', 'nuevonta', 1],
    ['neuvonta', 'nevuotna', 2],
    ['neuvonta', 'kirjasto', 3],
  ])('%s and %s: %d', (one, other, mistakes) => {
    expect(distance(one, other, 2)).toBe(mistakes);
  });
});

describe('the address', () => {
  it('comes back as it was written', () => {
    const state = {
      query: 'kieli & <työ>',
      selection: { ...emptySelection(), kind: ['practice'], theme: ['health', 'language'], region: ['06'] },
      sort: 'money',
      asTyped: true,
    } as const;
    expect(readState(writeState(state))).toEqual(state);
    expect(writeState(state)).toBe(
      '?q=kieli+%26+%3Cty%C3%B6%3E&kind=practice&theme=health&theme=language&region=06&sort=money&exact=1',
    );
    expect(writeState(plainState(' '))).toBe('');
  });

  it('takes a value in and out', () => {
    const none = emptySelection();
    expect(toggled(toggled(none, 'theme', 'health'), 'theme', 'health')).toEqual(none);
  });
});

describe('an excerpt', () => {
  const isHit = (word: string): boolean => word.startsWith('kieli');
  it('marks hits and loses no letter', () => {
    const text = 'Kirjaston kielikahvila on <b>auki</b>, kieli­ryhmä myös.';
    expect(
      markHits(text, isHit)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
    expect(
      markHits(text, isHit)
        .filter((piece) => piece.isHit)
        .map((piece) => piece.text),
    ).toContain('kielikahvila');
  });

  it('begins with the sentence of the hit', () => {
    const text = `${'Alku on pitkä lause. '.repeat(20)}Kirjastossa on kielikahvila. ${'Loppu jatkuu. '.repeat(30)}`;
    const excerpt = excerptOf(text, isHit);
    expect(excerpt?.pieces[0]?.text).toBe('Kirjastossa on ');
    expect([excerpt?.cutBefore, excerpt?.cutAfter]).toEqual([true, true]);
    expect(excerptOf('ei osumaa', isHit)).toBeUndefined();
  });
});

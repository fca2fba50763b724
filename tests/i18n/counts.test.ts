import { describe, expect, test } from 'vitest';
import { strings } from '../../src/i18n/index.ts';
import type { Lang } from '../../src/schema/lang.ts';
import { LANGS } from '../../src/schema/lang.ts';
import { stringsByKey } from '../support/strings.ts';

/**
 * Words that may stand after a 1 as they stand after a 2: cases that Finnish has alike for both, words whose plural is
 * the same, units, and what follows a name, a day or an amount that a string takes in the same place.
 */
const ALIKE: Readonly<Record<Lang, ReadonlySet<string>>> = {
  fi: new Set(
    'alkaen ei itse kohdalla kohdasta kohteessa kotoutumisesta kt käytännöstä omin suunnitellusta tiedossa tiedot toisesta tuhatta vuoteen vuotta yhteydet'.split(
      ' ',
    ),
  ),
  sv: new Set('av finns från har i kB med om praxisexempel projekt på poäng själv tecken till tusen år'.split(' ')),
  en: new Set('from has in is kB of on more thousand to told were years'.split(' ')),
};

/** The words after each 1 of the strings that say nothing else of one thing than of two, with the key of the string. */
function afterOne(lang: Lang): Map<string, string> {
  const two = stringsByKey(lang, 2);
  return new Map(
    [...stringsByKey(lang, 1)]
      .filter(([key, text]) => text.replaceAll('1', '2') === two.get(key))
      .flatMap(([key, text]) =>
        [...text.matchAll(/(?<![\p{L}\p{N}–.])1 (?<word>\p{Ll}[\p{L}]*)/gu)].map(
          ({ groups }) => [groups?.['word'] ?? '', key] as const,
        ),
      ),
  );
}

describe.each(LANGS)('one thing is one thing, in %s', (lang) => {
  test('in every string that counts', () => {
    expect([...afterOne(lang)].filter(([word]) => !ALIKE[lang].has(word))).toEqual([]);
  });

  test('every exception is still needed', () => {
    const found = afterOne(lang);
    expect([...ALIKE[lang]].filter((word) => !found.has(word))).toEqual([]);
  });

  test('in what takes its numbers as text', () => {
    const { facts, source } = strings(lang).record;
    const { thousands } = strings(lang).gaps;
    expect([facts.ages('1'), thousands('1'), facts.grades('1', '1'), source.linesOf('a', '1', '1')]).toEqual(
      {
        fi: ['1 vuosi', '1 tuhat euroa', '1. luokka', 'a, rivi 1'],
        sv: ['1 år', '1 tusen euro', 'årskurs 1', 'a, rad 1'],
        en: ['1 year', '1 thousand euros', 'year 1 of school', 'a, line 1'],
      }[lang],
    );
  });
});

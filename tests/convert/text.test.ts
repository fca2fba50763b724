import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf, linesOf } from '../../scripts/convert/document.ts';
import { applyErrata } from '../../scripts/convert/errata.ts';
import { paragraphsOf } from '../../scripts/convert/text/joining.ts';
import { languageOf } from '../../scripts/convert/text/language.ts';
import { joinPassages, passageLines, passageOf, placeAt, slicePassage } from '../../scripts/convert/text/passage.ts';
import { literally } from '../../scripts/convert/text/pattern.ts';
import { similarity } from '../../scripts/convert/text/similarity.ts';
import type { CuratedErratum } from '../../src/schema/curation.ts';
import { fold } from '../../src/schema/fold.ts';
import { slugOf } from '../../src/schema/slug.ts';

const paragraphs = (text: string): string[] => paragraphsOf(blocksOf(linesOf(text))).map((passage) => passage.text);

describe('lines become paragraphs', () => {
  test.each([
    ['kiuru-\nvesi on', ['kiuruvesi on']],
    ['vuorovaiku-\n\ntus on', ['vuorovaikutus on']],
    ['naisille ja -\n\nlapsille.', ['naisille ja -lapsille.']],
    ['äideille ja -lapsille', ['äideille ja -lapsille']],
    ['vapaa-\naikaa', ['vapaa-aikaa']],
    ['TE-\ntoimisto', ['TE-toimisto']],
    ['Etelä-\nSavo', ['Etelä-Savo']],
    ['alkukartoitus ja\n\nkotoutumissuunnitelma.', ['alkukartoitus ja kotoutumissuunnitelma.']],
    ['Lause päättyy.\n\nja jatkuu', ['Lause päättyy.', 'ja jatkuu']],
    ['Otsikko\n\nyESBOx on piste.', ['Otsikko', 'yESBOx on piste.']],
    ['Otsikko\n\nTeksti alkaa.', ['Otsikko', 'Teksti alkaa.']],
    ['rivi\ntoinen', ['rivi toinen']],
  ])('%j', (text, expected) => {
    expect(paragraphs(text)).toEqual(expected);
  });

  test('a joined text knows where each of its words stood', () => {
    const [passage] = paragraphsOf(blocksOf(linesOf('yksi vuoro-\n\nvaikutus kaksi')));
    if (!passage) throw new Error('no passage');
    expect(passage.text).toBe('yksi vuorovaikutus kaksi');
    expect(placeAt(passage, passage.text.indexOf('vaikutus'))).toEqual({ line: 3, column: 1 });
    expect(placeAt(passage, passage.text.indexOf('kaksi'))).toEqual({ line: 3, column: 10 });
    expect(passageLines(passage)).toEqual([1, 3]);
  });

  test('any slice of a joined passage points at the letters that it holds', () => {
    const word = fc.stringMatching(/^[a-zä]{1,6}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (words, a, b) => {
        const lines = words.map((text, index) => ({ number: index + 1, text: `${' '.repeat(index % 3)}${text}` }));
        const passage = lines.map((line) => passageOf(line)).reduce((left, right) => joinPassages(left, right, ' '));
        const [x, y] = [a % passage.text.length, b % (passage.text.length + 1)];
        const slice = slicePassage(passage, Math.min(x, y), Math.max(x, y));
        for (const [offset, letter] of [...slice.text].entries()) {
          if (letter === ' ') continue;
          const { line, column } = placeAt(slice, offset);
          expect(lines[line - 1]?.text[column - 1]).toBe(letter);
        }
      }),
    );
  });
});

describe('small rules', () => {
  test.each([
    ['Turku Infotori', 'turku-infotori'],
    ['Äiti & Öljy: Åbo – é', 'aiti-oljy-abo-e'],
    ['"Vamos" - Stay, (and) study!', 'vamos-stay-and-study'],
    ['Øresund æ ß', 'oresund-ae-ss'],
  ])('the id of %s is %s', (text, id) => {
    expect(slugOf(text)).toBe(id);
  });

  test('spellings of one heading are alike, two headings are not', () => {
    expect(similarity('Virkainfo', 'Virka-info')).toBe(1);
    expect(similarity('Monikulttuurisuuskeskus', 'Monikulttuurikeskus')).toBeGreaterThan(0.8);
    expect(similarity('Kielikahvila', 'Ulkomaalaistoimisto')).toBeLessThan(0.5);
  });

  test('the language of a text', () => {
    expect(languageOf('Kahvila on auki ja se on ilmainen')).toBe('fi');
    expect(languageOf('Enheten är till för alla och ger råd')).toBe('sv');
    expect(languageOf('The unit is open to all and it is free')).toBe('en');
    expect(languageOf('Turku')).toBeUndefined();
  });

  const erratum = (line: number, printed: string, read: string): CuratedErratum => ({
    source: 'a',
    record: 'b',
    line,
    printed,
    read,
    reason: 'misprint',
  });
  const read = (text: string, ...errata: CuratedErratum[]): string[] =>
    applyErrata(linesOf(text), errata).map((line) => line.text);

  test('a misprint is read as curation reads it on its own line, and on no other', () => {
    const mikeli = erratum(2, 'Mikeli', 'Mikkeli');
    expect(read('Mikelinpäivä\nMikeli\nMikeli', mikeli)).toEqual(['Mikelinpäivä', 'Mikkeli', 'Mikeli']);
  });

  test('every form of it on the line is read, beside words that are right already', () => {
    const vicotr = erratum(1, 'Vicotr', 'Victor');
    expect(read('Vicotr, Victor ja Vicotrin talo', vicotr)).toEqual(['Victor, Victor ja Victorin talo']);
    // The printed word is a part of the one that is right, and the other way round.
    expect(read('Info, Infopiste, Info', erratum(1, 'Info', 'Infopiste'))).toEqual(['Infopiste, Infopiste, Infopiste']);
    expect(read('tukkki, tukki', erratum(1, 'tukkki', 'tukki'))).toEqual(['tukki, tukki']);
    expect(read('a.b aXb', erratum(1, 'a.b', 'ab'))).toEqual(['ab aXb']);
  });

  test('a longer misprint is read before one that is a part of it', () => {
    const errata = [erratum(1, 'Info-pankki', 'Infopankki'), erratum(1, 'Info-pankkia', 'Infopankkia')];
    expect(read('Info-pankkia ja Info-pankki', ...errata)).toEqual(['Infopankkia ja Infopankki']);
  });

  test('letters are folded by one table, and ids are made of it', () => {
    expect(['Äiti', 'Åbo', 'Łódź', 'Đakovo', 'Æ œ ø', 'STRASSE Straße', 'e\u0301'].map(fold)).toEqual([
      'aiti',
      'abo',
      'lodz',
      'dakovo',
      'ae oe o',
      'strasse strasse',
      'e',
    ]);
    expect(slugOf('Łódź & Đakovo')).toBe('lodz-dakovo');
  });
});

test.each(['a.b', '(Oulu10)', 'A+B|C', '^[x]$', 'C:\\x', 'a/b', 'ä-ö', '{1}'])(
  '%s as a pattern stands for itself',
  (text) => {
    const pattern = new RegExp(`^${literally(text)}$`, 'u');
    expect(pattern.test(text)).toBe(true);
    expect(pattern.test(`${text}x`)).toBe(false);
  },
);

import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { countedIndexOf } from '../../scripts/convert/facts/counted.ts';
import { decideFigures } from '../../scripts/convert/facts/decide.ts';
import type { Figure } from '../../scripts/convert/facts/decide.ts';
import { extract } from '../../scripts/convert/facts/extract.ts';
import { organisationIndexOf } from '../../scripts/convert/facts/organisations.ts';
import { placeIndexOf } from '../../scripts/convert/facts/places.ts';
import { recognise } from '../../scripts/convert/facts/recognise.ts';
import type { Recognised } from '../../scripts/convert/facts/recognise.ts';
import { namedOf } from '../../scripts/convert/links.ts';
import { markerOf, markIndexOf } from '../../scripts/convert/marks.ts';
import type { Mark, Marker } from '../../scripts/convert/marks.ts';
import { passageOf } from '../../scripts/convert/text/passage.ts';
import { loadVocabulary } from '../../src/vocabulary/load.ts';

const vocabulary = loadVocabulary(join(import.meta.dirname, '../../seeds/curation'), 'seeds/curation');
const index = markIndexOf(vocabulary);
const knowledge = {
  languages: vocabulary.languages,
  places: placeIndexOf(vocabulary.gazetteer),
  organisations: organisationIndexOf([
    ...vocabulary.organisations,
    { id: 'pakolaisapu-12', type: 'ngo', names: { fi: 'Turun Kiintiöpakolaiset 12 ry' }, aliases: [] },
  ]),
};
const markerAsOf = (asOf: string): Marker => markerOf(index, 'fi', asOf);
const counted = countedIndexOf(vocabulary.counted);

/** What is recognised in a text, and the figures of it. */
function found(text: string): { recognised: Recognised; figures: readonly Figure[] } {
  const recognised = recognise(passageOf({ number: 1, text }), 'fi', knowledge);
  const { figures } = decideFigures({ lang: 'fi', file: 'fi.txt', title: '', passages: [recognised] }, [], {
    counted,
    curated: [],
  });
  return { recognised, figures: figures[0] ?? [] };
}
const marksIn = (marker: Marker, text: string): Mark[] => {
  const { recognised, figures } = found(text);
  return marker.mark(text, namedOf(recognised, figures));
};
const marksOf = (marker: Marker, text: string): string[] =>
  marksIn(marker, text).map(({ name, attributes, start, end }) =>
    [name, ...Object.values(attributes), text.slice(start, end)].join(' '),
  );

describe('marks of a text', () => {
  test('a place and an organisation are marked where they are named first', () => {
    const marker = markerAsOf('2017');
    expect(marksOf(marker, 'Oulussa ja Turussa. Oulu.')).toEqual(['Place 564 Oulussa', 'Place 853 Turussa']);
    expect(marksOf(marker, 'Oulussa ja Vaasassa toimii Turun kaupunki.')).toEqual([
      'Place 905 Vaasassa',
      'Organisation turun-kaupunki Turun kaupunki',
    ]);
    expect(marksOf(marker, 'Turun kaupunki.')).toEqual([]);
  });

  test('a name of an organisation stays whole: no place, figure or term within it', () => {
    const marker = markerAsOf('2017');
    expect(marksOf(marker, 'Turun Kiintiöpakolaiset 12 ry auttaa.')).toEqual([
      'Organisation pakolaisapu-12 Turun Kiintiöpakolaiset 12 ry',
    ]);
    expect(marksOf(marker, 'Se auttaa kiintiöpakolaisia.')).toEqual(['Term quota-refugee kiintiöpakolaisia']);
  });

  test('a word that runs on into a number is a name, and a term is marked where its word comes next', () => {
    const marker = markerOf(index, 'sv', '2024');
    const text = 'Integration2024 gäller integration.';
    const [mark, ...more] = marker.mark(text, []);
    expect([mark?.start, more]).toEqual([text.lastIndexOf('integration'), []]);
  });

  test('figures are marked each time, of a count the number alone with its bound', () => {
    const marker = markerAsOf('2017');
    expect(marksOf(marker, 'Kävijöitä oli 1 200 henkeä vuosina 2015–16.')).toEqual([
      'Figure count 1200 1 200',
      'Figure years 2015/2016 2015–16',
    ]);
    expect(marksOf(marker, 'Palvelu toimii yli 10 kielellä.')).toEqual(['Figure count over 10 yli 10']);
    expect(marksOf(marker, 'Palvelu toimii 12 kielellä, 12 kielellä.')).toEqual([
      'Figure count 12 12',
      'Figure count 12 12',
    ]);
  });

  test('a change comes before a link, and no mark lies in another', () => {
    const text = 'Uudenmaan TE-toimisto auttaa 12 ihmistä Espoossa, ja Maahanmuuttovirasto 30 ihmistä.';
    const marks = marksIn(markerAsOf('2017'), text);
    expect(marks.some(({ name }) => name === 'Changed')).toBe(true);
    for (const [at, { start }] of marks.entries()) expect(start).toBeGreaterThanOrEqual(marks[at - 1]?.end ?? 0);
  });

  test('a change in a title, a summary or a list is known, and no word of it is marked again', () => {
    const marker = markerAsOf('2017');
    expect(marker.marked('Changed')).toEqual([]);
    marker.read('TE-toimisto neuvoo kiintiöpakolaisia');
    expect(marker.marked('Changed')).toEqual(['te-offices']);
    // A term that stands in a title alone has no word of the text to explain.
    expect(marker.marked('Term')).toEqual([]);
    expect(marksOf(marker, 'Se auttaa kiintiöpakolaisia.')).toEqual(['Term quota-refugee kiintiöpakolaisia']);
  });

  test('a note on a word of one language does not take the term from the text, as it does in no other language', () => {
    const [fi, sv] = [markerOf(index, 'fi', '2017'), markerOf(index, 'sv', '2017')];
    expect(marksOf(fi, 'Kotouttamista tukee kotoutumisen mentori.')).toEqual([
      'Changed kotouttaminen Kotouttamista',
      'Term integration kotoutumisen',
    ]);
    expect(sv.mark('Integrationen stöds.', []).map(({ attributes }) => attributes['id'])).toEqual(['integration']);
    // Where no other word names it, the list of terms still has it, and the older word keeps its one note.
    const alone = markerOf(index, 'fi', '2017');
    expect(marksOf(alone, 'Kotouttaminen on yhteinen asia.')).toEqual(['Changed kotouttaminen Kotouttaminen']);
    expect(marksOf(alone, 'Kotouttaminen jatkuu.')).toEqual([]);
    expect(alone.marked('Term')).toEqual(sv.marked('Term'));
  });

  test.each([
    // RAY ended on 1.1.2017; a document of the months after it was gathered before, one of the year after that was not.
    ['2016', true],
    ['2017-02', true],
    ['2017', true],
    ['2018-01-02', false],
  ])('a text as of %s has the note on what changed on 1.1.2017: %s', (asOf, noted) => {
    const marker = markerAsOf(asOf);
    marker.read('Raha-automaattiyhdistys tukee työtä.');
    expect(marker.marked('Changed').includes('slot-machine-association')).toBe(noted);
  });

  test('what is marked in a text is what its facts are made of', () => {
    const text = 'Turun Kiintiöpakolaiset 12 ry ja Suomen Punainen Risti neuvovat 12 kielellä Espoossa vuonna 2017.';
    const { recognised, figures } = found(text);
    const { facts, places, organisations } = extract([recognised], figures, [{ number: 1, text }]);
    const named = namedOf(recognised, figures).map(({ name, start }) => `${name} ${String(start + 1)}`);
    expect(named).toEqual(
      [
        ...organisations.map(({ column }) => `Organisation ${String(column)}`),
        ...facts.map(({ column }) => `Figure ${String(column)}`),
        ...places.map(({ column }) => `Place ${String(column)}`),
      ].toSorted((a, b) => Number(a.split(' ')[1]) - Number(b.split(' ')[1])),
    );
    expect(named).toEqual(['Organisation 1', 'Organisation 34', 'Figure 65', 'Place 77', 'Figure 93']);
  });
});

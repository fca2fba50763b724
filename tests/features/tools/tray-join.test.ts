import { expect, test } from 'vitest';
import { byPlace, joinOf, plainText } from '../../../src/features/tools/tray/join.ts';
import type { Tray } from '../../../src/features/tools/tray/tray.ts';
import { emptyTray, withPractice, withText } from '../../../src/features/tools/tray/tray.ts';

const SLOTS = ['step-1', 'step-2', 'column-1', 'column-2', 'column-3', 'other', 'wishes'];
const tray = (id: string, organisation: string, texts: Readonly<Record<string, string>>): Tray =>
  Object.entries(texts).reduce((made, [slot, text]) => withText(made, slot, text), {
    ...emptyTray(id),
    organisation,
    place: 'Juva',
  });
const library = tray('a', 'Kirjasto', { 'column-1': 'Kielikahvila', other: 'Satutunti', wishes: 'Hiihtokurssi' });
const college = tray('b', 'Opisto', { 'column-3': 'kielikahvila.', 'column-1': 'Suomea arkeen', wishes: 'Satutunti' });
const ids = (trays: readonly Tray[]): string[] => trays.map(({ id }) => id);

test('a gap is a column or a step where nobody has anything; wishes and what has no column are none', () => {
  expect(joinOf([library, college], SLOTS).gaps).toEqual(['step-1', 'step-2', 'column-2']);
  expect(joinOf([], SLOTS).gaps).toEqual(['step-1', 'step-2', 'column-1', 'column-2', 'column-3']);
});

test('a place with only blank lines is a gap, one with only a practice is not', () => {
  const blank = withPractice(withText(library, 'step-1', ' \n'), { slot: 'step-2', record: 'turku-infotori' });
  expect(joinOf([blank], SLOTS).gaps).toEqual(['step-1', 'column-2', 'column-3']);
});

test('overlaps: the same activity wherever it stands and however it is written, and the same column', () => {
  const { overlaps } = joinOf([library, college], SLOTS);
  expect(overlaps.map(({ type }) => type)).toEqual(['activity', 'slot']);
  expect(overlaps[0]).toMatchObject({ text: 'Kielikahvila' });
  expect(overlaps.map(({ trays }) => ids(trays))).toEqual([
    ['a', 'b'],
    ['a', 'b'],
  ]);
});

test('the same practice of two organisations is an overlap', () => {
  const practice = { slot: 'column-2', record: 'turku-infotori' };
  const { overlaps } = joinOf(
    [withPractice(library, practice), withPractice(college, { ...practice, slot: 'other' })],
    SLOTS,
  );
  expect(overlaps).toContainEqual(expect.objectContaining({ type: 'practice', record: 'turku-infotori' }));
});

test('two trays of one organisation are no overlap; two without a name are two organisations', () => {
  expect(joinOf([library, { ...library, id: 'c', organisation: 'KIRJASTO ' }], SLOTS).overlaps).toEqual([]);
  const nameless = { ...library, organisation: '' };
  expect(joinOf([nameless, { ...nameless, id: 'd' }], SLOTS).overlaps).not.toEqual([]);
});

test('a wish that somebody fulfils already is told, with who wishes and who does', () => {
  const { answered } = joinOf([library, college], SLOTS);
  expect(answered.map(({ wish, wishing, doing }) => [wish, ids(wishing), ids(doing)])).toEqual([
    ['Satutunti', ['b'], ['a']],
  ]);
});

test('the same wish of two is no overlap of what is done', () => {
  const { overlaps } = joinOf([library, tray('e', 'Seura', { wishes: 'Hiihtokurssi' })], SLOTS);
  expect(overlaps).toEqual([]);
});

test('trays of a place come together, however it is written', () => {
  const places = byPlace([library, { ...college, place: 'Turku' }, { ...college, id: 'f', place: ' juva ' }]);
  expect(places.map(({ key, place, trays }) => [key, place, ids(trays)])).toEqual([
    ['juva', 'Juva', ['a', 'f']],
    ['turku', 'Turku', ['b']],
  ]);
});

test('texts are alike without capitals, blanks and a full stop', () => {
  expect(plainText('  Kieli  Kahvila. ')).toBe('kieli kahvila');
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAnswers } from '../../../scripts/convert/states/answers.ts';
import type { Known, NewRow } from '../../../scripts/convert/states/evidence.ts';
import { match } from '../../../scripts/convert/states/match.ts';

const TEXT = 'Hanke neuvoo kotoutujia arjessa ja auttaa heitä löytämään palvelut, joita he tarvitsevat:';
const known = (id: string, change: Partial<Known> = {}): Known => ({
  id,
  titles: [`Hanke ${id}`],
  holders: ['kolin-apu'],
  start: '2023-01-01',
  end: '2025-12-31',
  texts: [`${TEXT} ${id}`],
  ...change,
});
/** The row that says the same as a record. */
const rowOf = (one: Known, row: number, change: Partial<NewRow> = {}): NewRow => ({
  row,
  title: one.titles[0] ?? '',
  holders: one.holders,
  start: one.start,
  end: one.end,
  text: one.texts[0] ?? '',
  ...change,
});
const idsOf = (matched: ReturnType<typeof match>): Record<number, string> =>
  Object.fromEntries([...matched.same].map(([row, { id }]) => [row, id]));

describe('which record a row is', () => {
  const one = known('alku');

  test.each<[string, Partial<NewRow>]>([
    ['the same', {}],
    ['a title with other hyphens and capitals', { title: 'HANKE – alku' }],
    ['other days that overlap', { end: '2026-12-31' }],
    ['another text', { text: 'Toinen teksti.' }],
    ['another name', { title: 'Aivan toinen nimi' }],
    ['no days', { start: undefined, end: undefined }],
    ['another holder', { holders: ['toinen'] }],
  ])('is certain of %s', (_, change) => {
    expect(match([one], [rowOf(one, 1, change)])).toMatchObject({ unsure: [], added: [], gone: [] });
  });

  test.each<[string, Partial<NewRow>]>([
    ['the same name and holder at another time', { start: '2027-01-01', end: '2028-12-31' }],
    ['the same name of another holder with another text', { holders: ['toinen'], text: 'Toinen.' }],
    ['the same holder, a similar name and another text', { title: 'Hanke alku 2', text: 'Toinen.' }],
    ['the same text of another holder and name', { title: 'Aivan toinen', holders: ['toinen'] }],
  ])('asks about %s, and takes either answer', (_, change) => {
    const row = rowOf(one, 1, change);
    const asked = match([one], [row]);
    expect(asked.unsure).toMatchObject([{ id: 'alku', row: 1 }]);
    expect(asked).toMatchObject({ added: [], gone: [] });
    expect(idsOf(match([one], [row], [{ is: 'same', id: 'alku', row: 1 }]))).toEqual({ 1: 'alku' });
    const other = match([one], [row], [{ is: 'other', id: 'alku', row: 1 }]);
    expect(other).toMatchObject({ unsure: [], added: [1], gone: ['alku'] });
  });

  test('sees a new row and a record that is gone, where nothing speaks for their being one', () => {
    const row = rowOf(known('xyz'), 1, { title: 'Muu', holders: ['muu'], text: 'Muu.' });
    expect(match([one], [row])).toMatchObject({ unsure: [], added: [1], gone: ['alku'] });
  });

  test('asks where two rows may be one record, or one row two', () => {
    expect(match([one], [rowOf(one, 1), rowOf(one, 2)]).unsure).toHaveLength(2);
    expect(match([one, { ...one, id: 'toinen' }], [rowOf(one, 1)]).unsure).toHaveLength(2);
  });

  test('tells a project from the one that goes on with it by their days', () => {
    const next = { start: '2026-01-01', end: '2027-12-31' };
    const matched = match([one], [rowOf(one, 1, next), rowOf(one, 2)]);
    expect(idsOf(matched)).toEqual({ 2: 'alku' });
    expect(matched).toMatchObject({ unsure: [], added: [1] });
  });
});

/** Records with names that have nothing in common. */
const records = ['arki', 'metsä', 'kylpylä', 'yö', 'zeppelin', 'vuori', 'bussi'].map((name, index) =>
  known(name, { titles: [name.repeat(3)], texts: [`${TEXT} ${name.repeat(9)}`], holders: [`h-${String(index)}`] }),
);
const shuffled = fc.shuffledSubarray(records, { minLength: records.length });

describe('whatever the order', () => {
  test('an unchanged list gives no change', () => {
    fc.assert(
      fc.property(shuffled, shuffled, (before, after) => {
        const rows = after.map((one, index) => rowOf(one, index + 1));
        const matched = match(before, rows);
        expect(idsOf(matched)).toEqual(Object.fromEntries(after.map(({ id }, index) => [index + 1, id])));
        expect(matched).toMatchObject({ unsure: [], added: [], gone: [] });
      }),
    );
  });

  test('rows that are taken out, put in, renamed or said otherwise are what they are', () => {
    const kinds = fc.array(fc.constantFrom('as before', 'renamed', 'retold', 'gone'), {
      minLength: records.length,
      maxLength: records.length,
    });
    fc.assert(
      fc.property(shuffled, kinds, fc.nat(records.length), (order, whats, place) => {
        const stay = order.filter((_, index) => whats[index] !== 'gone');
        const rows = stay.map((one) => {
          const what = whats[order.indexOf(one)];
          if (what === 'renamed') return rowOf(one, 0, { title: `Nimi, jota ei ollut ${one.id}` });
          return what === 'retold' ? rowOf(one, 0, { text: 'Uusi.' }) : rowOf(one, 0);
        });
        rows.splice(place, 0, rowOf(known('q'), 0, { title: 'Qqq 777', holders: ['q'], text: 'Q.' }));
        const numbered = rows.map((row, index) => ({ ...row, row: index + 1 }));
        const matched = match(records, numbered);
        expect(new Set([...matched.same.values()].map(({ id }) => id))).toEqual(new Set(stay.map(({ id }) => id)));
        for (const [row, { id }] of matched.same)
          expect(numbered[row - 1]?.holders).toEqual(
            known(
              id,
              records.find((one) => one.id === id),
            ).holders,
          );
        expect(matched.unsure).toEqual([]);
        expect(matched.added.map((row) => numbered[row - 1]?.title)).toEqual(['Qqq 777']);
        expect(new Set(matched.gone)).toEqual(new Set(order.filter((one) => !stay.includes(one)).map(({ id }) => id)));
      }),
    );
  });
});

describe('answers', () => {
  const ids = new Set(['alku', 'loppu']);

  test('are read from lines, without blank ones and remarks', () => {
    const { answers, ids: given, faults } = readAnswers(['# said', '', 'same alku=2', 'id 3=uusi'], ids, 3);
    expect(faults).toEqual([]);
    expect(answers).toEqual([{ is: 'same', id: 'alku', row: 2 }]);
    expect([...given]).toEqual([[3, 'uusi']]);
  });

  test.each([
    ['maybe alku=2'],
    ['same tuntematon=2'],
    ['same alku=4'],
    ['id 1=Iso Nimi'],
    ['same alku=1\nsame alku=2'],
    ['same alku=1\nsame loppu=1'],
    ['same alku=1\nother alku=1'],
    ['id 1=a\nid 1=b'],
  ])('that cannot be right are told: %s', (text) => {
    expect(readAnswers(text.split('\n'), ids, 3).faults).toHaveLength(1);
  });
});

import { describe, expect, test } from 'vitest';
import { countPairs } from '../../src/atlas/form-counts.ts';
import { FORM_COUNTS, formCountOf, OTHER_COUNT } from '../../src/schema/form-count.ts';
import { LANGS } from '../../src/schema/lang.ts';

const missing = { missing: 'not-in-source' as const };

describe('what a form counts, on its page', () => {
  test('has the name of the table, in the language of the page, and a number for each state that is filled in', () => {
    const counts = [{ what: 'new-enterprises' as const, name: 'Uudet yritykset', planned: 1200, realised: 0, line: 1 }];
    expect(countPairs(counts, 'fi')).toEqual([
      { label: 'Uusia yrityksiä, suunniteltu', value: { text: '1\u00a0200', isEmpty: false } },
      { label: 'Uusia yrityksiä, toteutunut', value: { text: '0', isEmpty: false } },
    ]);
    expect(countPairs(counts, 'en')[0]).toEqual({
      label: 'New enterprises, planned',
      value: { text: '1,200', isEmpty: false },
    });
  });

  test('has the printed name where the table does not know it, and no pair for what is not filled in', () => {
    const counts = [{ what: OTHER_COUNT, name: 'Kokeilut', planned: missing, realised: 4, line: 1 }];
    expect(countPairs(counts, 'sv')).toEqual([{ label: 'Kokeilut, utfall', value: { text: '4', isEmpty: false } }]);
  });
});

describe('the heading of a part of the form', () => {
  test.each([
    ['Osallistuvien yritysten lukumäärä', 'enterprises'],
    ['Antal deltagande personer', 'persons'],
    ['Number of participating persons', 'persons'],
    ['Uudet yritykset, yhteensä', 'new-enterprises'],
    ['Uudet yritykset, naisten perustamat', 'new-enterprises-of-women'],
    ['Nya arbetsplatser totalt', 'new-jobs'],
    ['Uudet TKI-työpaikat', 'research-jobs'],
    ['Patentit, yhteensä', 'patents'],
    ['Yritykset, jotka käynnistävät kasvun', OTHER_COUNT],
    ['Yritysten ja tutkimuslaitosten yhteistyöhankkeet', OTHER_COUNT],
  ])('“%s” counts %s', (heading, what) => {
    expect(formCountOf(heading)).toBe(what);
  });

  test('each label of the table says another thing', () => {
    for (const lang of LANGS) {
      const labels = Object.values(FORM_COUNTS).map((count) => count.labels[lang]);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });
});

import { describe, expect, test } from 'vitest';
import { goneFrom, isOfEarlierState, stateValue } from '../../src/atlas/list-states.ts';
import { EMPTY_VOCABULARY } from '../../src/schema/vocabulary.ts';
import type { RecordState } from '../../src/schema/dated-state.ts';

const state = (change: Partial<RecordState> = {}): RecordState => ({
  day: '2025-03-01',
  list: 'Luettelo',
  lang: 'fi',
  is: 'listed',
  changes: [],
  ...change,
});

describe('later states of a list on a page', () => {
  test('a record is gone only where the newest state has it no more', () => {
    const gone = state({ is: 'gone' });
    expect(goneFrom({})).toBeUndefined();
    expect(goneFrom({ states: [gone, state({ is: 'returned' })] })).toBeUndefined();
    expect(goneFrom({ states: [state(), gone] })).toBe(gone);
  });

  test('a text is of an earlier state where words changed in another language only', () => {
    const changes: RecordState['changes'] = [{ field: 'text', lang: 'fi', before: 'Vanha.', after: 'Uusi.' }];
    const sums: RecordState['changes'] = [{ field: 'euGranted', before: '1', after: '2' }];
    expect(isOfEarlierState({ lang: 'sv', states: [state({ changes })] })).toBe(true);
    expect(isOfEarlierState({ lang: 'fi', states: [state({ changes })] })).toBe(false);
    expect(isOfEarlierState({ lang: 'sv', states: [state({ changes: sums })] })).toBe(false);
  });

  test('values are shown as the language writes them, and what is missing says why', () => {
    const en = { lang: 'en' as const, vocabulary: EMPTY_VOCABULARY };
    expect(stateValue({ field: 'end' }, '2025-03-01', en)).toBe('1 Mar 2025');
    expect(stateValue({ field: 'euGranted' }, '1000.50', en)).toBe('€1,000.50');
    expect(stateValue({ field: 'end' }, { missing: 'cell-absent' }, en)).toBe('the cell is missing from the row');
    expect(stateValue({ field: 'title' }, 'Uusi nimi', en)).toBe('Uusi nimi');
  });
});

import { describe, expect, test } from 'vitest';
import { factRows, isTold } from '../../../src/features/tools/kit/client/fact-rows.ts';
import { recordWords } from '../../../src/features/tools/kit/client/fact-words.ts';
import type { ToolRecord } from '../../../src/features/tools/kit/records.ts';

const labels = { kind: '', figures: '', source: '', page: (page: string) => page, none: '' };

/** A record of which nothing is known but what is given. */
const recordWith = (known: Partial<ToolRecord>): ToolRecord => ({
  id: 'kahvila',
  kind: 'practice',
  title: 'Kahvila',
  original: null,
  url: 'fi/kaytannot/kahvila.html',
  summary: null,
  themes: [],
  forWhom: [],
  indirectly: [],
  where: [],
  who: [],
  languages: [],
  money: [],
  time: [],
  silent: [],
  figures: [],
  source: { title: 'Kahvilat', publisher: null, date: null, page: null, lines: '1–2', url: '' },
  ...known,
});

const rowOf = (record: ToolRecord, wanted: string) => {
  const row = factRows(record, labels).find(({ name }) => name === wanted);
  if (row === undefined) throw new Error(`no row ${wanted}`);
  return row;
};

describe('a fact that a record lacks', () => {
  test('is said to be so only where somebody asked the source', () => {
    const record = recordWith({ silent: ['money'] });
    expect(rowOf(record, 'money')).toMatchObject({ values: [], missing: recordWords.missing['not-in-source'] });
    expect(isTold(rowOf(record, 'money'))).toBe(true);
    for (const name of ['time', 'who', 'where', 'languages', 'figures']) {
      expect(rowOf(record, name)).toMatchObject({ values: [], missing: '' });
      expect(isTold(rowOf(record, name))).toBe(false);
    }
  });

  test('and what the source says in words of its own is a value', () => {
    expect(rowOf(recordWith({ money: ['Maksuton'] }), 'money').values).toEqual(['Maksuton']);
  });
});

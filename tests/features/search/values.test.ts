import { describe, expect, it } from 'vitest';
import { decodeHit, encodeHit } from '../../../src/features/search/hits.ts';
import { yearsBetween } from '../../../src/atlas/status-of-dates.ts';
import { decodeValues, encodeValues } from '../../../src/features/search/values.ts';
import type { RecordValues } from '../../../src/features/search/values.ts';

const project: RecordValues = {
  id: 'paluu',
  values: {
    kind: ['project'],
    theme: ['return', 'work'],
    group: [],
    region: ['01', 'national'],
    language: [],
    programme: ['AMIF'],
  },
  start: '2024-01-01',
  end: undefined,
  money: '12345600',
};

describe('what records are filtered and sorted by', () => {
  it('comes back as it was written', () => {
    const practice: RecordValues = { ...project, id: 'opas', start: undefined, end: '2024-02-01', money: undefined };
    expect(decodeValues(encodeValues([project, practice]))).toEqual([project, practice]);
  });

  it('is not read where another version wrote it', () => {
    expect(() => decodeValues('paluu\tproject')).toThrow('Found 2 columns of values, expected 10');
  });

  it('has no value that would be read as two', () => {
    const wrong = { ...project, values: { ...project.values, theme: ['free time'] } };
    expect(() => encodeValues([wrong])).toThrow('Found the value "free time"');
  });
});

it.each([
  ['2023-05-01', '2025-01-31', ['2023', '2024', '2025']],
  ['2023-05-01', undefined, ['2023']],
  ['2024-05-01', '2023-01-31', ['2023', '2024']],
  [undefined, '2023-01-31', ['2023']],
  ['2025-05-01', '2022-01-31', ['2022', '2025']],
])('a project from %s to %s has the years %j', (start, end, years) => {
  expect(yearsBetween(start, end).map(String)).toEqual(years);
});

it('what is shown of a record comes back as it was written', () => {
  const hit = {
    url: '/fi/a.html',
    title: 'A "b"',
    original: { text: 'Ä "b"', lang: 'fi' as const },
    place: '',
    summary: 'Yksi\u00a0rivi',
    text: 'Ensin.\nSitten.',
  };
  expect(decodeHit(encodeHit(hit))).toEqual(hit);
  expect(decodeHit(encodeHit({ ...hit, summary: 'a\nb' })).text).toBe(hit.text);
});

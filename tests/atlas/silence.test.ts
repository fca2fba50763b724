import { describe, expect, test } from 'vitest';
import { placeInOriginal } from '../../src/atlas/original-place.ts';
import { silentAbout, silentThroughout } from '../../src/atlas/silence.ts';
import type { Reading } from '../../src/schema/reading.ts';
import type { AtlasRecord } from '../../src/schema/record.ts';
import { projectContent, recordsIn } from '../support/content.ts';

const records = recordsIn(projectContent(), 'fi');
const practice = records.find((record) => record.kind === 'practice');
if (practice === undefined) throw new Error('no practice');

/** A practice of a document, read so or not at all. */
const practiceOf = (states: Partial<Reading['states']> | undefined): AtlasRecord => {
  const { reading: _reading, ...unread } = practice;
  if (states === undefined) return unread;
  const all = { money: 'listed', time: 'listed', who: 'listed', where: 'listed', languages: 'listed' } as const;
  return { ...unread, reading: { on: '2018-06-01', states: { ...all, ...states }, says: {} } };
};
const atlasOf = (...own: AtlasRecord[]) => ({ bySource: new Map([[practice.source.id, own]]) });

describe('what a source does not say', () => {
  test('stands once at the source where it holds for all of its records, and else on the record', () => {
    const [first, second] = [practiceOf({ money: 'not-said', time: 'not-said' }), practiceOf({ money: 'not-said' })];
    const atlas = atlasOf(first, second);
    expect(silentThroughout(atlas, first.source.id)).toEqual(['money']);
    expect(silentAbout(atlas, first)).toEqual(['time']);
    expect(silentAbout(atlas, second)).toEqual([]);
  });

  test('is said of nothing that nobody has read, nor of the whole source then', () => {
    const [read, unread] = [practiceOf({ money: 'not-said' }), practiceOf(undefined)];
    const atlas = atlasOf(read, unread);
    expect(silentThroughout(atlas, read.source.id)).toEqual([]);
    expect(silentAbout(atlas, read)).toEqual(['money']);
    expect(silentAbout(atlas, unread)).toEqual([]);
  });
});

test('the place in the original is what is known of it: page and heading, row, or nothing', () => {
  const missing = { missing: 'not-in-source' } as const;
  const record: AtlasRecord = { ...practice, lang: 'en', original: 'en', heading: 'Turku' };
  const { row: _row, ...source } = practice.source;
  expect(placeInOriginal({ ...record, source: { ...source, page: 5 } })).toBe('page 5, heading “Turku”');
  // The heading of a translation is ours: the original prints another.
  const translated: AtlasRecord = { ...record, original: 'fi', source: { ...source, page: 5 } };
  expect(placeInOriginal(translated)).toBe('page 5');
  expect(placeInOriginal({ ...record, heading: missing, source: { ...source, page: missing, row: 12 } })).toBe(
    'row 12 of the table',
  );
  expect(placeInOriginal({ ...record, heading: missing, source: { ...source, page: missing } })).toBeUndefined();
});

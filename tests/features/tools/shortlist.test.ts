import { describe, expect, test } from 'vitest';
import { RAW_KEY, readRaw, textOf } from '../../../src/features/tools/shortlist/client/raw-list.ts';
import { added, movedBy, removed, shortlistTool, withNote } from '../../../src/features/tools/shortlist/shortlist.ts';
import type { Shortlist } from '../../../src/features/tools/shortlist/shortlist.ts';
import { readStored, storedText } from '../../../src/features/workspace/file.ts';
import { keyOf } from '../../../src/features/workspace/store.ts';

const listOf = (...records: string[]): Shortlist => ({
  title: 'T',
  items: records.map((record) => ({ record, note: '' })),
});
const idsOf = ({ items }: Shortlist): string[] => items.map(({ record }) => record);

test('records are added once, moved within the list, taken away', () => {
  const list = added(added(listOf('a', 'b'), 'c'), 'a');
  expect(idsOf(list)).toEqual(['a', 'b', 'c']);
  expect(idsOf(movedBy(list, 'c', -1))).toEqual(['a', 'c', 'b']);
  expect(idsOf(movedBy(list, 'a', -1))).toEqual(['a', 'b', 'c']);
  expect(idsOf(movedBy(list, 'x', 1))).toEqual(['a', 'b', 'c']);
  expect(idsOf(removed(list, 'b'))).toEqual(['a', 'c']);
});

test('a note to a record that another tab took away brings it back', () => {
  expect(withNote(listOf('a'), 'b', 'Huom')).toEqual({
    title: 'T',
    items: [
      { record: 'a', note: '' },
      { record: 'b', note: 'Huom' },
    ],
  });
});

test('two lists join: the own order, both names, both notes', () => {
  const own = withNote(listOf('a', 'b'), 'a', 'oma');
  const other = { ...withNote(listOf('c', 'a'), 'a', 'toinen'), title: 'U' };
  expect(shortlistTool.merge(own, other)).toEqual({
    title: 'T / U',
    items: [
      { record: 'a', note: 'oma\n\ntoinen' },
      { record: 'b', note: '' },
      { record: 'c', note: '' },
    ],
  });
});

describe('the small reader of the button on other pages', () => {
  test('has the key, the mark and the version of the tool', () => {
    expect(RAW_KEY).toBe(keyOf('shortlist'));
    const raw = readRaw(storedText(shortlistTool, listOf('a')));
    const text = raw?.textWith([...raw.items, { record: 'b', note: '' }]) ?? '';
    expect(readStored(shortlistTool, text)).toEqual({ ok: true, value: listOf('a', 'b') });
  });

  test('starts a list that the tool reads', () => {
    const text = readRaw(null)?.textWith([{ record: 'a', note: '' }]) ?? '';
    expect(readStored(shortlistTool, text)).toMatchObject({ ok: true, value: { items: [{ record: 'a' }] } });
  });

  test.each([
    '',
    'x',
    '[]',
    'null',
    '{"kotoatlas":"shortlist","version":2,"data":{"items":[]}}',
    '{"kotoatlas":"tray","version":1,"data":{"items":[]}}',
    '{"kotoatlas":"shortlist","version":1,"data":{"items":{}}}',
  ])('leaves %s alone', (text) => {
    expect(readRaw(text)).toBeUndefined();
  });

  test('takes items as they come', () => {
    expect([textOf({ record: 1 }, 'record'), textOf(null, 'note'), textOf({ note: 'x' }, 'note')]).toEqual([
      '',
      '',
      'x',
    ]);
  });
});

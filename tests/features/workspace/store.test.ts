import { describe, expect, test } from 'vitest';
import { strings } from '../../../src/i18n/index.ts';
import { LANGS } from '../../../src/schema/lang.ts';
import { storedText } from '../../../src/features/workspace/file.ts';
import type { TextStorage } from '../../../src/features/workspace/storage.ts';
import { memoryStorage } from '../../../src/features/workspace/storage.ts';
import type { Trouble } from '../../../src/features/workspace/store.ts';
import { asideKeys, keyOf, Store } from '../../../src/features/workspace/store.ts';
import type { Lines } from './support.ts';
import { linesTool, smallStorage } from './support.ts';

const KEY = keyOf('tray');
const ROOM = 10_000;

function open(storage: TextStorage): { store: Store<Lines>; troubles: Trouble['type'][] } {
  const troubles: Trouble['type'][] = [];
  return { store: new Store(linesTool, storage, ({ type }) => troubles.push(type)), troubles };
}
const add =
  (line: string) =>
  ({ lines }: Lines): Lines => ({ lines: [...lines, line] });

test('what is written is there after a reload', () => {
  const storage = smallStorage(ROOM);
  expect(open(storage).store.update(add('a'))).toBe('kept');
  expect(open(storage)).toMatchObject({ store: { value: { lines: ['a'] } }, troubles: [] });
});

test('a storage that does not last says so and works', () => {
  const { store, troubles } = open(memoryStorage());
  store.update(add('a'));
  expect([store.value, troubles]).toEqual([{ lines: ['a'] }, ['not-lasting']]);
});

describe('two tabs', () => {
  test('neither undoes the other, even before it hears of it', () => {
    const storage = smallStorage(ROOM);
    const [one, other] = [open(storage).store, open(storage).store];
    one.update(add('a'));
    other.update(add('b'));
    one.update(add('c'));
    expect(one.value).toEqual({ lines: ['a', 'b', 'c'] });
  });

  test('a tab that hears of the other tells its page, once', () => {
    const storage = smallStorage(ROOM);
    const [one, other] = [open(storage).store, open(storage).store];
    const told: string[][] = [];
    other.subscribe(({ lines }) => told.push([...lines]));
    one.update(add('a'));
    expect([other.hasNews, other.refresh(), other.refresh(), told]).toEqual([true, true, false, [['a']]]);
  });

  test('a quiet change tells the page where it brought news in', () => {
    const storage = smallStorage(ROOM);
    const [one, other] = [open(storage).store, open(storage).store];
    let told = 0;
    other.subscribe(() => (told += 1));
    other.update(add('a'), 'quietly');
    expect(told).toBe(0);
    one.update(add('b'));
    other.update(add('c'), 'quietly');
    expect([told, other.value]).toEqual([1, { lines: ['a', 'b', 'c'] }]);
  });
});

describe('a full storage', () => {
  test('the change stays on the page, is told, and is kept as soon as there is room', () => {
    const storage = smallStorage(80);
    const { store, troubles } = open(storage);
    store.update(add('a'));
    expect(store.update(add('x'.repeat(90)))).toBe('unkept');
    expect([store.value.lines.length, store.isUnkept, troubles]).toEqual([2, true, ['full']]);
    expect(open(storage).store.value).toEqual({ lines: ['a'] });
    storage.room = ROOM;
    store.update(add('b'));
    expect([store.isUnkept, open(storage).store.value.lines.length, troubles]).toEqual([false, 3, ['full', 'kept']]);
  });

  test('what another tab writes meanwhile joins what could not be kept', () => {
    const storage = smallStorage(90);
    const [one, other] = [open(storage).store, open(storage).store];
    one.update(add('x'.repeat(80)));
    other.update(add('a'));
    storage.room = ROOM;
    one.refresh();
    expect(open(storage).store.value.lines).toEqual(['a', 'x'.repeat(80)]);
  });
});

describe('a change that could not be read back', () => {
  const MOST = 50;
  const full = (): { store: Store<Lines>; troubles: Trouble['type'][]; storage: TextStorage } => {
    const storage = smallStorage(ROOM);
    storage.set(KEY, storedText(linesTool, { lines: Array.from({ length: MOST }, (_, n) => `l${n}`) }));
    return { ...open(storage), storage };
  };

  test('is refused with its reason, and all that was kept stays', () => {
    const { store, troubles, storage } = full();
    const before = storage.get(KEY);
    expect(store.update(add('one more'))).toBe('refused');
    expect([store.value.lines.length, store.isUnkept, troubles]).toEqual([MOST, false, ['refused']]);
    expect(storage.get(KEY)).toBe(before);
    expect(open(storage)).toMatchObject({ store: { value: store.value }, troubles: [] });
  });

  test('is over once a change is kept again', () => {
    const { store, troubles } = full();
    store.update(add('one more'));
    store.update(({ lines }) => ({ lines: lines.slice(1) }));
    expect(store.update(add('one more'))).toBe('kept');
    expect(troubles).toEqual(['refused', 'kept']);
  });

  test('what another tab filled up meanwhile stays in storage, what this page could not keep stays on it', () => {
    const storage = smallStorage(90);
    const { store, troubles } = open(storage);
    store.update(add('x'.repeat(80)));
    storage.room = ROOM;
    const others = { lines: Array.from({ length: MOST }, (_, n) => `l${n}`) };
    storage.set(KEY, storedText(linesTool, others));
    store.refresh();
    expect([store.value.lines, store.isUnkept, troubles]).toEqual([['x'.repeat(80)], true, ['full', 'apart']]);
    expect(open(storage).store.value).toEqual(others);
    storage.set(KEY, storedText(linesTool, { lines: ['l0'] }));
    store.refresh();
    expect(open(storage).store.value.lines).toEqual(['l0', 'x'.repeat(80)]);
  });

  test('is told in every language', () => {
    for (const lang of LANGS) {
      const { troubles } = strings(lang).workspace;
      for (const type of ['refused', 'apart'] as const) expect(troubles[type]).toMatch(/^\p{Lu}.{20,}\.$/u);
    }
  });
});

describe('data that cannot be read', () => {
  const BAD = [
    ['broken JSON', '{"kotoatlas":"tray","version":3,"data":'],
    ['other JSON', '[1,2]'],
    ['a newer version', '{"kotoatlas":"tray","version":9,"data":{"lines":[]}}'],
    ['an unknown key', '{"kotoatlas":"tray","version":3,"data":{"lines":[],"__proto__":{}}}'],
    ['nothing but white space', ' '],
  ] as const;

  test.each(BAD)('%s is set aside as it was, told, and in nobody’s way', (_name, text) => {
    const storage = smallStorage(ROOM);
    storage.set(KEY, text);
    const { store, troubles } = open(storage);
    expect([store.value, troubles]).toEqual([{ lines: [] }, ['set-aside']]);
    expect(asideKeys(storage, 'tray').map((key) => storage.get(key))).toEqual([text]);
    expect(store.update(add('a'))).toBe('kept');
    expect(open(storage)).toMatchObject({ store: { value: { lines: ['a'] } }, troubles: [] });
  });

  test('several are kept side by side, the same one once', () => {
    const storage = smallStorage(ROOM);
    for (const text of ['a', 'b', 'a']) {
      storage.set(KEY, text);
      open(storage);
    }
    expect(asideKeys(storage, 'tray').map((key) => storage.get(key))).toEqual(['a', 'b']);
  });

  test('without room for another key it stays where it is, and nothing is kept over it', () => {
    const storage = smallStorage(ROOM);
    storage.set(KEY, 'bad');
    storage.room = KEY.length + 'bad'.length;
    const { store, troubles } = open(storage);
    expect(store.update(add('a'))).toBe('unkept');
    expect([store.value, storage.get(KEY), troubles]).toEqual([{ lines: ['a'] }, 'bad', ['blocked', 'blocked']]);
  });
});

test('older data is brought to the present version, step by step', () => {
  const storage = smallStorage(ROOM);
  storage.set(KEY, '{"kotoatlas":"tray","version":1,"data":{"line":"a"}}');
  expect(open(storage)).toMatchObject({ store: { value: { lines: ['a'] } }, troubles: [] });
});

test('wiping takes the data and not what was set aside', () => {
  const storage = smallStorage(ROOM);
  storage.set(KEY, 'bad');
  const { store } = open(storage);
  store.update(add('a'));
  store.wipe();
  expect([store.value, storage.get(KEY), asideKeys(storage, 'tray').length]).toEqual([{ lines: [] }, undefined, 1]);
});

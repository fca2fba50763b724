import type { Decoded } from '../../../src/features/workspace/decode.ts';
import { group, list, text } from '../../../src/features/workspace/decode.ts';
import { ownValue } from '../../../src/features/workspace/json.ts';
import { mergeLists } from '../../../src/features/workspace/merge.ts';
import type { TextStorage } from '../../../src/features/workspace/storage.ts';
import { memoryStorage } from '../../../src/features/workspace/storage.ts';
import type { Migration, Tool } from '../../../src/features/workspace/tool.ts';

const decode = group({ lines: list(text(100), 50) });
export type Lines = Decoded<typeof decode>;

/** A tool of version 3. Version 1 kept one text, version 2 a bare list; of version 2 to 3 there is a way. */
export const linesTool: Tool<Lines> = {
  name: 'tray',
  version: 3,
  decode,
  migrations: new Map<number, Migration>([
    [1, (old) => [ownValue(old, 'line')]],
    [2, (old) => ({ lines: old })],
  ]),
  empty: { lines: [] },
  count: ({ lines }) => lines.length,
  merge: (own, added) => ({
    lines: mergeLists(
      own.lines,
      added.lines,
      (line) => line,
      (one) => one,
    ),
  }),
};

/** A storage with room for some characters, as a browser's has. */
export function smallStorage(room: number): TextStorage & { room: number } {
  const inner = memoryStorage();
  const used = (): number => inner.keys().reduce((sum, key) => sum + key.length + (inner.get(key) ?? '').length, 0);
  const storage = {
    ...inner,
    lasts: true,
    room,
    set: (key: string, value: string): 'kept' | 'full' => {
      const before = inner.get(key);
      const added = key.length + value.length - (before === undefined ? 0 : key.length + before.length);
      return used() + added > storage.room ? 'full' : inner.set(key, value);
    },
  };
  return storage;
}

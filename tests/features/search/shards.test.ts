import { describe, expect, it } from 'vitest';
import { diskShards, SHARD_LIST } from '../../../src/features/search/build/disk-shards.ts';
import { FILE_CALLBACK, SHARDS_CALLBACK } from '../../../src/features/search/fields.ts';
import { fromShards } from '../../../src/features/search/shards.ts';
import type { ReadIndexFile } from '../../../src/features/search/pagefind.ts';

const FULL = 100;
const files = new Map(
  ['a/1', 'a/10', 'a/2', 'b', 'ä', 'z"\u2028'].map((path, at) => [
    path,
    Uint8Array.from({ length: 40 + at }, (_, n) => n * at),
  ]),
);
const paths = [...files.keys()].toSorted();

async function scripts(): Promise<{ made: Map<string, string>; mostHeld: number }> {
  const made = new Map<string, string>();
  let held = 0;
  let mostHeld = 0;
  const read = (path: string): Uint8Array => {
    held += 1;
    mostHeld = Math.max(mostHeld, held);
    return files.get(path) ?? new Uint8Array();
  };
  for await (const [path, script] of diskShards(paths, read, FULL)) {
    made.set(path, new TextDecoder().decode(script));
    held = 0;
  }
  return { made, mostHeld };
}

/** Reads the scripts as a page does, and says which were loaded. */
function reader(
  made: ReadonlyMap<string, string>,
  isBroken = (): boolean => false,
): { read: ReadIndexFile; loaded: string[] } {
  const loaded: string[] = [];
  const calls = new Map<string, (...values: never[]) => void>();
  const read = fromShards({
    load: (script) => {
      loaded.push(script);
      const text = isBroken() ? undefined : made.get(`disk/${script}.js`);
      if (text === undefined) return Promise.reject(new Error(`no ${script}`));
      for (const line of text.split(/\n/u).filter((one) => one !== '')) {
        const name = line.slice(0, line.indexOf('('));
        const values: unknown = JSON.parse(`[${line.slice(name.length + 1, -1)}]`);
        if (Array.isArray(values)) Reflect.apply(calls.get(name) ?? (() => undefined), undefined, values);
      }
      return Promise.resolve();
    },
    onList: (call) => calls.set(SHARDS_CALLBACK, call),
    onFile: (call) => calls.set(FILE_CALLBACK, call),
  });
  return { read, loaded };
}

describe('the index as scripts', () => {
  it('gives every file back, and loads a script when one of its files is asked for', async () => {
    const { made } = await scripts();
    expect([...made.keys()]).toEqual(['disk/0.js', 'disk/1.js', 'disk/2.js', SHARD_LIST]);
    const { read, loaded } = reader(made);
    expect(await read('a/1')).toEqual(files.get('a/1'));
    expect(loaded).toEqual(['shards', '0']);
    for (const [path, content] of files) expect([path, await read(path)]).toEqual([path, content]);
    expect(loaded.toSorted()).toEqual(['0', '1', '2', 'shards']);
  });

  it('holds no more than the files of one script while it is made', async () => {
    const { mostHeld } = await scripts();
    expect(mostHeld).toBeLessThanOrEqual(3);
  });

  it('says what is not there', async () => {
    const { read } = reader((await scripts()).made);
    await expect(read('a/11')).rejects.toThrow('Nothing arrived for a/11');
    await expect(read('A')).rejects.toThrow('Nothing arrived for A');
  });

  it('is tried again where a script could not be loaded', async () => {
    let isBroken = true;
    const { read } = reader((await scripts()).made, () => isBroken);
    await expect(read('b')).rejects.toThrow('no shards');
    isBroken = false;
    expect(await read('b')).toEqual(files.get('b'));
  });
});

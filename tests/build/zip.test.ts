import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { startZip } from '../../src/build/zip.ts';
import { temporaryFolder } from '../support/files.ts';

const DAY = '2026-01-02';
const FILES = 100;

/** Lets go of all that nobody holds any more. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc()');
}

test('a zip does not hold the files that it has written', async () => {
  const zip = startZip(join(temporaryFolder(), 'site.zip'), DAY);
  const given: WeakRef<Uint8Array>[] = [];
  const add = (path: string): Promise<void> => {
    const content = new Uint8Array(1000).fill(given.length);
    given.push(new WeakRef(content));
    return zip.add(path, content);
  };
  for (let file = 0; file < FILES; file += 1) await add(`${file}.html`);
  // A reference that has just been made or read holds what it leads to until this turn is over.
  await setImmediate();
  collectGarbage();
  const held = given.filter((content) => content.deref() !== undefined);
  expect(held.length).toBeLessThan(FILES / 2);
  await zip.end();
});

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Effects } from '../../scripts/convert/output/effects.ts';
import { disk, replaceFile } from '../../scripts/convert/output/effects.ts';
import { MANIFEST, manifestOf } from '../../scripts/convert/output/manifest.ts';
import { finishSwap, readTree, replaceTree } from '../../scripts/convert/output/tree.ts';
import { failingAt, killedAt, smallDisk, watched } from '../support/failing-disk.ts';

let folder = '';
let out = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kotoatlas-'));
  out = join(folder, 'content');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const tree = (entries: Readonly<Record<string, string>>): Map<string, string> => {
  const list = new Map(Object.entries(entries));
  return new Map(
    [...list, [MANIFEST, manifestOf(list)]]
      .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1))
      .map(([a = '', b = '']) => [a, b]),
  );
};
const OLD = tree({ 'a.mdx': 'vanha', 'b/c.mdx': 'vanha' });
const NEW = tree({ 'a.mdx': 'uusi — åäö', 'b/d.mdx': 'x'.repeat(50_000) });
const isTree = (wanted: ReadonlyMap<string, string>): boolean =>
  JSON.stringify([...readTree(out)]) === JSON.stringify([...wanted]);

/** How many calls a replacement makes on a disk where nothing fails. */
function callsOf(): number {
  let last = 0;
  replaceTree(
    out,
    NEW,
    watched(({ number }) => (last = number)),
  );
  replaceTree(out, OLD);
  return last;
}

beforeEach(() => {
  replaceTree(out, OLD);
});

describe('a disk that fails', () => {
  test('takes a few bytes at a time: every byte is written', () => {
    replaceTree(out, NEW, smallDisk(7, Infinity));
    expect(isTree(NEW)).toBe(true);
  });

  test.each([0, 1, 100, 20_000])('is full after %d bytes: the old folder stays, and nothing beside it', (room) => {
    expect(() => {
      replaceTree(out, NEW, smallDisk(4096, room));
    }).toThrow('ENOSPC');
    expect(isTree(OLD)).toBe(true);
    expect(readdirSync(folder)).toEqual(['content']);
  });

  test('takes no bytes and says nothing: the old folder stays', () => {
    expect(() => {
      replaceTree(out, NEW, { ...disk, write: () => 0 });
    }).toThrow('the disk took 0 of');
    expect(isTree(OLD)).toBe(true);
  });

  test.each<[keyof Effects, number]>([
    ['open', 2],
    ['write', 3],
    ['flush', 3],
    ['close', 2],
    ['makeFolder', 2],
    ['rename', 1],
    ['rename', 2],
    ['rename', 3],
  ])('fails at %s %d: the old folder stays, and nothing beside it', (name, nth) => {
    expect(() => {
      replaceTree(out, NEW, failingAt(name, nth));
    }).toThrow(`${name} ${String(nth)} failed`);
    expect(isTree(OLD)).toBe(true);
    expect(readdirSync(folder)).toEqual(['content']);
  });
});

describe('a process that is killed', () => {
  test('at any call leaves the old folder or the new one, or what the next run puts right', () => {
    const calls = callsOf();
    expect(calls).toBeGreaterThan(20);
    const seen = new Set<string>();
    for (let nth = 1; nth <= calls; nth += 1) {
      expect(
        () => {
          replaceTree(out, NEW, killedAt(nth));
        },
        `call ${String(nth)}`,
      ).toThrow('killed');
      const [isOld, isNew] = [isTree(OLD), isTree(NEW)];
      seen.add(isOld ? 'old' : isNew ? 'new' : 'between');
      if (!isOld && !isNew) expect(existsSync(out), `call ${String(nth)}: half a folder`).toBe(false);
      finishSwap(out);
      expect(isTree(OLD) || isTree(NEW), `call ${String(nth)}: not put right`).toBe(true);
      replaceTree(out, NEW);
      expect(isTree(NEW)).toBe(true);
      expect(readdirSync(folder), `call ${String(nth)}: leftovers`).toEqual(['content']);
      replaceTree(out, OLD);
    }
    expect(seen).toEqual(new Set(['old', 'between', 'new']));
  });
});

describe('a file that is replaced', () => {
  test('is the old one where the disk is full, and no part of the new one stays', () => {
    const path = join(folder, 'report.json');
    replaceFile(path, 'vanha');
    expect(() => {
      replaceFile(path, 'uusi'.repeat(100), smallDisk(16, 64));
    }).toThrow('ENOSPC');
    expect(readFileSync(path, 'utf8')).toBe('vanha');
    expect(readdirSync(folder)).toEqual(['content', 'report.json']);
    replaceFile(path, 'uusi');
    expect(readFileSync(path, 'utf8')).toBe('uusi');
  });
});

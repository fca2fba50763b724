import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { treeDifferences } from '../../scripts/run/same-trees.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kotoatlas-trees-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function tree(name: string, files: Record<string, string>): string {
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return join(root, name);
}

test('the same files with the same bytes', () => {
  const files = { 'index.html': 'x', 'fi/a.html': 'y' };
  expect(treeDifferences(tree('one', files), tree('other', files))).toEqual([]);
});

test('other bytes, a file too many and a file too few', () => {
  const one = tree('one', { 'a.html': 'x', 'b.html': 'same', 'c/only.html': 'x' });
  const other = tree('other', { 'a.html': 'y', 'b.html': 'same', 'd.html': 'x' });
  expect(treeDifferences(one, other)).toEqual([
    'a.html: other bytes',
    `c/only.html: only in ${one}`,
    `d.html: only in ${other}`,
  ]);
});

test('a folder that is not there is no empty folder', () => {
  const one = tree('one', { 'a.html': 'x' });
  expect(treeDifferences(one, join(root, 'nothing'))).toEqual([`${join(root, 'nothing')}: no such folder`]);
});

test('hidden files count', () => {
  const one = tree('one', { '.htaccess': 'x', 'a.html': 'x' });
  expect(treeDifferences(one, tree('other', { 'a.html': 'x' }))).toEqual([`.htaccess: only in ${one}`]);
});

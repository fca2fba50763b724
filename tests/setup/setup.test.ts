import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockHash, reasonToInstall } from '../../scripts/setup/install.mjs';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kotoatlas-setup-'));
  writeLock('package-lock.json', { a: { version: '1.0.0' }, 'other-system': { version: '1.0.0', optional: true } });
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function writeLock(file: string, packages: Record<string, { version: string; optional?: boolean }>): void {
  const entries: [string, object][] = Object.entries(packages).map(([name, entry]) => [`node_modules/${name}`, entry]);
  const all = new Map<string, object>([['', {}], ...entries]);
  writeFileSync(join(root, file), JSON.stringify({ packages: Object.fromEntries(all) }));
}

const install = (): void => {
  mkdirSync(join(root, 'node_modules'), { recursive: true });
};

test('a fresh clone is installed', () => {
  expect(reasonToInstall(root)).toBe('nothing is installed yet');
});

test('packages of another lock are installed anew', () => {
  install();
  writeFileSync(join(root, 'node_modules/.kotoatlas-lock'), 'another hash\n');
  expect(reasonToInstall(root)).toBe('package-lock.json has changed');
});

test('packages of this lock stay', () => {
  install();
  writeFileSync(join(root, 'node_modules/.kotoatlas-lock'), `${lockHash(root)}\n`);
  expect(reasonToInstall(root)).toBeUndefined();
});

test('what npm install has put there stays when it is what the lock names', () => {
  install();
  mkdirSync(join(root, 'node_modules/a'));
  writeLock('node_modules/.package-lock.json', { a: { version: '1.0.0' } });
  expect(reasonToInstall(root)).toBeUndefined();
});

test('what npm says it has installed and has not is installed', () => {
  install();
  writeLock('node_modules/.package-lock.json', { a: { version: '1.0.0' } });
  expect(reasonToInstall(root)).toBe('package-lock.json has changed');
});

test('another version than the lock names is installed anew', () => {
  install();
  writeLock('node_modules/.package-lock.json', { a: { version: '2.0.0' } });
  expect(reasonToInstall(root)).toBe('package-lock.json has changed');
});

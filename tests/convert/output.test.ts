import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { handEdited, outOfDate } from '../../scripts/convert/output/compare.ts';
import { MANIFEST, manifestOf } from '../../scripts/convert/output/manifest.ts';
import { finishSwap, readTree, replaceTree } from '../../scripts/convert/output/tree.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kotoatlas-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the tree', () => {
  const files = (entries: Readonly<Record<string, string>>): Map<string, string> => new Map(Object.entries(entries));

  test('is replaced as a whole', () => {
    const out = join(folder, 'content');
    replaceTree(out, files({ 'a/b.mdx': 'one', 'c.mdx': 'two' }));
    replaceTree(out, files({ 'a/d.mdx': 'three' }));
    expect([...readTree(out)]).toEqual([['a/d.mdx', 'three']]);
  });

  test('an interrupted replacement is put right', () => {
    const out = join(folder, 'content');
    mkdirSync(`${out}.old`);
    writeFileSync(join(`${out}.old`, 'a.mdx'), 'old');
    mkdirSync(`${out}.next`);
    writeFileSync(join(`${out}.next`, 'a.mdx'), 'half');
    finishSwap(out);
    expect([...readTree(out)]).toEqual([['a.mdx', 'old']]);
    expect(existsSync(`${out}.next`) || existsSync(`${out}.old`)).toBe(false);
  });

  test('knows what was changed by hand', () => {
    const written = files({ 'a.mdx': 'one', 'b.mdx': 'two' });
    const present = new Map([...written, [MANIFEST, manifestOf(written)], ['a.mdx', 'ONE'], ['new.mdx', 'x']]);
    expect(handEdited(present, 'content').map(({ file, found }) => `${file}: ${found}`)).toEqual([
      'content/a.mdx: other bytes than the converter wrote',
      'content/new.mdx: a file that the converter did not write',
    ]);
    expect(handEdited(new Map([...written, [MANIFEST, manifestOf(written)]]), 'content')).toEqual([]);
  });

  test('knows how it differs, and from which line', () => {
    const messages = outOfDate(
      files({ 'a.mdx': 'x\ny', 'b.mdx': '1' }),
      files({ 'a.mdx': 'x\nz', 'c.mdx': '2' }),
      'content',
    );
    expect(messages.map(({ file, line, found }) => `${file}:${String(line)} ${found}`)).toEqual([
      'content/a.mdx:2 another text',
      'content/b.mdx:1 a file that the seeds do not give',
      'content/c.mdx:1 no such file',
    ]);
  });
});

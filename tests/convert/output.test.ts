import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { handEdited, outOfDate } from '../../scripts/convert/output/compare.ts';
import { writeWhole } from '../../scripts/convert/output/effects.ts';
import { MANIFEST, manifestOf } from '../../scripts/convert/output/manifest.ts';
import { finishSwap, inTheWay, readTree, replaceTree } from '../../scripts/convert/output/tree.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kotoatlas-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const files = (entries: Readonly<Record<string, string>>): Map<string, string> => new Map(Object.entries(entries));
/** Files with their manifest, as the converter writes them. */
const tree = (entries: Readonly<Record<string, string>>): Map<string, string> => {
  const list = files(entries);
  return new Map([...list, [MANIFEST, manifestOf(list)]]);
};
const write = (path: string, entries: ReadonlyMap<string, string>): void => {
  for (const [name, text] of entries) writeWhole(join(path, name), text);
};
const sorted = (entries: ReadonlyMap<string, string>): [string, string][] =>
  [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1));

describe('the tree', () => {
  test('is replaced as a whole', () => {
    const out = join(folder, 'content');
    replaceTree(out, tree({ 'a/b.mdx': 'one', 'c.mdx': 'two' }));
    replaceTree(out, tree({ 'a/d.mdx': 'three' }));
    expect([...readTree(out)]).toEqual(sorted(tree({ 'a/d.mdx': 'three' })));
    expect(readdirSync(folder)).toEqual(['content']);
  });

  test('an interrupted replacement is put right', () => {
    const out = join(folder, 'content');
    write(`${out}.old`, tree({ 'a.mdx': 'old' }));
    write(`${out}.next`, new Map([...tree({ 'a.mdx': 'new', 'b.mdx': 'new' }), ['a.mdx', 'ne']]));
    finishSwap(out);
    expect([...readTree(out)]).toEqual(sorted(tree({ 'a.mdx': 'old' })));
    expect(readdirSync(folder)).toEqual(['content']);
  });

  test.each([
    ['.old', files({ 'notes.txt': 'mine' })],
    ['.next', files({ 'notes.txt': 'mine' })],
    ['.old', new Map([...tree({ 'a.mdx': 'old' }), ['notes.txt', 'mine']])],
    ['.old', new Map([...tree({ 'a.mdx': 'old' }), ['a.mdx', 'old, and better']])],
  ])('%s with anything that the converter did not write stays, and is told', (ending, own) => {
    const out = join(folder, 'content');
    write(`${out}${ending}`, own);
    write(out, tree({ 'a.mdx': 'now' }));
    finishSwap(out);
    expect(inTheWay(out, 'content')).toMatchObject([
      { rule: 'in-the-way', file: `content${ending}`, severity: 'error' },
    ]);
    expect(() => {
      replaceTree(out, tree({ 'a.mdx': 'next' }));
    }).toThrow('did not write');
    expect([...readTree(`${out}${ending}`)]).toEqual(sorted(own));
    expect([...readTree(out)]).toEqual(sorted(tree({ 'a.mdx': 'now' })));
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

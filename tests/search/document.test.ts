import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { markdownTable, tableIn, withTable } from '../../scripts/bench/document.ts';

const document = readFileSync(new URL('../../docs/search.md', import.meta.url), 'utf8');

/** The heads that each table must have, and how many rows. */
const TABLES = [
  {
    name: 'engines',
    heads: ['engine', 'nDCG@10, check', 'nDCG@10, unseen', 'nothing found', 'first query, kB'],
    rows: 5,
  },
  { name: 'growth', heads: ['records', 'first query, kB', 'requests', 'key to results, ms'], rows: 2 },
  { name: 'fuzz', heads: ['queries', 'median, ms', 'slowest, ms'], rows: 1 },
] as const;

const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');

describe('the measurements in docs/search.md', () => {
  it.each(TABLES)('have the table $name with all its rows', ({ name, heads, rows }) => {
    const [first = '', , ...rest] = (tableIn(document, name) ?? '').split('\n');
    expect(cellsOf(first)).toEqual(expect.arrayContaining([...heads]));
    expect(rest.map((line) => cellsOf(line).length)).toEqual(Array.from({ length: rows }, () => cellsOf(first).length));
  });

  it('are written between their marks and nowhere else', () => {
    const table = markdownTable([['a'], ['1']]);
    const changed = withTable(document, 'fuzz', table);
    expect(tableIn(changed, 'fuzz')).toBe(table);
    expect(tableIn(changed, 'engines')).toBe(tableIn(document, 'engines'));
    expect(() => withTable(document, 'nothing', table)).toThrow('Found no marks');
  });
});

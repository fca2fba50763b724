import { describe, expect, test } from 'vitest';
import { checkHistory, lackingOf, publishedHashes } from '../../scripts/convert/checks/history.ts';
import { withLines } from '../../scripts/convert/output/note-history.ts';
import { faultsOfHistory } from '../../src/schema/history.ts';
import type { HistoryLine } from '../../src/schema/history.ts';

type Told = [path: string, text: string];

const record = (id: string, text: string, line = 1): Told[] => [
  [
    `practices/${id}/record.yaml`,
    `id: ${id}\noriginal: fi\nsource:\n  id: list\n  original:\n    - ${line}\n    - 9\n`,
  ],
  [`practices/${id}/fi.mdx`, `---\ntitle: Nimi ${id}\nfacts:\n  - text: "5"\n    line: ${line}\n---\n\n${text}\n`],
  [`practices/${id}/fi.lines.json`, `[${line}]`],
];
const noted = (
  files: readonly Told[],
  day: string,
  before: readonly HistoryLine[] = [],
  present: readonly Told[] = [],
) => withLines(before, lackingOf(before, files), day, new Map(present));
const first = noted([...record('one', 'a'), ...record('two', 'b')], '2026-01-01');

describe('the history of records', () => {
  test('has a line for each record, and then nothing is lacking', () => {
    expect(first.map(({ day, record: id, what }) => [day, id, what])).toEqual([
      ['2026-01-01', 'one', 'added'],
      ['2026-01-01', 'two', 'added'],
    ]);
    expect(lackingOf(first, [...record('one', 'a'), ...record('two', 'b')])).toEqual([]);
  });

  test('is not changed by where something stands in our files', () => {
    expect(publishedHashes(record('one', 'a', 7))).toEqual(publishedHashes(record('one', 'a', 8)));
    expect(publishedHashes(record('one', 'a'))).not.toEqual(publishedHashes(record('one', 'b')));
  });

  test('gets a line for what changed, was added or went, with the names that it had', () => {
    const before = [...record('one', 'a'), ...record('two', 'b')];
    const now = [...record('one', 'other'), ...record('three', 'c')];
    const lines = noted(now, '2026-02-02', first, before).slice(first.length);
    expect(lines).toMatchObject([
      { record: 'one', what: 'changed' },
      { record: 'three', what: 'added' },
      { record: 'two', what: 'removed', title: { fi: 'Nimi two' } },
    ]);
    expect(lackingOf([...first, ...lines], now)).toEqual([]);
  });

  test('keeps one line of a record a day', () => {
    const changed = noted(record('one', 'x'), '2026-01-01', first);
    expect(changed).toMatchObject([{ record: 'one', what: 'added' }]);
    const again = noted(record('one', 'y'), '2026-02-02', noted(record('one', 'x'), '2026-02-02', changed));
    expect(again).toMatchObject([{ what: 'added' }, { what: 'changed', day: '2026-02-02' }]);
    const gone = noted([], '2026-03-03', again);
    expect(noted(record('one', 'y'), '2026-03-03', gone)).toMatchObject([{}, {}, { what: 'changed' }]);
  });

  test('is asked for only where one is kept, and a remark names what it lacks and the command', () => {
    const files = record('one', 'other');
    expect(checkHistory({ history: [] }, files, true)).toEqual([]);
    expect(checkHistory({ history: first }, files, false)).toEqual([]);
    const messages = checkHistory({ history: first }, files, true);
    expect(messages.map(({ found }) => found)).toEqual(['one changed', 'two removed']);
    expect(messages[0]?.remedy).toContain('--note DAY');
    expect(messages[0]).toMatchObject({ severity: 'note' });
  });

  test('has faults where lines do not follow from each other', () => {
    const line = (what: 'added' | 'changed', day: string): HistoryLine => ({
      day,
      record: 'one',
      what,
      sha256: '0'.repeat(16),
    });
    expect(faultsOfHistory([line('added', '2026-01-01'), line('changed', '2026-01-02')])).toEqual([]);
    expect(faultsOfHistory([line('changed', '2026-01-01')])).toMatchObject([{ index: 0 }]);
    expect(faultsOfHistory([line('added', '2026-01-01'), line('added', '2026-01-02')])).toMatchObject([{ index: 1 }]);
    expect(faultsOfHistory([line('added', '2026-01-02'), line('changed', '2026-01-01')])).toMatchObject([{ index: 1 }]);
  });
});

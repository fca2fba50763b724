import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { KEEPING } from '../../../src/features/tools/all.ts';
import { openFile, readFile, readStored } from '../../../src/features/workspace/file.ts';
import { readShared } from '../../../src/features/workspace/share.ts';
import { keyOf } from '../../../src/features/workspace/store.ts';
import type { Tool } from '../../../src/features/workspace/tool.ts';

/**
 * What the first version of each tool wrote into browsers, files and links, as it wrote it. Readers have it: it is
 * read for ever, whatever the tools become.
 */
const sample = z.object({ value: z.unknown(), stored: z.string(), file: z.string(), link: z.string() });
const samples = z
  .object({ tools: z.record(z.string(), sample), all: z.string() })
  .parse(JSON.parse(readFileSync(new URL('samples/version-1.json', import.meta.url), 'utf8')));

/** The keys under which they stand in browsers. */
const KEYS = [
  'kotoatlas.shortlist',
  'kotoatlas.transfer',
  'kotoatlas.tray',
  'kotoatlas.idea',
  'kotoatlas.tell',
  'kotoatlas.correct',
];

/** Everything that was read of a tool's sample in its three forms. */
async function readings<T>(tool: Tool<T>): Promise<unknown[]> {
  const { stored = '', file = '', link = '' } = samples.tools[tool.name] ?? {};
  const opened = openFile(file);
  const first = opened.ok ? opened.files[0] : undefined;
  return [readStored(tool, stored), first && readFile(tool, first), await readShared(tool, link)];
}

test('every tool has its samples, under the key that browsers have', () => {
  expect(KEEPING.map(({ keeps }) => keyOf(keeps.name)).toSorted()).toEqual(KEYS.toSorted());
  expect(Object.keys(samples.tools).map(keyOf).toSorted()).toEqual(KEYS.toSorted());
});

describe.each(KEEPING.map(({ keeps }) => keeps))('$name', ({ name, visit }) => {
  test('from storage, from a file and from a link', async () => {
    const { value } = samples.tools[name] ?? {};
    const read = { ok: true, value };
    expect(await visit(readings)).toEqual([read, read, read]);
  });
});

test('from a file of everything, which says what was set aside in it', () => {
  const opened = openFile(samples.all);
  expect(opened).toMatchObject({ ok: true, aside: 1 });
  const files = opened.ok ? opened.files : [];
  const values = files.map((file) =>
    KEEPING.filter(({ keeps }) => keeps.name === file.tool).map(({ keeps }) =>
      keeps.visit((tool): unknown => readFile(tool, file)),
    ),
  );
  expect(values).toEqual(Object.values(samples.tools).map(({ value }) => [{ ok: true, value }]));
});

/** The most that the first version let readers keep, by its limits at the time. */
const FULLEST = {
  shortlist: {
    title: 'x'.repeat(120),
    items: Array.from({ length: 200 }, (_, n) => ({ record: `r${n}`, note: 'x'.repeat(4000) })),
  },
  transfer: {
    sheets: Array.from({ length: 60 }, (_, n) => ({
      record: `r${n}`,
      town: 'x'.repeat(120),
      answers: [{ question: 'goal', answer: 'x'.repeat(4000), ask: 'x'.repeat(200) }],
      conclusion: 'x'.repeat(4000),
      next: 'x'.repeat(4000),
    })),
  },
  tray: {
    trays: Array.from({ length: 200 }, (_, n) => ({
      id: `${'x'.repeat(20)}-${n}`,
      organisation: 'x'.repeat(400),
      place: 'x'.repeat(400),
      date: '',
      texts: [{ slot: 'other', text: 'x'.repeat(6000) }],
      practices: Array.from({ length: 80 }, (__, place) => ({ slot: 'other', record: `r${place}` })),
    })),
  },
  idea: {
    ...z.record(z.string(), z.unknown()).parse(samples.tools['idea']?.value),
    name: 'x'.repeat(2000),
    need: 'x'.repeat(20_000),
  },
  tell: {
    ...z.record(z.string(), z.unknown()).parse(samples.tools['tell']?.value),
    title: 'x'.repeat(4000),
    text: 'x'.repeat(60_000),
  },
  correct: {
    drafts: Array.from({ length: 100 }, (_, n) => ({
      record: `r${n}`,
      edition: 'fi',
      now: 'x'.repeat(4000),
      should: 'x'.repeat(4000),
      source: 'x'.repeat(4000),
      text: 'x'.repeat(20_000),
      licence: false,
    })),
  },
} as const satisfies Record<string, unknown>;

test.each(Object.entries(FULLEST))('%s, as full as it could be', (name, data) => {
  const stored = JSON.stringify({ kotoatlas: name, version: 1, data });
  const read = KEEPING.filter(({ keeps }) => keeps.name === name).map(({ keeps }) =>
    keeps.visit((tool): unknown => readStored(tool, stored)),
  );
  expect(read).toEqual([{ ok: true, value: data }]);
});

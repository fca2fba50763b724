import { describe, expect, test } from 'vitest';
import { strings } from '../../../src/i18n/index.ts';
import { LANGS } from '../../../src/schema/lang.ts';
import { shortlistTool } from '../../../src/features/tools/shortlist/shortlist.ts';
import { explain, explainFile } from '../../../src/features/workspace/explain.ts';
import { fileOf, fileOfAll, openFile, readFile, readStored, storedText } from '../../../src/features/workspace/file.ts';
import type { NoFile } from '../../../src/features/workspace/file.ts';
import type { Unreadable } from '../../../src/features/workspace/tool.ts';
import { BAD_FILES } from '../../support/bad-files.ts';

const LIST = { title: 'Kotiäidit', items: [{ record: 'turku-infotori', note: '<b>Kysy</b>\n"hinta"' }] };

type Refused = { file: NoFile } | { data: Unreadable } | undefined;

function refusal(text: string): Refused {
  const opened = openFile(text);
  if (!opened.ok) return { file: opened.why };
  const [first] = opened.files;
  const read = first === undefined ? undefined : readFile(shortlistTool, first);
  return read?.ok === false ? { data: read.why } : undefined;
}

/** What is wrong, in the words of the table. */
function nameOf(refused: Refused): string {
  if (refused === undefined) return 'nothing';
  if ('file' in refused) return refused.file;
  const { data } = refused;
  const names = {
    'other-tool': 'otherTool',
    newer: 'newer',
    'no-way': 'noWay',
    'not-json': 'not-json',
    'not-ours': 'not-ours',
  };
  return data.reason === 'bad' ? `${data.rule} ${data.path}` : names[data.reason];
}

describe('files that are no good', () => {
  test('there are at least thirty', () => {
    expect(new Set(BAD_FILES.map(({ text }) => text)).size).toBeGreaterThanOrEqual(30);
  });

  test.each(BAD_FILES)('$name', ({ text, why }) => {
    const refused = refusal(text);
    expect(nameOf(refused)).toBe(why);
    const sentences = LANGS.map((lang) => {
      const { workspace } = strings(lang);
      if (refused === undefined) return '';
      return 'file' in refused ? explainFile(workspace, refused.file) : explain(workspace, refused.data);
    });
    expect(new Set(sentences).size).toBe(LANGS.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.{10,200}\.$/u);
  });
});

test('a file gives back what was saved', () => {
  const opened = openFile(`\uFEFF${fileOf(shortlistTool, LIST)}`);
  expect(opened.ok && opened.files.map((file) => readFile(shortlistTool, file))).toEqual([{ ok: true, value: LIST }]);
  expect(readStored(shortlistTool, storedText(shortlistTool, LIST))).toEqual({ ok: true, value: LIST });
});

test('whatever a browser has room for can be saved and opened again, also what was set aside', () => {
  const MOST_IN_BROWSER = 5_242_880;
  const item = { record: 'a', note: '"\n'.repeat(3) };
  const size = JSON.stringify(item).length + 1;
  const items = Array.from({ length: Math.floor(MOST_IN_BROWSER / size) }, () => item);
  expect(openFile(fileOf(shortlistTool, { title: '', items })).ok).toBe(true);
  expect(openFile(fileOfAll([], ['"'.repeat(MOST_IN_BROWSER)])).ok).toBe(true);
});

test('a file of everything holds the files of all tools, and what was set aside as it was', () => {
  const text = fileOfAll([fileOf(shortlistTool, LIST)], ['{"broken":']);
  expect(openFile(text)).toMatchObject({ ok: true, files: [{ tool: 'shortlist', version: 1, data: LIST }] });
  expect(text).toContain('{\\"broken\\":');
});

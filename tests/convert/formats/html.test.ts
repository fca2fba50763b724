import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSources } from '../../../scripts/convert/read/sources.ts';
import { proseHtml, tableHtml } from './support/html.ts';
import { proseMarkdown } from './support/markdown.ts';
import { fromFile, fromText, readBytes, withoutProvenance } from './support/originals.ts';
import { proseOf } from './support/prose.ts';
import { ideasTable, listTable } from './support/tables.ts';

const PAGES = {
  list: () => tableHtml(listTable()),
  ideas: () => tableHtml(ideasTable()),
  booklet: () => proseHtml(proseOf('booklet')),
  form: () => proseHtml(proseOf('form')),
} as const;

describe('the same records come out as of the text', () => {
  test.each(['list', 'ideas', 'booklet', 'form'] as const)('of a page of HTML: %s', async (name) => {
    const { files, report } = await fromFile(name, PAGES[name]());
    expect(report.messages.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(report.messages).toContainEqual(
      expect.objectContaining({ rule: 'left-out', found: '4 words of navigation around the text' }),
    );
    expect(withoutProvenance(files)).toEqual(withoutProvenance(fromText(name).files));
  });

  test.each(['booklet', 'form'] as const)('of Markdown: %s', async (name) => {
    const { files, report } = await fromFile(name, proseMarkdown(proseOf(name)));
    expect(report.messages.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(withoutProvenance(files)).toEqual(withoutProvenance(fromText(name).files));
  });
});

const textsOf = async (bytes: string): Promise<string[]> =>
  ((await readBytes(bytes)).sources[0]?.lines ?? []).map(({ text }) => text).filter((text) => text !== '');

describe('a page of HTML', () => {
  test('gives its words as a reader sees them', async () => {
    const page = `<p>Yksi&nbsp;kaksi &auml;iti <b>viisi</b>kuusi</p>
      <ol start="3"><li>kolme</li><li>nelj\u00E4<ul><li>sis\u00E4lla</li></ul></li></ol>
      <dl><dt>Hankekoodi:</dt><dd>S1</dd></dl><div>alku<div>v\u00E4li</div>loppu</div>
      <pre>a  b\nc</pre><p hidden>piilo</p><script>alert(1)</script>`;
    expect(await textsOf(page)).toEqual([
      'Yksi kaksi äiti viisikuusi',
      '3. kolme',
      '4. neljä',
      '• sisälla',
      'Hankekoodi: S1',
      'alku',
      'väli',
      'loppu',
      'a  b',
      'c',
    ]);
  });

  test('puts cells where they stand, also where they go over rows and columns', async () => {
    const page = `<table><tr><th>A</th><th>B</th><th>C</th></tr>
      <tr><td rowspan="2">1</td><td colspan="2">2</td></tr><tr><td>3</td><td>4<br>5</td></tr></table>`;
    expect(await textsOf(page)).toEqual(['A\tB\tC', '1\t2\t', '\t3\t4\u20285']);
    const { sources } = await readBytes(page);
    const [, row] = sources[0]?.lines ?? [];
    expect(row?.place).toEqual({ line: 2 });
    expect(row?.cells).toContainEqual({ start: 2, column: 'B' });
  });

  test('takes a table that only sets out the page as the page', async () => {
    expect(
      await textsOf('<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td><td>d</td></tr></table>'),
    ).toEqual(['a', 'b\tc', 'd']);
  });

  test('that is too deep or too long is refused, with the count', async () => {
    const deep = await readBytes(`<div>${'<div>'.repeat(300)}x`);
    expect(deep.messages).toContainEqual(
      expect.objectContaining({ rule: 'file-too-large', found: 'more than 200 elements inside each other' }),
    );
    const long = await readBytes(`<div>${'<b></b>'.repeat(500_001)}`);
    expect(long.messages).toContainEqual(
      expect.objectContaining({ rule: 'file-too-large', found: 'more than 500000 elements' }),
    );
    const wide = await readBytes(`<table><tr><td>a</td>${'<td colspan="50000">b</td>'.repeat(11)}</tr></table>`);
    expect(wide.messages).toContainEqual(
      expect.objectContaining({ rule: 'file-too-large', found: 'more than 500000 cells' }),
    );
  });
});

test('Markdown loses its marks and keeps bullets, numbers, lines and cells', async () => {
  const text = `# Otsikko\n\n**Hankekoodi:** S1\\\ntoinen *rivi*\n\n2) kaksi\n3) kolme\n\n- luoti\n\n| A | B |\n|---|---|\n| 1<br>2 | [x](https://example.org) |\n`;
  expect(await textsOf(text)).toEqual([
    'Otsikko',
    'Hankekoodi: S1',
    'toinen rivi',
    '2) kaksi',
    '3) kolme',
    '• luoti',
    'A\tB',
    '1\u20282\tx',
  ]);
});

test('no text of the project is taken for another format', () => {
  expect(() => readSources(join(import.meta.dirname, '../../../seeds'), 'seeds')).not.toThrow();
});

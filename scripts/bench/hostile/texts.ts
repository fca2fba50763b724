import type { HostileFile } from './kind.ts';
import { each, many } from './kind.ts';

const page = (body: string): string => `<!doctype html><html lang="fi"><body>${body}</body></html>`;
const MEGABYTE = 1_000_000;

const table = (rows: number, columns: number): string =>
  page(`<table>${many(rows, `<tr>${many(columns, '<td>1</td>')}</tr>`)}</table>`);

/** Texts, CSV, HTML and Markdown that are long, deep, or made to send a pattern round in circles. */
export const TEXTS: readonly HostileFile[] = [
  { name: 'a line of 50 MB', ending: '.txt', rule: 'file-too-large', make: () => many(50 * MEGABYTE, 'a') },
  {
    name: '20 MB of lines',
    ending: '.txt',
    rule: 'file-too-large',
    make: () => many(MEGABYTE, 'Rivi, jossa on sanoja.\n'),
  },
  { name: 'a line as long as is read', ending: '.txt', rule: 'unknown-kind', make: () => many(39_000, 'sana ') },
  {
    name: 'a line of 10 MB of blanks',
    ending: '.txt',
    rule: 'file-too-large',
    make: () => `a${many(10 * MEGABYTE, ' ')}a`,
  },
  {
    name: '10 MB of empty lines',
    ending: '.txt',
    rule: 'file-too-large',
    make: () => `a${many(10 * MEGABYTE, '\n')}a`,
  },
  { name: 'a line of 2 MB of entities', ending: '.txt', rule: 'file-too-large', make: () => many(400_000, '&amp;') },
  {
    name: '10,000 comments before a text',
    ending: '.txt',
    rule: 'unknown-kind',
    make: () => `${many(10_000, '<!-- -->')}a`,
  },
  {
    name: 'a comment that does not end, 10 MB',
    ending: '.txt',
    rule: 'file-too-large',
    make: () => many(2 * MEGABYTE, '<!-- '),
  },
  {
    name: 'a million headers of a message',
    ending: '.txt',
    rule: 'file-too-large',
    make: () => many(MEGABYTE, 'Nimi: a\n b\n'),
  },
  {
    name: 'a quote that does not end, 50 MB',
    ending: '.csv',
    rule: 'file-too-large',
    make: () => `a;b;c\n"${many(50 * MEGABYTE, 'a')}`,
  },
  {
    name: '10 MB of quotes',
    ending: '.csv',
    rule: 'file-too-large',
    make: () => `a;b;c\n${many(5 * MEGABYTE, '"";')}`,
  },
  { name: 'a million cells', ending: '.csv', rule: 'file-too-large', make: () => many(10_000, `${many(99, '1;')}1\n`) },
  {
    name: 'as many cells as are read',
    ending: '.csv',
    rule: 'unknown-kind',
    make: () => many(49_000, `${many(9, '1;')}1\n`),
  },
  { name: 'a million cells', ending: '.html', rule: 'file-too-large', make: () => table(10_000, 100) },
  { name: 'as many cells as are read', ending: '.html', rule: 'file-too-large', make: () => table(45_000, 10) },
  {
    name: 'a cell that goes over a million columns and rows',
    ending: '.html',
    rule: 'file-too-large',
    make: () =>
      page(`<table>${many(1000, '<tr><td colspan="1000000" rowspan="1000000">a</td><td>b</td></tr>')}</table>`),
  },
  {
    name: '100,000 elements inside each other',
    ending: '.html',
    rule: 'file-too-large',
    make: () => page(many(100_000, '<div>')),
  },
  {
    name: '100,000 paragraphs in 100,000 elements',
    ending: '.html',
    rule: 'file-too-large',
    make: () => page(many(100_000, '<div><p>')),
  },
  {
    name: '5,000 marks of type that are taken up by 5,000 paragraphs',
    ending: '.html',
    rule: 'file-too-large',
    make: () => page(`${each(5000, (index) => `<b id="${String(index)}">`)}${many(5000, '<p>a')}`),
  },
  { name: 'a million elements', ending: '.html', rule: 'file-too-large', make: () => page(many(MEGABYTE, '<br>')) },
  {
    name: '100,000 items of one list',
    ending: '.html',
    rule: 'unknown-kind',
    make: () => page(`<ol>${many(100_000, '<li>a')}</ol>`),
  },
  { name: '60 MB of text', ending: '.html', rule: 'file-too-large', make: () => page(many(12 * MEGABYTE, 'sana ')) },
  {
    name: 'an attribute of 60 MB',
    ending: '.html',
    rule: 'file-too-large',
    make: () => page(`<p title="${many(60 * MEGABYTE, 'a')}">a</p>`),
  },
  {
    name: 'an element with 100,000 attributes',
    ending: '.html',
    rule: 'unknown-kind',
    make: () => page(`<p ${each(100_000, (index) => `a${String(index)} `)}>a</p>`),
  },
  {
    name: 'a line of 1 MB of blanks that stays as it is',
    ending: '.html',
    rule: 'file-too-large',
    make: () => page(`<pre>a${many(MEGABYTE, ' ')}a</pre>`),
  },
  {
    name: 'entities that grow to 1,000,000,000 letters',
    ending: '.html',
    rule: 'unknown-kind',
    make: () =>
      `<!doctype html [${each(9, (index) => `<!ENTITY a${String(index + 1)} "${many(10, `&a${String(index)};`)}">`)}]><p>&a9;</p>`,
  },
  {
    name: '100,000 quotes inside each other',
    ending: '.md',
    rule: 'file-too-large',
    make: () => `# A\n\n${many(100_000, '> ')}a\n`,
  },
  {
    name: 'lists 5,000 deep',
    ending: '.md',
    rule: 'file-too-large',
    make: () => `# A\n\n${each(5000, (index) => `${many(index, '  ')}* a\n`)}`,
  },
  {
    name: '100,000 brackets that do not end',
    ending: '.md',
    rule: 'file-too-large',
    make: () => `# A\n\n${many(100_000, '[')}\n`,
  },
  {
    name: '100,000 links inside each other',
    ending: '.md',
    rule: 'file-too-large',
    make: () => `# A\n\n${many(100_000, '[')}a${many(100_000, '](b)')}\n`,
  },
  {
    name: '100,000 marks of emphasis',
    ending: '.md',
    rule: 'unknown-kind',
    make: () => `# A\n\n${many(24_000, '**a _b ')}\n`,
  },
  {
    name: '2,000 strings of graves, each longer',
    ending: '.md',
    rule: 'file-too-large',
    make: () => `# A\n\n${each(2000, (index) => `${many(index + 1, '`')}a `)}\n`,
  },
  {
    name: '20 MB of paragraphs',
    ending: '.md',
    rule: 'file-too-large',
    make: () => `# A\n\n${many(MEGABYTE, 'Rivi sanoja.\n\n')}`,
  },
  {
    name: 'a line of 1 MB of blanks',
    ending: '.md',
    rule: 'file-too-large',
    make: () => `# A\n\na${many(MEGABYTE, ' ')}a\n`,
  },
  {
    name: 'a million cells',
    ending: '.md',
    rule: 'unknown-kind',
    make: () => `|${many(100, 'a|')}\n|${many(100, '---|')}\n${many(10_000, `|${many(100, '1|')}\n`)}`,
  },
];

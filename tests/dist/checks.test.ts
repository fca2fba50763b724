import { expect, test } from 'vitest';
import { ALL_CHECKS } from './checks/all.ts';
import { BUDGET, PUBLISHERS } from './checks/budgets.ts';
import { listProblems, siteFromTexts } from './support/site.ts';

const page = ({
  head = '',
  body = '',
  lang = 'fi',
  title = 'Neuvonta',
  description = 'Mitä neuvonta on.',
  h1 = '<h1>Neuvonta</h1>',
}): string =>
  `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>` +
  `<meta name="description" content="${description}">${head}</head><body><main>${h1}${body}</main></body></html>`;

const OTHER = page({ title: 'Muu', description: 'Muuta.', h1: '<h1 id="alku">Muu</h1>' });
const RECORDS = JSON.stringify({ records: [{ id: 'yksi', urls: { fi: 'fi/yksi.html' } }] });
const SCHEMA = JSON.stringify({ type: 'object', required: ['records'], properties: { records: { type: 'array' } } });

/** A site in which nothing is wrong, with the given files instead of its own. */
const siteWith = (files: Record<string, string>): ReturnType<typeof siteFromTexts> =>
  siteFromTexts({
    'fi/yksi.html': page({}),
    'fi/muu.html': OTHER,
    'data/records.json': RECORDS,
    'data/records.schema.json': SCHEMA,
    ...files,
  });

/** Text that gzip cannot make much smaller: the same one every time. */
function noise(length: number): string {
  let state = 1;
  const letter = (): string => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCodePoint(0x4e_00 + (state % 20_000));
  };
  return Array.from({ length }, letter).join('');
}

const problems = async (files: Record<string, string>): Promise<string> => {
  const site = siteWith(files);
  const found = await Promise.all(ALL_CHECKS.map(async (check) => check.find(site)));
  return listProblems(found.flat());
};

test('a site in which nothing is wrong', async () => {
  expect(await problems({})).toBe('');
});

/** No one's number, and written so that no search for numbers finds it here. */
const PHONE = ['040', '123', '4567'].join(' ');

interface Case {
  fault: string;
  files: Record<string, string>;
  expected: string;
}

const inPage = (fault: string, body: string, expected: string): Case => ({
  fault,
  files: { 'fi/yksi.html': page({ body }) },
  expected: `fi/yksi.html: ${expected}`,
});

const CASES: Case[] = [
  inPage('a dead link', '<a href="ei.html">x</a>', 'a href="ei.html": no file fi/ei.html'),
  inPage('a dead fragment', '<a href="muu.html#ei">x</a>', 'a href="muu.html#ei": no id "ei" in fi/muu.html'),
  inPage(
    'a link to a folder',
    '<a href="./">x</a>',
    'a href="./": leads to a folder, which shows no page when opened from disk',
  ),
  inPage(
    'a link out of the site',
    '<a href="../../fi/muu.html">x</a>',
    'a href="../../fi/muu.html": climbs out of the site, which fails under a sub-path',
  ),
  inPage(
    'a hostile scheme',
    '<a href="javascript:alert(1)">x</a>',
    'a href="javascript:alert(1)": the scheme javascript: is not allowed',
  ),
  inPage(
    'a rooted address for readers without scripts',
    '<noscript><a href="/fi/muu.html">x</a></noscript>',
    'a href="/fi/muu.html" begins at the root of the server',
  ),
  inPage('a rooted address', '<a href="/fi/muu.html">x</a>', 'a href="/fi/muu.html" begins at the root of the server'),
  inPage(
    'a foreign picture',
    '<img alt="" src="https://other.example/a.png">',
    'img src="https://other.example/a.png" would be fetched from another site',
  ),
  inPage(
    'a foreign picture in a set',
    '<img alt="" src="../a.svg" srcset="//other.example/a.png 2x">',
    'img srcset="//other.example/a.png" would be fetched from another site',
  ),
  inPage('a style attribute', '<p style="color:red">x</p>', '<p style="color:red">'),
  inPage('a handler', '<p onclick="x()">x</p>', '<p onclick="x()">'),
  inPage('an e-mail address', '<p>matti@example.org</p>', 'e-mail address: matti@example.org'),
  inPage('an e-mail address in a link', '<a href="mailto:a.b@example.org">x</a>', 'e-mail address: a.b@example.org'),
  inPage('a phone number', `<p>puh. ${PHONE}</p>`, `phone number: ${PHONE}`),
  inPage('a second h1', '<h1>Toinen</h1>', 'h1: ["Neuvonta","Toinen"]'),
  inPage(
    'markup that is wrong',
    '<ul><p>x</p></ul>',
    '1:177 <p> element is not permitted as content under <ul> (element-permitted-content)',
  ),
  inPage(
    'a picture without a text',
    '<img src="../a.svg">',
    '1:173 <img> is missing required "alt" attribute (wcag/h37)',
  ),
  {
    fault: 'a page that is too heavy',
    files: { 'fi/yksi.html': page({ body: `<p>${noise(5000)}</p>` }) },
    expected: `bytes gzipped, at most ${BUDGET.html}`,
  },
  {
    fault: 'a page that is too heavy with the addresses of whoever publishes it',
    files: {
      'fi/yksi.html': page({
        head: '<link rel="canonical" href="https://example.org/fi/yksi.html">',
        body: `<p>${noise(5000)}</p>`,
      }),
    },
    expected: `bytes gzipped, at most ${BUDGET.html + PUBLISHERS.ownAddresses}`,
  },
  {
    fault: 'style sheets that are too heavy',
    files: {
      'fi/yksi.html': page({ head: '<link rel="stylesheet" href="../a.css">' }),
      'a.css': `/*${noise(5000)}*/`,
    },
    expected: 'fi/yksi.html: css: ',
  },
  {
    fault: 'an imported script that is too heavy',
    files: {
      'fi/yksi.html': page({ head: '<script type="module" src="../a.js"></script>' }),
      'a.js': 'import{x}from"./b.js";x()',
      'b.js': `export const x=${JSON.stringify(noise(5000))}`,
    },
    expected: 'fi/yksi.html: js: ',
  },
  {
    fault: 'a foreign font',
    files: { 'a.css': '@font-face{src:url("https://other.example/a.woff2")}' },
    expected: 'a.css: url()="https://other.example/a.woff2" would be fetched from another site',
  },
  {
    fault: 'a layout that depends on the colour scheme',
    files: { 'a.css': '@media (prefers-color-scheme: dark) { nav { display: none } }' },
    expected: 'a.css: asks for prefers-color-scheme',
  },
  {
    fault: 'no title',
    files: { 'fi/yksi.html': page({ title: '' }) },
    expected: 'fi/yksi.html: no title',
  },
  {
    fault: 'a title twice',
    files: { 'fi/kaksi.html': page({ description: 'Toinen.' }) },
    expected: 'fi/kaksi.html: title "Neuvonta" stands on 2 pages',
  },
  {
    fault: 'a description twice',
    files: { 'fi/kaksi.html': page({ title: 'Toinen' }) },
    expected: 'fi/yksi.html: description "Mitä neuvonta on." stands on 2 pages',
  },
  inPage(
    'a link to another site that is not marked',
    '<a href="https://example.org/" rel="external noopener">Muualle</a>',
    'href="https://example.org/" lacks rel noreferrer',
  ),
  {
    fault: 'another language than the address says',
    files: { 'fi/yksi.html': page({ lang: 'sv' }) },
    expected: 'fi/yksi.html: lang is sv, expected fi',
  },
  {
    fault: 'no data',
    files: { 'data/records.json': '{"records":{}}' },
    expected: 'data/records.json: /records must be array',
  },
  {
    fault: 'an address of a record without a page',
    files: { 'data/records.json': RECORDS.replace('yksi.html', 'poissa.html') },
    expected: 'data/records.json: yksi: no page fi/poissa.html',
  },
  {
    fault: 'a translated title alone',
    files: {
      'data/records.json': JSON.stringify({
        records: [
          { id: 'yksi', urls: { fi: 'fi/yksi.html' }, original: 'fi', titlePrinted: 'Alku', title: { sv: 'Början' } },
        ],
      }),
      'sv/projekt/a.html': page({ lang: 'sv', title: 'A', description: 'A.', h1: '<h1>Början</h1>' }),
    },
    expected: 'sv/projekt/a.html: "Början" stands without "Alku"',
  },
];

test.each(CASES)('finds $fault', async ({ files, expected }) => {
  expect(await problems({ 'a.svg': '<svg/>', ...files })).toContain(expected);
});

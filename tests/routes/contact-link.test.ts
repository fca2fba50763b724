import { describe, expect, test } from 'vitest';
import { contactLink, isShortEnough, LONGEST_ADDRESS, opensAt } from '../../src/routes/contact-link.ts';
import type { Contact } from '../../src/schema/site-config.ts';

const MESSAGE = { subject: 'Ä & b', body: 'one\ntwo?', file: 'a.md' };
const web = (url: string): Contact => ({ by: 'web', url });

test('a mail has the text whole, with the ends of lines of a mail', () => {
  const mail = new URL(contactLink({ by: 'mail', to: 'a@example.org' }, MESSAGE));
  expect(mail.pathname).toBe('a@example.org');
  expect(mail.searchParams.get('subject')).toBe('Ä & b');
  expect(mail.searchParams.get('body')).toBe('one\r\ntwo?');
});

test.each<readonly [string, string, string, Record<string, string>]>([
  ['https://example.org/new?label=x', 'issue', '/new', { label: 'x', title: 'Ä & b', body: 'one\ntwo?' }],
  ['https://github.com/a/b', 'issue', '/a/b/issues/new', { title: 'Ä & b', body: 'one\ntwo?' }],
  ['https://github.com/a/b/issues/new', 'issue', '/a/b/issues/new', { title: 'Ä & b', body: 'one\ntwo?' }],
  [
    'https://github.com/a/b/new/main/seeds/contributions',
    'file',
    '/a/b/new/main/seeds/contributions',
    { filename: 'a.md', value: 'one\ntwo?' },
  ],
  ['https://codeberg.org/a/b/', 'issue', '/a/b/issues/new', { title: 'Ä & b', body: 'one\ntwo?' }],
  [
    'https://gitlab.com/a/b',
    'issue',
    '/a/b/-/issues/new',
    { 'issue[title]': 'Ä & b', 'issue[description]': 'one\ntwo?' },
  ],
  [
    'https://git.example.org/a/c/b/-/issues/new',
    'issue',
    '/a/c/b/-/issues/new',
    { 'issue[title]': 'Ä & b', 'issue[description]': 'one\ntwo?' },
  ],
])('%s opens %s', (address, opens, path, params) => {
  const link = new URL(contactLink(web(address), MESSAGE));
  expect(opensAt(web(address))).toBe(opens);
  expect(link.pathname).toBe(path);
  expect(Object.fromEntries(link.searchParams)).toEqual(params);
});

describe.each<Contact>([
  { by: 'mail', to: 'a@example.org' },
  { by: 'web', url: 'https://example.org/new' },
])('by $by', (contact) => {
  test('a text goes into the address up to the length that it bears, and nothing of it is cut', () => {
    const most = LONGEST_ADDRESS[opensAt(contact)];
    const empty = contactLink(contact, { ...MESSAGE, body: '' }).length;
    const full = { ...MESSAGE, body: 'x'.repeat(most - empty) };
    expect(contactLink(contact, full)).toHaveLength(most);
    expect(isShortEnough(contact, full)).toBe(true);
    expect(isShortEnough(contact, { ...full, body: `${full.body}x` })).toBe(false);
  });
});

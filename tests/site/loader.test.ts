import { expect, test } from 'vitest';
import type { CollectionEntry } from '../../src/site/loader.ts';
import { putInto } from '../../src/site/loader.ts';
import { forgetSite, openSite } from '../../src/site/opened.ts';

/** A content store as Astro's: an entry whose digest it knows stays as it is. */
function storeOf(): { html: Map<string, string>; store: Parameters<typeof putInto>[0] } {
  const digests = new Map<string, string>();
  const html = new Map<string, string>();
  const store: Parameters<typeof putInto>[0] = {
    set: ({ id, digest, rendered }) => {
      if (digest !== undefined && digests.get(id) === String(digest)) return false;
      digests.set(id, String(digest));
      html.set(id, rendered?.html ?? '');
      return true;
    },
    keys: () => [...html.keys()],
    delete: (id) => {
      html.delete(id);
    },
  };
  return { html, store };
}

const entry = (html: string): CollectionEntry => ({
  id: 'yksi/fi',
  data: { title: 'Yksi' },
  file: 'content/practices/yksi/fi.mdx',
  html,
  headings: [],
});

test('an unchanged text that is rendered otherwise, by another rule or library, replaces the page of before', () => {
  const { html, store } = storeOf();
  putInto(store, [entry('<p>vanha</p>')]);
  putInto(store, [entry('<p lang="fi">uusi</p>')]);
  expect(html.get('yksi/fi')).toBe('<p lang="fi">uusi</p>');
});

test('an entry that is gone leaves the store', () => {
  const { html, store } = storeOf();
  putInto(store, [entry('<p>a</p>'), { ...entry('<p>b</p>'), id: 'kaksi/fi' }]);
  putInto(store, [entry('<p>a</p>')]);
  expect([...html.keys()]).toEqual(['yksi/fi']);
});

test('a site is read once, and again after a change; one that cannot be used is told once, and the last good one stays', () => {
  const root = '/made-up/for-this-test';
  const good = openSite();
  const reads: string[] = [];
  const read = (): typeof good => {
    reads.push('good');
    return good;
  };
  expect(openSite(root, read)).toBe(good);
  expect(openSite(`${root}/`, read)).toBe(good);
  expect(reads).toEqual(['good']);
  forgetSite(root);
  const fails = (): never => {
    reads.push('fault');
    throw new Error('a fault');
  };
  expect(() => openSite(root, fails)).toThrow('a fault');
  expect(openSite(root, fails)).toBe(good);
  forgetSite(root);
  expect(openSite(root, read)).toBe(good);
  expect(reads).toEqual(['good', 'fault', 'good']);
  globalThis.kotoatlasSites?.delete(root);
});

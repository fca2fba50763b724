import { expect, test } from 'vitest';
import { READER } from '../test-files.ts';
import { routes } from '../../src/routes/routes.ts';
import { LANGS } from '../../src/schema/lang.ts';
import { useServer } from './support/served.ts';
import { useBrowser } from './support/visit.ts';

const address = useServer();
const visit = useBrowser(address);
const ROOT = 'index.html';
const isAt = (url: string, route: string): boolean => url === new URL(route.slice(1), address()).href;

test.each([
  ['sv-FI', 'sv'],
  ['en-US', 'en'],
  ['fi', 'fi'],
] as const)('the first page goes on to the language of a browser in %s', { tags: READER }, async (locale, lang) => {
  await visit(
    ROOT,
    async ({ page }) => {
      await page.waitForURL((url) => isAt(url.href, routes.home(lang)));
    },
    { locale },
  );
});

test('the first page offers the languages where the browser has none of them', async () => {
  await visit(
    ROOT,
    async ({ page }) => {
      expect(isAt(page.url(), routes.root())).toBe(true);
      expect(await page.locator('main a[hreflang]').count()).toBe(LANGS.length);
    },
    { locale: 'de-DE' },
  );
});

test('the first page offers the languages without JavaScript', { tags: READER }, async () => {
  await visit(
    ROOT,
    async ({ page }) => {
      await page.locator('main a[hreflang=sv]').click();
      expect(isAt(page.url(), routes.home('sv'))).toBe(true);
    },
    { javaScriptEnabled: false, locale: 'en-GB' },
  );
});

test('a choice leads to the same page, is remembered, and sets no cookie', { tags: READER }, async () => {
  await visit(
    routes.section('fi', 'glossary').slice(1),
    async ({ page }) => {
      await page.locator('.languages a[hreflang=sv]').click();
      await page.waitForURL((url) => isAt(url.href, routes.section('sv', 'glossary')));
      await page.goto(new URL(ROOT, address()).href, { waitUntil: 'commit' });
      await page.waitForURL((url) => isAt(url.href, routes.home('sv')));
      expect(await page.context().cookies()).toEqual([]);
    },
    { locale: 'fi-FI' },
  );
});

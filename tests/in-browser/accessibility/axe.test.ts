import { expect, test } from 'vitest';
import { LANGS } from '../../../src/schema/lang.ts';
import { accessiblePagesOf } from '../support/accessible-pages.ts';
import { colourViolationsOf, violationsOf } from '../support/axe.ts';
import { typesToRead } from '../../../scripts/run/page-types.ts';
import { useServer } from '../support/served.ts';
import { useBrowser } from '../support/visit.ts';

const visit = useBrowser(useServer());

const ruleOf = (line: string): string | undefined => line.split(':')[0];
const document = (body: string): string => `<html lang="fi"><title>x</title><main><h1>x</h1>${body}</main></html>`;

test('axe finds what is wrong', async () => {
  await visit('404.html', async ({ page }) => {
    // A page of the site lets nobody write markup into it.
    await page.goto('about:blank');
    await page.setContent(document('<img src="data:,"><p>x</p>'));
    expect((await violationsOf(page)).map(ruleOf)).toContain('image-alt');
  });
});

test('the rules of colours find a text that is too pale in one of two colour schemes', async () => {
  await visit(
    '404.html',
    async ({ page }) => {
      const pale = '<p style="color-scheme: light dark; background: #fff; color: light-dark(#000, #eee)">x y z</p>';
      await page.setContent(document(pale));
      expect(await colourViolationsOf(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect((await colourViolationsOf(page)).map(ruleOf)).toEqual(['color-contrast']);
    },
    { bypassCSP: true, colorScheme: 'light' },
  );
});

test('every page type is read in every language, in a wide window and on a phone', () => {
  const types = typesToRead();
  const read = LANGS.flatMap((lang) => accessiblePagesOf(lang, types, false));
  expect(read.map(({ path }) => path).toSorted()).toEqual(types.flatMap(({ pages }) => pages).toSorted());
  for (const { pages } of types) {
    const windows = read.filter(({ path }) => pages.includes(path)).flatMap((page) => page.windows);
    expect(new Set(windows.map(({ width }) => width)).size, pages.join(', ')).toBe(2);
  }
});

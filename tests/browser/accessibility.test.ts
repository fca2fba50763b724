import { expect, test } from 'vitest';
import { violationsOf } from './support/axe.ts';
import { pagesToRead } from './support/page-types.ts';
import { useServer } from './support/served.ts';
import { useBrowser } from './support/visit.ts';

const SCHEMES = ['light', 'dark'] as const;

const address = useServer();
const visit = useBrowser(address);
const pages = pagesToRead();

test('there are page types', () => {
  expect(pages.length).toBeGreaterThan(10);
});

test('axe finds what is wrong', async () => {
  await visit('404.html', async ({ page }) => {
    await page.setContent('<html lang="fi"><title>x</title><main><h1>x</h1><img src="data:,"><p>x</p></main></html>');
    expect((await violationsOf(page)).map((line) => line.split(':')[0])).toContain('image-alt');
  });
});

test.each(pages)('%s', async (path) => {
  await visit(
    path,
    async ({ page }) => {
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme });
        expect(await violationsOf(page), colorScheme).toEqual([]);
      }
    },
    { reducedMotion: 'reduce', bypassCSP: true },
  );
});

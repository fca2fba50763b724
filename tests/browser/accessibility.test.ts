import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { pagesToRead } from './support/page-types.ts';
import { useServer } from './support/served.ts';
import { useBrowser } from './support/visit.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SCHEMES = ['light', 'dark'] as const;

/** As much of what axe finds as tells what is wrong and where. */
const resultsSchema = z.object({
  passes: z.array(z.object({ id: z.string() })),
  violations: z.array(
    z.object({
      id: z.string(),
      help: z.string(),
      nodes: z.array(z.object({ html: z.string(), failureSummary: z.string().optional() })),
    }),
  ),
});

/** What axe finds wrong with a page: a line for each element. */
async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const results: unknown = await page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(TAGS)} })`);
  const { passes, violations } = resultsSchema.parse(results);
  expect(passes.length).toBeGreaterThan(5);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ html, failureSummary = '' }) =>
        `${id}: ${help}: ${html.slice(0, 160)} ${failureSummary.replaceAll(/\s+/g, ' ')}`,
    ),
  );
}

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

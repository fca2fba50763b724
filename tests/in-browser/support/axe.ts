import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { z } from 'zod';

/** axe as a script for pages: the smaller of its two files, because each page is sent all of it. */
const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * The rules of axe whose result can change with the colour scheme: those that read colours. All others
 * read structure, names, roles and sizes, and of these a scheme changes nothing on this site: its styles
 * tell the schemes apart by `light-dark()` alone, which takes only colours (tests/dist/checks/colour-scheme.ts).
 * A newer axe is searched for others by: its rules with a check that asks for a computed colour.
 */
export const SCHEME_RULES: ReadonlyMap<string, string> = new Map([
  ['color-contrast', 'compares the colour of text with what is behind it'],
  ['link-in-text-block', 'compares the colour of a link with the text around it, unless it is underlined'],
]);

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
export async function violationsOf(page: Page): Promise<string[]> {
  const { passes, violations } = await run(page, TAGS);
  expect(passes.length).toBeGreaterThan(5);
  return violations;
}

/** What axe finds wrong with the colours of a page that it has found right in another colour scheme. */
export async function colourViolationsOf(page: Page): Promise<string[]> {
  const { passes, violations } = await run(page, { type: 'rule', values: [...SCHEME_RULES.keys()] });
  expect(passes.length + violations.length).toBeGreaterThan(0);
  return violations;
}

async function run(page: Page, runOnly: unknown): Promise<{ passes: string[]; violations: string[] }> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(`${AXE}; undefined`);
  // Of what it passes, axe then tells no more than that it did: describing every element takes its time.
  // Style sheets it would load for one rule only, css-orientation-lock, which is not among these and cannot be from disk.
  const options = JSON.stringify({ runOnly, resultTypes: ['violations'], preload: false });
  const results = resultsSchema.parse(await page.evaluate(`axe.run(document, ${options})`));
  return {
    passes: results.passes.map(({ id }) => id),
    violations: results.violations.flatMap(({ id, help, nodes }) =>
      nodes.map(
        ({ html, failureSummary = '' }) =>
          `${id}: ${help}: ${html.slice(0, 160)} ${failureSummary.replaceAll(/\s+/g, ' ')}`,
      ),
    ),
  };
}

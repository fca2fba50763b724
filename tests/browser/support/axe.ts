import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { z } from 'zod';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

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

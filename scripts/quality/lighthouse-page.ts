import lighthouse, { desktopConfig } from 'lighthouse';
import { z } from 'zod';
import type { Category, FormFactor, Measured } from './lighthouse-report.ts';
import { CATEGORIES } from './lighthouse-report.ts';

export interface PageToMeasure {
  address: string;
  path: string;
  form: FormFactor;
  /** Port of the browser's debugger. */
  port: number;
}

const resultSchema = z.object({
  lighthouseVersion: z.string(),
  runtimeError: z.object({ message: z.string() }).optional(),
  categories: z.record(
    z.string(),
    z.object({ score: z.number(), auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })) }),
  ),
  audits: z.record(z.string(), z.object({ score: z.number().nullable(), numericValue: z.number().optional() })),
});

/** A measurement is repeated while the performance is below this: noise of the machine only ever makes a page slower. */
const GOOD_PERFORMANCE = 98;
const MOST_TRIES = 3;

/** Measures a page, up to three times where a busy machine may have slowed it down; the best one counts. */
export async function measurePage(page: PageToMeasure): Promise<Measured> {
  let best = await measureOnce(page);
  for (let tries = 1; tries < MOST_TRIES && best.scores.performance < GOOD_PERFORMANCE; tries += 1) {
    const again = await measureOnce(page);
    if (again.scores.performance > best.scores.performance) best = again;
  }
  return best;
}

async function measureOnce({ address, path, form, port }: PageToMeasure): Promise<Measured> {
  const flags = { port, output: 'json' as const, logLevel: 'error' as const, onlyCategories: [...CATEGORIES] };
  const run = await lighthouse(address, flags, form === 'desktop' ? desktopConfig : undefined);
  const result = resultSchema.parse(run?.lhr);
  if (result.runtimeError !== undefined) throw new Error(`${path}: ${result.runtimeError.message}`);
  const { audits, categories } = result;
  const scoreOf = (category: Category): number => Math.round((categories[category]?.score ?? 0) * 100);
  const weighted = CATEGORIES.flatMap((category) => categories[category]?.auditRefs ?? []).filter(
    ({ weight }) => weight > 0,
  );
  return {
    path,
    form,
    lighthouse: result.lighthouseVersion,
    scores: {
      performance: scoreOf('performance'),
      accessibility: scoreOf('accessibility'),
      'best-practices': scoreOf('best-practices'),
      seo: scoreOf('seo'),
    },
    paint: Math.round(audits['largest-contentful-paint']?.numericValue ?? Number.NaN),
    shift: audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
    lost: weighted.map(({ id }) => id).filter((id) => (audits[id]?.score ?? 1) < 0.9),
  };
}

export const FORM_FACTORS = ['mobile', 'desktop'] as const;
export type FormFactor = (typeof FORM_FACTORS)[number];

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

/** What Lighthouse says of a page on one kind of screen. */
export interface Measured {
  path: string;
  form: FormFactor;
  lighthouse: string;
  /** 0–100. */
  scores: Record<Category, number>;
  /** Largest contentful paint, milliseconds. */
  paint: number;
  /** Cumulative layout shift. */
  shift: number;
  /** Audits that lost points or have something to say: their ids. */
  lost: string[];
}

/** The lowest score that a page may have. */
export const LEAST: Readonly<Record<Category, number>> = {
  performance: 98,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};

const NAMES: Readonly<Record<Category, string>> = {
  performance: 'Performance',
  accessibility: 'Accessibility',
  'best-practices': 'Best practices',
  seo: 'SEO',
};

/** What is below what is asked for: a sentence for each score. */
export const faultsOf = ({ path, form, scores, shift, lost }: Measured): string[] => [
  ...CATEGORIES.filter((category) => !(scores[category] >= LEAST[category])).map(
    (category) =>
      `${path} (${form}): ${NAMES[category]} ${scores[category]}, expected at least ${LEAST[category]}: ${lost.join(', ')}`,
  ),
  ...(shift === 0 ? [] : [`${path} (${form}): layout shift ${shift}, expected 0`]),
];

const MILLISECONDS_IN_SECOND = 1000;

/** The measurements as a table in Markdown. */
export function asMarkdown(measured: readonly Measured[]): string {
  const head = ['Page', 'Screen', ...CATEGORIES.map((category) => NAMES[category]), 'Largest paint', 'Layout shift'];
  const rows = measured.map(({ path, form, scores, paint, shift }) => [
    path,
    form,
    ...CATEGORIES.map((category) => String(scores[category])),
    `${(paint / MILLISECONDS_IN_SECOND).toFixed(1)} s`,
    String(shift),
  ]);
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

import { barLengths } from '../../../atlas/bar-lengths.ts';
import { formatNumber } from '../../../i18n/dates.ts';
import type { Cents } from '../../../i18n/money.ts';
import { formatCents, sumOf } from '../../../i18n/money.ts';
import type { Lang } from '../../../schema/lang.ts';
import type { Row } from './rows.ts';
import { hasValue } from './rows.ts';

/** Works out the tables of sums and their bars anew for the rows that are shown, the largest sum first. */
export function showTotals(shown: readonly Row[], lang: Lang): void {
  const supports = shown.flatMap((row) => {
    const support = row.data('support');
    return support === undefined ? [] : [{ row, support: BigInt(support) }];
  });
  const all = document.querySelector<HTMLElement>('[data-all-totals]');
  if (all !== null) all.hidden = supports.length === 0;
  for (const body of document.querySelectorAll<HTMLTableSectionElement>('[data-totals]')) {
    const facet = body.dataset['totals'] ?? '';
    const totals = [...body.rows].map((line) => {
      const found = supports.filter(({ row }) => hasValue(row, facet, line.dataset['key'] ?? ''));
      return { line, count: found.length, sum: sumOf(found.map(({ support }) => support)) };
    });
    const lengths = barLengths(totals.map(({ sum }) => sum));
    for (const [index, { line, count, sum }] of totals.entries()) {
      const [, countCell, sumCell] = line.cells;
      line.hidden = count === 0;
      if (countCell !== undefined) countCell.textContent = formatNumber(count, lang);
      if (sumCell !== undefined) sumCell.textContent = formatCents(sum, lang);
      line.querySelector('.bar-length')?.setAttribute('width', String(lengths[index]));
    }
    body.append(...totals.toSorted((a, b) => compareCents(b.sum, a.sum)).map(({ line }) => line));
  }
}

const compareCents = (a: Cents, b: Cents): number => (a < b ? -1 : a > b ? 1 : 0);

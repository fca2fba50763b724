import type { ListState } from '../../facets/facet-address.ts';
import { formatCents, sumOf } from '../../../i18n/money.ts';
import { SORTED, SortableTable } from '../sortable-table.ts';
import { find } from '../../../browser/dom.ts';
import { pageLang } from '../../../browser/page-lang.ts';
import type { Listing } from './listing.ts';
import { addressOf, originalTitleOf, titleOf } from './listing.ts';
import type { Row } from './rows.ts';
import { showTimeline } from './timeline.ts';
import { showTotals } from './totals.ts';
import { words } from './words.ts';

const CENTS = /(?=.{2}$)/u;

/** How the reader has sorted, as the address says it. */
export type OnSorted = (sorting: Pick<ListState, 'sort' | 'descending'>) => void;

/** The table of projects: rows are hidden and moved, sums follow. */
export function projectListing(container: HTMLElement, rows: readonly Row[], onSorted: OnSorted): Listing {
  customElements.define('sortable-table', SortableTable);
  const lang = pageLang();
  const table = find(container, 'sortable-table', SortableTable);
  const sum = find(container, '[data-browse-sum]', HTMLElement);
  const columns = [...table.querySelectorAll<HTMLElement>('thead th')].map((header) => ({
    name: header.dataset['column'] ?? '',
    label: header.textContent.trim(),
  }));
  const byElement = new Map(rows.flatMap((row) => row.elements.map((element) => [element, row] as const)));

  table.addEventListener(SORTED, () => {
    const { column, direction } = table.sorting ?? { column: 0, direction: 'ascending' };
    onSorted({ sort: columns[column]?.name ?? '', descending: direction === 'descending' });
  });

  const showSum = (shown: readonly Row[]): void => {
    const supports = shown.flatMap((row) => row.data('support') ?? []).map(BigInt);
    sum.textContent = supports.length === 0 ? words.noSum : words.sum(formatCents(sumOf(supports), lang));
  };

  return {
    rows,
    show: (passing: ReadonlySet<Row>, { sort, descending }: ListState): Row[] => {
      const column = columns.findIndex(({ name }) => name === sort);
      table.sorting = column < 0 ? undefined : { column, direction: descending ? 'descending' : 'ascending' };
      for (const row of rows) for (const one of row.elements) one.hidden = !passing.has(row);
      const shown = [...table.querySelectorAll<HTMLElement>('tbody tr:not([hidden])')].flatMap(
        (element) => byElement.get(element) ?? [],
      );
      showSum(shown);
      showTotals(shown, lang);
      showTimeline(shown);
      return shown;
    },
    headers: () => {
      const [title = '', ...others] = columns.map(({ label }) => label);
      return [title, words.columns.original, ...others, words.columns.address];
    },
    cells: (row) => {
      const [, ...others] = row.elements[0]?.children ?? [];
      return [titleOf(row), originalTitleOf(row), ...others.map((cell) => savedText(cell, row)), addressOf(row)];
    },
  };
}

/** A cell as it is saved: a day and an amount so that a program can read them, else the words that are shown. */
function savedText(cell: Element, row: Row): string {
  const day = cell.querySelector('time')?.dateTime;
  const support = cell.classList.contains('number') ? row.data('support') : undefined;
  return day ?? support?.split(CENTS).join('.') ?? cell.textContent.replaceAll(/\s+/gu, ' ').trim();
}

import type { ListState } from '../../facets/facet-address.ts';
import type { Row } from './rows.ts';

/** The part of a page that shows the rows: how they stand is its own affair. */
export interface Listing {
  rows: readonly Row[];
  /** Shows some of the rows, sorted and in the form that the state says; gives them back in the order shown. */
  show: (passing: ReadonlySet<Row>, state: ListState) => Row[];
  /** The headers of the columns, and the cells of a row, for saving. */
  headers: () => string[];
  cells: (row: Row) => string[];
}

/** The address of a row's page, as it can be kept. */
export const addressOf = ({ link }: Row): string => link.href;

/** The title of a row's record, as the page has it. */
export const titleOf = ({ link }: Row): string => link.textContent.trim();

/** The title that the original prints: it stands beside a translated one, and else is the title. */
export const originalTitleOf = (row: Row): string =>
  row.elements[0]?.querySelector('.title-beside')?.textContent.trim() ?? titleOf(row);

export type Direction = 'ascending' | 'descending';

/** By which column the rows stand, and how. */
export interface Sorting {
  column: number;
  direction: Direction;
}

/** The event that tells that the reader has sorted the table. */
export const SORTED = 'sorted';

/** The value by which a cell sorts: its own key, or its text. */
const keyOf = (row: HTMLTableRowElement, column: number): string => {
  const cell = row.cells[column];
  return cell?.dataset['sort'] ?? cell?.textContent.trim() ?? '';
};

/**
 * Makes the columns of the table inside it sortable: a button in each header, aria-sort, and a spoken
 * line that says how the rows stand. Rows without a value stay last in either direction.
 */
export class SortableTable extends HTMLElement {
  #sorting: Sorting | undefined;
  #source: readonly HTMLTableRowElement[] = [];

  connectedCallback(): void {
    this.#source = [...(this.querySelector('tbody')?.rows ?? [])];
    this.querySelectorAll('thead th').forEach((header, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...header.childNodes);
      button.addEventListener('click', () => {
        const direction = header.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
        this.sorting = { column, direction };
        this.#say(direction, header.textContent.trim());
        this.dispatchEvent(new Event(SORTED));
      });
      header.append(button);
    });
  }

  /** How the rows stand; nothing where they stand as the page came. */
  get sorting(): Sorting | undefined {
    return this.#sorting;
  }

  set sorting(wanted: Sorting | undefined) {
    this.#sorting = wanted;
    this.querySelector('tbody')?.append(...(wanted === undefined ? this.#source : this.#sorted(wanted)));
    this.querySelectorAll('thead th').forEach((header, column) => {
      if (column === wanted?.column) header.setAttribute('aria-sort', wanted.direction);
      else header.removeAttribute('aria-sort');
    });
  }

  #sorted({ column, direction }: Sorting): HTMLTableRowElement[] {
    const { compare } = new Intl.Collator(this.lang, { numeric: true });
    const sign = direction === 'ascending' ? 1 : -1;
    return this.#source
      .map((row) => ({ row, key: keyOf(row, column) }))
      .toSorted((a, b) => Number(a.key === '') - Number(b.key === '') || sign * compare(a.key, b.key))
      .map(({ row }) => row);
  }

  #say(direction: Direction, column: string): void {
    const sentence = direction === 'ascending' ? this.dataset['sortedUp'] : this.dataset['sortedDown'];
    const status = this.querySelector('[role=status]');
    if (status !== null) status.textContent = (sentence ?? '').replace('{column}', () => column);
  }
}

type Direction = 'ascending' | 'descending';

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
  connectedCallback(): void {
    this.querySelectorAll('thead th').forEach((header, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...header.childNodes);
      button.addEventListener('click', () => {
        this.#sort(header, column);
      });
      header.append(button);
    });
  }

  #sort(header: Element, column: number): void {
    const direction: Direction = header.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
    const { compare } = new Intl.Collator(this.lang, { numeric: true });
    const sign = direction === 'ascending' ? 1 : -1;
    const body = this.querySelector('tbody');
    const keyed = [...(body?.rows ?? [])].map((row) => ({ row, key: keyOf(row, column) }));
    keyed.sort((a, b) => Number(a.key === '') - Number(b.key === '') || sign * compare(a.key, b.key));
    body?.append(...keyed.map(({ row }) => row));
    this.querySelectorAll('thead th').forEach((other) => {
      other.removeAttribute('aria-sort');
    });
    header.setAttribute('aria-sort', direction);
    this.#say(direction, header.textContent.trim());
  }

  #say(direction: Direction, column: string): void {
    const sentence = direction === 'ascending' ? this.dataset['sortedUp'] : this.dataset['sortedDown'];
    const status = this.querySelector('[role=status]');
    if (status !== null) status.textContent = (sentence ?? '').replace('{column}', () => column);
  }
}

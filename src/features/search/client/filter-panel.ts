import type { Counts, Selection } from '../facets.ts';
import { byFilter, FILTERS } from '../fields.ts';
import type { Filter } from '../fields.ts';
import { find } from '../../../browser/dom.ts';
import { removalKey, removalList } from '../../facets/removal-list.ts';
import type { Removable } from '../../facets/removal-list.ts';
import { words } from './words.ts';

/** A value of a filter as the page shows it. */
export interface FilterValue extends Removable {
  filter: Filter;
}

/** The boxes to tick and the list of what is ticked. */
export class FilterPanel {
  readonly #boxes: readonly HTMLInputElement[];
  readonly #chosen: HTMLElement;
  /** How many records each box has in all: what the build wrote, until the index says more. */
  readonly #totals: Map<HTMLInputElement, string>;

  constructor(form: HTMLFormElement, chosen: HTMLElement, onRemove: (removed: FilterValue | 'all') => void) {
    this.#boxes = [...form.querySelectorAll('input')].filter(({ type }) => type === 'checkbox');
    this.#chosen = chosen;
    this.#totals = new Map(this.#boxes.map((box) => [box, countBeside(box).textContent]));
    chosen.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button === null) return;
      const value = this.values().find((candidate) => removalKey(candidate) === button.value);
      onRemove(value ?? 'all');
    });
  }

  /** All values that can be chosen. */
  values(): FilterValue[] {
    return this.#boxes.flatMap((box) => {
      const filter = FILTERS.find((name) => name === box.name);
      return filter === undefined ? [] : [{ filter, value: box.value, label: box.dataset['label'] ?? box.value }];
    });
  }

  selection(): Selection {
    const ticked = (filter: Filter): string[] =>
      this.#boxes.filter(({ name, checked }) => name === filter && checked).map(({ value }) => value);
    return byFilter(ticked);
  }

  select(selection: Selection): void {
    for (const box of this.#boxes) {
      const filter = FILTERS.find((name) => name === box.name);
      if (filter !== undefined) box.checked = selection[filter].includes(box.value);
    }
  }

  /** Writes the number of results beside each box; a box that would give none cannot be ticked. */
  showCounts(counts: Counts): void {
    for (const box of this.#boxes) {
      const filter = FILTERS.find((name) => name === box.name);
      if (filter === undefined) continue;
      const count = counts[filter].get(box.value) ?? 0;
      box.disabled = count === 0 && !box.checked;
      countBeside(box).textContent = String(count);
    }
  }

  /** Takes the numbers of all records from the index: those that change from day to day stand nowhere else. */
  learnTotals(counts: Counts): void {
    for (const box of this.#boxes) {
      const filter = FILTERS.find((name) => name === box.name);
      if (filter !== undefined) this.#totals.set(box, String(counts[filter].get(box.value) ?? 0));
    }
  }

  /** Writes beside each box how many records it has in all. */
  showTotals(): void {
    for (const [box, total] of this.#totals) {
      box.disabled = false;
      countBeside(box).textContent = total;
    }
  }

  /** Lists what is chosen, each with a button that removes it. */
  showChosen(selection: Selection): void {
    const chosen = this.values().filter(({ filter, value }) => selection[filter].includes(value));
    this.#chosen.hidden = chosen.length === 0;
    if (chosen.length === 0) this.#chosen.replaceChildren();
    else this.#chosen.replaceChildren(removalList(chosen, words.filters));
  }
}

const countBeside = (box: HTMLInputElement): HTMLElement =>
  find(box.parentElement ?? document, '[data-count]', HTMLElement);

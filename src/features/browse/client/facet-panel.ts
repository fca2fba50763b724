import type { Chosen, Counts } from '../../facets/facets.ts';
import { find } from '../../../browser/dom.ts';
import { removalKey, removalList } from '../../facets/removal-list.ts';
import type { Removable } from '../../facets/removal-list.ts';
import { words } from '../../search/client/words.ts';

/** The boxes of all facets, and the list of what is ticked. */
export class FacetPanel {
  readonly #facets: ReadonlyMap<string, readonly HTMLInputElement[]>;
  readonly #chosenList: HTMLElement;

  constructor(container: HTMLElement, onToggle: (facet: string, value: string) => void, onClear: () => void) {
    this.#facets = Map.groupBy(
      container.querySelectorAll<HTMLInputElement>('input[type="checkbox"]'),
      ({ name }) => name,
    );
    this.#chosenList = find(container, '[data-browse-chosen]', HTMLElement);
    for (const box of [...this.#facets.values()].flat()) {
      box.addEventListener('change', () => {
        onToggle(box.name, box.value);
      });
    }
    this.#chosenList.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button === null) return;
      const place = [...this.#chosenList.querySelectorAll('button')].indexOf(button);
      const removed = this.#values().find((value) => removalKey(value) === button.value);
      if (removed === undefined) onClear();
      else onToggle(removed.filter, removed.value);
      this.#focusNear(place);
    });
  }

  /** All values of each facet, in the order of the page. */
  values(): Map<string, readonly string[]> {
    return new Map([...this.#facets].map(([facet, boxes]) => [facet, boxes.map(({ value }) => value)]));
  }

  /** What a value is called. */
  labelOf(facet: string, value: string): string {
    return this.#facets.get(facet)?.find((box) => box.value === value)?.dataset['label'] ?? value;
  }

  /** Ticks what is chosen, writes what each value would give, and lists what is chosen. */
  show(chosen: Chosen, counts: Counts): void {
    for (const [facet, boxes] of this.#facets) {
      const ticked = chosen.get(facet) ?? [];
      for (const box of boxes) {
        const { own, shown } = counts.get(facet)?.get(box.value) ?? { own: 0, shown: 0 };
        box.checked = ticked.includes(box.value);
        const givesNothing = own === 0 && !box.checked;
        // A box that the reader stands on stays usable, so that the focus is not lost.
        box.disabled = givesNothing && box !== document.activeElement;
        find(box.parentElement ?? document, '[data-count]', HTMLElement).textContent = String(givesNothing ? 0 : shown);
      }
      const number = boxes[0]?.closest('details')?.querySelector('[data-chosen-count]');
      if (number instanceof HTMLElement) number.textContent = ticked.length === 0 ? '' : `(${ticked.length})`;
    }
    const removable = this.#values().filter(({ filter, value }) => (chosen.get(filter) ?? []).includes(value));
    this.#chosenList.hidden = removable.length === 0;
    this.#chosenList.replaceChildren(...(removable.length === 0 ? [] : [removalList(removable, words.filters)]));
  }

  #values(): Removable[] {
    return [...this.#facets.values()]
      .flat()
      .map(({ name, value }) => ({ filter: name, value, label: this.labelOf(name, value) }));
  }

  /** Where the button that had the focus is gone, the focus goes to the one in its place, or to the facets. */
  #focusNear(place: number): void {
    const buttons = [...this.#chosenList.querySelectorAll('button')];
    const next = buttons[Math.min(place, buttons.length - 1)];
    const facets = [...this.#facets.values()][0]?.[0]?.closest('details')?.querySelector('summary');
    (next ?? facets)?.focus();
  }
}

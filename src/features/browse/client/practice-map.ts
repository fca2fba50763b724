import type { Counts } from '../../facets/facets.ts';
import { radiusOf } from '../../../atlas/map/radius.ts';
import { REGION_NATIONAL, REGION_UNKNOWN } from '../../search/fields.ts';
import { element, find } from '../../../browser/dom.ts';
import { mapLines } from '../map-lines.ts';
import type { OnAndOffMap } from '../map-lines.ts';
import type { Row } from './rows.ts';
import { words } from './words.ts';

const FACET = 'municipality';

/** What the map needs to know to stand as the list stands. */
export interface MapState {
  shown: readonly Row[];
  counts: Counts;
  chosen: readonly string[];
  /** The address of the list with a municipality chosen, or no longer chosen. */
  addressOf: (municipality: string) => string;
}

interface Marker {
  slug: string;
  /** The link, or the circle without one where the municipality stands on the larger scale too. */
  element: SVGElement;
  isLink: boolean;
}

/**
 * The map of the practices: its circles are the boxes of the facet "municipality", as large as the number of
 * practices that a municipality would give.
 */
export class PracticeMap {
  readonly #markers: readonly Marker[];
  readonly #labels: readonly SVGElement[];
  readonly #lines: HTMLElement;

  constructor(container: HTMLElement, onToggle: (municipality: string) => void) {
    const map = find(container, '[data-browse-map]', HTMLElement);
    this.#markers = [...map.querySelectorAll<SVGElement>('[data-place]')].map((one) => ({
      slug: one.dataset['place'] ?? '',
      element: one,
      isLink: one instanceof SVGAElement,
    }));
    this.#labels = [...map.querySelectorAll<SVGElement>('[data-label-of]')];
    this.#lines = find(map, '[data-map-lines]', HTMLElement);
    for (const { slug, element: marker, isLink } of this.#markers) {
      if (!isLink) continue;
      marker.addEventListener('click', (event) => {
        // A click for a new tab or window is the browser's.
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onToggle(slug);
      });
    }
  }

  show({ shown, counts, chosen, addressOf }: MapState): void {
    const numbers = counts.get(FACET);
    const visible = new Set<string>();
    for (const { slug, element: marker, isLink } of this.#markers) {
      const count = numbers?.get(slug)?.own ?? 0;
      const isChosen = chosen.includes(slug);
      if (count > 0 || isChosen) visible.add(slug);
      marker.classList.toggle('map-hidden', !visible.has(slug));
      marker.classList.toggle('map-chosen', isChosen);
      const circle = isLink ? marker.querySelector('circle') : marker;
      circle?.setAttribute('r', String(radiusOf(Math.max(count, 1))));
      if (isLink) describe(marker, count, isChosen, addressOf(slug));
    }
    for (const label of this.#labels)
      label.classList.toggle('map-hidden', !visible.has(label.dataset['labelOf'] ?? ''));
    this.#sort(numbers);
    const places = new Set(shown.flatMap((row) => row.values(FACET)));
    this.#lines.replaceChildren(
      ...mapLines(words, countRows(shown), places.size).map((line) => element('p', {}, [line])),
    );
  }

  /** The most practices first, so that small circles lie upon large ones; not while the reader walks on the map. */
  #sort(numbers: ReadonlyMap<string, { own: number }> | undefined): void {
    const countOf = ({ slug }: Marker): number => numbers?.get(slug)?.own ?? 0;
    if (this.#markers.some((marker) => marker.element === document.activeElement)) return;
    for (const { element: marker } of this.#markers.toSorted((a, b) => countOf(b) - countOf(a)))
      marker.parentElement?.append(marker);
  }
}

function describe(link: SVGElement, count: number, isChosen: boolean, address: string): void {
  link.setAttribute('href', address);
  if (isChosen) link.setAttribute('aria-current', 'true');
  else link.removeAttribute('aria-current');
  const title = link.querySelector('title');
  if (title !== null) title.textContent = words.map.marker(link.dataset['name'] ?? '', count);
}

/** How many of the rows lie in a municipality, and how many do not for which reason. */
function countRows(rows: readonly Row[]): OnAndOffMap {
  const counts = { onMap: 0, regionOnly: 0, national: 0, unknown: 0 };
  for (const row of rows) counts[standingOf(row)] += 1;
  return counts;
}

function standingOf(row: Row): keyof OnAndOffMap {
  const regions = row.values('region').filter((value) => value !== REGION_NATIONAL && value !== REGION_UNKNOWN);
  if (row.values(FACET).length > 0) return 'onMap';
  if (regions.length > 0) return 'regionOnly';
  return row.values('region').includes(REGION_NATIONAL) ? 'national' : 'unknown';
}

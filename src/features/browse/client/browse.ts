import { csvOf, SEPARATOR_IN } from '../../../open-data/csv.ts';
import { readListState, writeListState } from '../../facets/facet-address.ts';
import type { ListOffer, ListState } from '../../facets/facet-address.ts';
import { countsOf, passing, toggled } from '../../facets/facets.ts';
import { find } from '../../../browser/dom.ts';
import { writeAddress } from '../../../browser/write-address.ts';
import { LIST_SORTS, LIST_VIEWS } from '../facets.ts';
import type { ListName } from '../facets.ts';
import { FacetPanel } from './facet-panel.ts';
import type { Listing } from './listing.ts';
import { PracticeMap } from './practice-map.ts';
import { practiceListing } from './practice-listing.ts';
import { projectListing } from './project-listing.ts';
import type { Row } from './rows.ts';
import { hasValue, rowsIn } from './rows.ts';
import { pageLang } from '../../../browser/page-lang.ts';
import { saveFile } from '../../../browser/save.ts';
import { today } from '../../../browser/today.ts';
import { words } from './words.ts';

/** Makes a list with facets work: what the address says is shown; what the reader does goes into the address. */
function startList(container: HTMLElement, name: ListName): void {
  const rows = rowsIn(container, today());
  const panel = new FacetPanel(
    container,
    (facet, value) => {
      toggle(facet, value);
    },
    () => {
      go({ chosen: new Map() });
    },
  );
  const offer: ListOffer = { facets: panel.values(), sorts: LIST_SORTS[name], views: LIST_VIEWS[name] };
  const listing: Listing =
    name === 'practices'
      ? practiceListing(container, rows, (facet, value) => panel.labelOf(facet, value))
      : projectListing(container, rows, (sorting) => {
          go(sorting);
        });
  const toggle = (facet: string, value: string): void => {
    go({ chosen: toggled(state.chosen, facet, value) });
  };
  const map =
    name === 'practices'
      ? new PracticeMap(container, (municipality) => {
          toggle('municipality', municipality);
        })
      : undefined;
  const status = find(container, '[data-browse-status]', HTMLElement);
  const none = find(container, '[data-browse-none]', HTMLElement);
  const sort = container.querySelector('select');
  const views = [...container.querySelectorAll<HTMLButtonElement>('[data-browse-view]')];
  const saveButton = find(container, '[data-browse-save]', HTMLButtonElement);
  let state: ListState = readListState(location.search, offer);
  let shown: readonly Row[] = [];

  const show = (): void => {
    shown = listing.show(new Set(passing(rows, state.chosen, hasValue)), state);
    const counts = countsOf(rows, offer.facets, state.chosen, hasValue);
    panel.show(state.chosen, counts);
    map?.show({
      shown,
      counts,
      chosen: state.chosen.get('municipality') ?? [],
      addressOf: (municipality) =>
        writeListState({ ...state, chosen: toggled(state.chosen, 'municipality', municipality) }, offer),
    });
    container.dataset['view'] = state.view;
    for (const button of views) button.ariaPressed = String(button.value === state.view);
    if (sort !== null) sort.value = state.sort;
    const sentence = words.shown[name](shown.length);
    if (status.textContent !== sentence) status.textContent = sentence;
    none.hidden = shown.length > 0;
    saveButton.disabled = shown.length === 0;
    const search = writeListState(state, offer);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')) link.search = search;
  };

  const go = (change: Partial<ListState>): void => {
    state = { ...state, ...change };
    writeAddress('push', writeListState(state, offer));
    show();
  };

  sort?.addEventListener('change', () => {
    go({ sort: sort.value });
  });
  for (const button of views) {
    button.addEventListener('click', () => {
      go({ view: button.value });
    });
  }
  saveButton.addEventListener('click', () => {
    const lines = [listing.headers(), ...shown.map((row) => listing.cells(row))];
    saveFile(container.dataset['file'] ?? '', csvOf(lines, SEPARATOR_IN[pageLang()]), 'text/csv');
  });
  addEventListener('popstate', () => {
    state = readListState(location.search, offer);
    show();
  });
  show();
}

for (const container of document.querySelectorAll<HTMLElement>('[data-browse]'))
  startList(container, container.dataset['browse'] === 'projects' ? 'projects' : 'practices');

import { asksNothing, readState, toggled, writeState } from '../address.ts';
import type { SearchState } from '../address.ts';
import { emptySelection, isEmptySelection } from '../facets.ts';
import type { Engine, Outcome } from '../engine.ts';
import { SORTS } from '../fields.ts';
import { element, find } from '../../../browser/dom.ts';
import { FilterPanel } from './filter-panel.ts';
import type { FilterValue } from './filter-panel.ts';
import { onPause } from '../../../browser/typing.ts';
import { writeAddress } from '../../../browser/write-address.ts';
import type { Help } from '../help.ts';
import { offerThemes, suggestions } from './no-results.ts';
import { removalList } from '../../facets/removal-list.ts';
import { message, ResultsView } from './results-view.ts';
import { words } from './words.ts';

const TYPING_PAUSE = 180;

/**
 * Makes the search page work: what the address says is searched; what the reader does goes into the address.
 * The index is opened when something is asked or about to be: who only passes by loads nothing.
 */
export function startSearchPage(container: HTMLElement, root: URL, openEngine: () => Promise<Engine>): void {
  const form = find(container, 'form', HTMLFormElement);
  const input = find(form, 'input[type="search"]', HTMLInputElement);
  const notice = find(container, '[data-search-notice]', HTMLElement);
  const results = new ResultsView(container, root, kindNamesOf(form));
  const panel = new FilterPanel(form, find(container, '[data-search-chosen]', HTMLElement), (removed) => {
    remove(removed);
  });

  const sort = find(form, 'select', HTMLSelectElement);
  let asTyped = false;

  const stateOfForm = (): SearchState => ({
    query: input.value,
    selection: panel.selection(),
    sort: SORTS.find((one) => one === sort.value) ?? 'relevance',
    asTyped,
  });

  const run = async (state: SearchState): Promise<void> => {
    const turn = results.begin();
    panel.showChosen(state.selection);
    if (asksNothing(state)) {
      notice.replaceChildren();
      panel.showTotals();
      offerThemes(container, []);
      results.clear();
      results.setStatus('start', '');
      return;
    }
    results.setStatus('loading', words.loading);
    try {
      const engine = await openEngine();
      panel.learnTotals(engine.totals);
      const outcome = await engine.search(state.query, state.selection, state);
      if (!results.isCurrent(turn)) return;
      panel.showCounts(outcome.counts);
      await results.show(turn, engine, { state, outcome, announcement: announcementOf(state, outcome) });
      if (!results.isCurrent(turn)) return;
      notice.replaceChildren();
      if (outcome.hits.length > 0) return;
      const help = await outcome.help();
      if (!results.isCurrent(turn)) return;
      notice.replaceChildren(emptyNotice(state, outcome, help));
      offerThemes(container, help.themes);
    } catch {
      if (!results.isCurrent(turn)) return;
      results.clear();
      results.setStatus('error', words.error.heading);
      notice.replaceChildren(errorNotice(state));
    }
  };

  const emptyNotice = (state: SearchState, { unfiltered }: Outcome, help: Help): HTMLElement => {
    const { selection } = state;
    const chosen = panel.values().filter(({ filter, value }) => selection[filter].includes(value));
    const advice = isEmptySelection(selection) ? words.empty.advice : words.empty.filtered(unfiltered);
    const removal = chosen.length === 0 ? [] : [removalButtons(chosen)];
    return message(words.empty.heading, advice, [...removal, ...suggestions(state, help)]);
  };

  const removalButtons = (chosen: readonly FilterValue[]): HTMLElement => {
    const list = removalList(chosen, words.filters);
    list.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button !== null) remove(chosen.find(({ filter, value }) => `${filter}=${value}` === button.value) ?? 'all');
    });
    return list;
  };

  const errorNotice = (state: SearchState): HTMLElement => {
    const retry = element('button', { type: 'button' }, [words.error.retry]);
    retry.addEventListener('click', () => {
      input.focus();
      void run(state);
    });
    return message(words.error.heading, words.error.advice, [retry]);
  };

  const remove = (removed: FilterValue | 'all'): void => {
    const { selection, ...rest } = stateOfForm();
    const next = {
      ...rest,
      selection: removed === 'all' ? emptySelection() : toggled(selection, removed.filter, removed.value),
    };
    panel.select(next.selection);
    input.focus();
    writeAddress('push', writeState(next));
    void run(next);
  };

  const showAddress = (): void => {
    const state = readState(location.search);
    input.value = state.query;
    panel.select(state.selection);
    sort.value = state.sort;
    asTyped = state.asTyped;
    void run(stateOfForm());
  };

  const go = (way: 'push' | 'replace'): void => {
    forgetPause();
    const state = stateOfForm();
    writeAddress(way, writeState(state));
    void run(state);
  };
  const forgetPause = onPause(input, TYPING_PAUSE, () => {
    go('replace');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go('push');
  });
  form.addEventListener('change', ({ target }) => {
    if (target !== input) go('push');
  });
  find(container, '[data-search-also]', HTMLElement).addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    asTyped = !asTyped;
    input.focus();
    go('push');
  });
  const warmUp = (): void => {
    openEngine().then(
      ({ totals }) => {
        panel.learnTotals(totals);
        if (asksNothing(stateOfForm())) panel.showTotals();
      },
      // Where it cannot be opened, the search that follows says so.
      () => undefined,
    );
  };
  for (const event of ['pointerdown', 'focusin']) form.addEventListener(event, warmUp, { once: true });
  addEventListener('popstate', showAddress);
  showAddress();
}

function announcementOf({ query }: SearchState, { hits, plan }: Outcome): string {
  const readings = plan.words.flatMap(({ alternatives }) => alternatives.map(({ reading }) => reading));
  if (hits.length === 0) return words.empty.heading;
  if (query.trim() === '') return words.foundAll(hits.length);
  const found = words.found(hits.length);
  return readings.length > 0 && readings.every((reading) => reading === 'correction')
    ? `${found}. ${words.onlyNear}`
    : found;
}

const kindNamesOf = (form: HTMLFormElement): Map<string, string> =>
  new Map(
    [...form.querySelectorAll('input')]
      .filter(({ name }) => name === 'kind')
      .map((box) => [box.value, box.dataset['name'] ?? box.value]),
  );

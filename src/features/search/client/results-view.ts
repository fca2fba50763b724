import { plainState, writeState } from '../address.ts';
import type { SearchState } from '../address.ts';
import { alsoSearched } from '../also.ts';
import type { Hit, HitData, Outcome } from '../engine.ts';
import { hitTest } from '../excerpt.ts';
import { PAGE_SIZE } from '../fields.ts';
import type { Engine } from '../engine.ts';
import { announce } from '../../../browser/announce.ts';
import { element, find } from '../../../browser/dom.ts';
import { hitView } from './hit-view.ts';
import type { HitTest } from './hit-view.ts';
import { showPages } from './pages-row.ts';
import { saveCsv } from './save-csv.ts';
import type { KindNames } from './kind-names.ts';
import { addressOf } from '../../../browser/site-root.ts';
import { words } from './words.ts';

/** `start`: nothing is asked. */
export type SearchStatus = 'start' | 'loading' | 'ready' | 'empty' | 'error';

/** An answer to what was asked, and the line that announces it. */
export interface Answer {
  state: SearchState;
  outcome: Outcome;
  announcement: string;
}

/** The list of hits, the line that says how many there are, and what stands there when there is none. */
export class ResultsView {
  readonly #container: HTMLElement;
  readonly #list: HTMLElement;
  readonly #status: HTMLElement;
  readonly #more: HTMLButtonElement;
  readonly #root: URL;
  readonly #kindNames: KindNames;
  readonly #also: HTMLElement;
  readonly #pages: HTMLElement;
  readonly #csv: HTMLButtonElement;
  #hits: readonly Hit[] = [];
  #query = '';
  #announcement = '';
  #isHit: HitTest = () => false;
  #shown = 0;
  /** Counts what was asked for, so that a slow answer never replaces a newer one. */
  #turn = 0;

  constructor(container: HTMLElement, root: URL, kindNames: KindNames) {
    this.#container = container;
    this.#root = root;
    this.#kindNames = kindNames;
    this.#list = find(container, '[data-search-results]', HTMLElement);
    this.#status = find(container, '[data-search-status]', HTMLElement);
    this.#more = find(container, '[data-search-more]', HTMLButtonElement);
    this.#also = find(container, '[data-search-also]', HTMLElement);
    this.#pages = find(container, '[data-search-pages]', HTMLElement);
    this.#csv = find(container, '[data-search-csv]', HTMLButtonElement);
    this.#csv.addEventListener('click', () => void this.#saveCsv());
    this.#more.addEventListener('click', () => void this.#showMore());
  }

  /** Begins a new answer; the number is what `show` is told. */
  begin(): number {
    this.#turn += 1;
    return this.#turn;
  }

  isCurrent = (turn: number): boolean => turn === this.#turn;

  setStatus(status: SearchStatus, text: string): void {
    this.#container.dataset['searchState'] = status;
    if (this.#status.textContent !== text) this.#status.textContent = text;
  }

  clear(): void {
    this.#hits = [];
    this.#shown = 0;
    this.#list.replaceChildren();
    this.#more.hidden = true;
    this.#csv.hidden = true;
    this.#also.hidden = true;
    this.#pages.hidden = true;
  }

  /** Shows the first hits of an answer. */
  async show(turn: number, engine: Engine, { state, outcome, announcement }: Answer): Promise<void> {
    const { plan, hits } = outcome;
    const isHit = hitTest(plan, engine.lexicon);
    const data = await dataOf(hits.slice(0, PAGE_SIZE));
    if (!this.isCurrent(turn)) return;
    this.#query = state.query;
    const items = this.#itemsOf(data, isHit);
    const texts = data.flatMap(({ title, summary, text }) => [title, summary, text]);
    showPages(this.#pages, engine.lexicon.terms.pagesFor(state.query), this.#root);
    this.#showAlso(state, alsoSearched(plan, engine.lexicon, texts));
    this.#csv.hidden = hits.length === 0;
    this.#hits = hits;
    this.#isHit = isHit;
    this.#shown = items.length;
    this.#list.replaceChildren(...items);
    this.#showRest();
    this.#announcement = announcement;
    this.setStatus(hits.length === 0 ? 'empty' : 'ready', announcement);
  }

  async #showMore(): Promise<void> {
    const turn = this.#turn;
    const from = this.#shown;
    let data: readonly HitData[];
    try {
      data = await dataOf(this.#hits.slice(from, from + PAGE_SIZE));
    } catch {
      // What is shown stays, and the button brings the same hits when it is tried again.
      if (this.isCurrent(turn)) announce(this.#status, words.error.heading);
      return;
    }
    // Asked for twice, they have been shown by the first that arrived.
    if (!this.isCurrent(turn) || this.#shown !== from) return;
    const items = this.#itemsOf(data, this.#isHit);
    this.#shown += items.length;
    this.#list.append(...items);
    this.#showRest();
    if (this.#status.textContent !== this.#announcement) this.#status.textContent = this.#announcement;
    items[0]?.querySelector('a')?.focus();
  }

  #showRest(): void {
    const rest = this.#hits.length - this.#shown;
    this.#more.hidden = rest === 0;
    this.#more.textContent = words.showMore(Math.min(rest, PAGE_SIZE));
  }

  /** Says what was searched beside the words, with a button that narrows or widens the search. */
  #showAlso({ query, asTyped }: SearchState, also: readonly string[]): void {
    this.#also.hidden = query.trim() === '' || (!asTyped && also.length === 0);
    const { heading, narrow, narrowed, widen } = words.also;
    const said = asTyped ? narrowed : `${heading} ${also.join(', ')}.`;
    this.#also.replaceChildren(
      element('p', {}, [said, ' ', element('button', { type: 'button' }, [asTyped ? widen : narrow])]),
    );
  }

  async #saveCsv(): Promise<void> {
    const turn = this.#turn;
    try {
      await saveCsv(this.#hits, this.#root, this.#kindNames);
    } catch {
      if (this.isCurrent(turn)) announce(this.#status, words.error.heading);
    }
  }

  /** A hit leads to its page with the query, which marks the words there. */
  #itemsOf(data: readonly HitData[], isHit: HitTest): HTMLLIElement[] {
    const marked = this.#query.trim() === '' ? '' : writeState(plainState(this.#query));
    return data.map((hit) =>
      hitView(hit, addressOf(this.#root, hit.url) + marked, this.#kindNames.get(hit.kind) ?? hit.kind, isHit),
    );
  }
}

const dataOf = (hits: readonly Hit[]): Promise<HitData[]> => Promise.all(hits.map((hit) => hit.data()));

/** A heading, a sentence and what can be done. */
export const message = (heading: string, advice: string, remedies: readonly Node[]): HTMLElement =>
  element('div', { class: 'search-message' }, [element('h2', {}, [heading]), element('p', {}, [advice]), ...remedies]);

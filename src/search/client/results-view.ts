import type { Hit, Outcome } from '../engine.ts';
import { hitTest } from '../excerpt.ts';
import { PAGE_SIZE } from '../fields.ts';
import type { Engine } from '../engine.ts';
import { element, find } from './dom.ts';
import { hitView } from './hit-view.ts';
import type { HitTest } from './hit-view.ts';
import { addressOf } from './site-root.ts';
import { words } from './words.ts';

export type SearchStatus = 'loading' | 'ready' | 'empty' | 'error';

/** The names of the kinds of record, by kind, as the page has them. */
export type KindNames = ReadonlyMap<string, string>;

/** The list of hits, the line that says how many there are, and what stands there when there is none. */
export class ResultsView {
  readonly #container: HTMLElement;
  readonly #list: HTMLElement;
  readonly #status: HTMLElement;
  readonly #more: HTMLButtonElement;
  readonly #root: URL;
  readonly #kindNames: KindNames;
  #hits: readonly Hit[] = [];
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
  }

  /** Shows the first hits of an answer. */
  async show(turn: number, engine: Engine, { plan, hits }: Outcome, announcement: string): Promise<void> {
    const isHit = hitTest(plan, engine.lexicon);
    const items = await this.#itemsOf(hits.slice(0, PAGE_SIZE), isHit);
    if (!this.isCurrent(turn)) return;
    this.#hits = hits;
    this.#isHit = isHit;
    this.#shown = items.length;
    this.#list.replaceChildren(...items);
    this.#showRest();
    this.setStatus(hits.length === 0 ? 'empty' : 'ready', announcement);
  }

  async #showMore(): Promise<void> {
    const turn = this.#turn;
    const next = this.#hits.slice(this.#shown, this.#shown + PAGE_SIZE);
    this.#shown += next.length;
    const items = await this.#itemsOf(next, this.#isHit);
    if (!this.isCurrent(turn)) return;
    this.#list.append(...items);
    this.#showRest();
    items[0]?.querySelector('a')?.focus();
  }

  #showRest(): void {
    const rest = this.#hits.length - this.#shown;
    this.#more.hidden = rest === 0;
    this.#more.textContent = words.showMore(Math.min(rest, PAGE_SIZE));
  }

  async #itemsOf(hits: readonly Hit[], isHit: HitTest): Promise<HTMLLIElement[]> {
    const data = await Promise.all(hits.map((hit) => hit.data()));
    return data.map((hit) =>
      hitView(hit, addressOf(this.#root, hit.url), this.#kindNames.get(hit.kind) ?? hit.kind, isHit),
    );
  }
}

/** A heading, a sentence and what can be done. */
export const message = (heading: string, advice: string, remedies: readonly Node[]): HTMLElement =>
  element('div', { class: 'search-message' }, [element('h2', {}, [heading]), element('p', {}, [advice]), ...remedies]);

import { addressOf } from '../../../browser/site-root.ts';
import { plainState, writeState } from '../address.ts';
import type { Engine } from '../engine.ts';
import { hitTest, markHits } from '../excerpt.ts';
import { emptySelection } from '../facets.ts';
import { QUICK_SIZE } from '../fields.ts';
import { announce } from '../../../browser/announce.ts';
import { element, marked } from '../../../browser/dom.ts';
import { onPause } from '../../../browser/typing.ts';
import { words } from './words.ts';

const TYPING_PAUSE = 120;
const LIST_ID = 'quick-search-list';
const NO_OPTION = -1;

interface Suggestion {
  address: string;
  label: (Node | string)[];
  line: string;
}

/** Pages that are no records, at most. */
const QUICK_PAGES = 2;

/** What is offered, and how many records there are in all. */
interface Suggestions {
  total: number;
  found: readonly Suggestion[];
  hasMore: boolean;
}

const NOTHING: Suggestions = { total: 0, found: [], hasMore: false };

/** The quick search of the header: a dialog with a field and a list of pages to choose from. */
export class QuickSearch {
  readonly #root: URL;
  readonly #searchPage: string;
  readonly #openEngine: () => Promise<Engine>;
  readonly #input: HTMLInputElement;
  readonly #list: HTMLUListElement;
  readonly #status: HTMLElement;
  readonly #dialog: HTMLDialogElement;
  #active = NO_OPTION;
  #turn = 0;

  constructor(root: URL, searchPage: string, openEngine: () => Promise<Engine>) {
    this.#root = root;
    this.#searchPage = searchPage;
    this.#openEngine = openEngine;
    this.#input = element('input', {
      type: 'search',
      name: 'q',
      role: 'combobox',
      autocomplete: 'off',
      spellcheck: 'false',
      'aria-label': words.label,
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': LIST_ID,
    });
    this.#list = element('ul', { id: LIST_ID, role: 'listbox', 'aria-label': words.quick.suggestions, hidden: true });
    this.#status = element('p', { role: 'status', class: 'quick-search-status' });
    this.#dialog = this.#build();
    document.body.append(this.#dialog);
  }

  open(): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#input.focus();
    this.#input.select();
    void this.#openEngine()
      .then((engine) => engine.loadEntries())
      .catch(() => {
        announce(this.#status, words.error.heading);
      });
  }

  #build(): HTMLDialogElement {
    const close = element('button', { type: 'button', class: 'quick-search-close' }, [words.quick.close]);
    const form = element('form', { role: 'search', action: this.#searchPage }, [this.#input]);
    const keys = element('p', { class: 'quick-search-keys' }, [words.quick.keys]);
    const dialog = element('dialog', { class: 'quick-search', 'aria-label': words.quick.heading }, [
      form,
      close,
      this.#status,
      this.#list,
      keys,
    ]);
    close.addEventListener('click', () => {
      dialog.close();
    });
    dialog.addEventListener('click', ({ target }) => {
      if (target === dialog) dialog.close();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      location.assign(this.#chosenAddress());
    });
    onPause(
      this.#input,
      TYPING_PAUSE,
      () => void this.#suggest(),
      () => {
        // What was chosen answered other words than those that are typed now.
        this.#activate(NO_OPTION);
      },
    );
    this.#input.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
    return dialog;
  }

  #options(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll('a')];
  }

  #chosenAddress(): string {
    const chosen = this.#options()[this.#active]?.href;
    return chosen ?? this.#searchPage + writeState(plainState(this.#input.value));
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) {
      // These keys choose among what the input method offers.
      if (event.key === 'Enter') event.preventDefault();
      return;
    }
    const last = this.#options().length - 1;
    if (last < 0) return;
    if (event.key === 'ArrowDown') this.#activate(this.#active >= last ? NO_OPTION : this.#active + 1);
    else if (event.key === 'ArrowUp') this.#activate(this.#active < 0 ? last : this.#active - 1);
    else return;
    event.preventDefault();
  }

  #activate(index: number): void {
    this.#active = index;
    for (const [position, option] of this.#options().entries())
      option.setAttribute('aria-selected', String(position === index));
    const option = this.#options()[index];
    if (option === undefined) this.#input.removeAttribute('aria-activedescendant');
    else this.#input.setAttribute('aria-activedescendant', option.id);
    option?.scrollIntoView({ block: 'nearest' });
  }

  async #suggest(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const query = this.#input.value;
    try {
      const suggestions = query.trim() === '' ? NOTHING : await this.#find(query);
      if (turn !== this.#turn) return;
      this.#show(query, suggestions);
    } catch {
      if (turn !== this.#turn) return;
      this.#show('', NOTHING);
      announce(this.#status, words.error.heading);
    }
  }

  async #find(query: string): Promise<Suggestions> {
    const engine = await this.#openEngine();
    const { plan, hits } = await engine.search(query, emptySelection());
    const isHit = hitTest(plan, engine.lexicon);
    const entries = await Promise.all(hits.slice(0, QUICK_SIZE).map((hit) => hit.entry()));
    const pages = engine.lexicon.terms.pagesFor(query).slice(0, QUICK_PAGES);
    const found = [
      ...pages.map(({ url, label, kind }) => ({
        address: addressOf(this.#root, url),
        label: [label],
        line: words.pages.kinds[kind],
      })),
      ...entries.map(({ url, title, line }) => ({
        address: addressOf(this.#root, url) + writeState(plainState(query)),
        label: marked(markHits(title, isHit)),
        line,
      })),
    ];
    return { total: hits.length, found, hasMore: hits.length > entries.length };
  }

  #show(query: string, { total, found, hasMore }: Suggestions): void {
    const everything = {
      address: this.#searchPage + writeState(plainState(query)),
      label: [words.quick.all],
      line: '',
    };
    const suggestions = hasMore ? [...found, everything] : found;
    const chosen = this.#options()[this.#active]?.href;
    const options = suggestions.map(({ address, label, line }, position) => {
      const texts = [element('span', {}, label), ...(line === '' ? [] : [element('small', {}, [line])])];
      const id = `${LIST_ID}-${position}`;
      // A link, so that it can be opened beside this page, too. The focus stays in the field.
      const option = { id, role: 'option', 'aria-selected': 'false', href: address, tabindex: '-1' };
      return element('li', { role: 'none' }, [element('a', option, texts)]);
    });
    this.#list.replaceChildren(...options);
    this.#list.hidden = options.length === 0;
    this.#input.setAttribute('aria-expanded', String(options.length > 0));
    this.#activate(suggestions.findIndex(({ address }) => address === chosen));
    if (query.trim() === '') this.#status.textContent = '';
    else announce(this.#status, total === 0 ? words.empty.heading : words.found(total));
  }
}

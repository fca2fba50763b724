import { plainState, writeState } from '../address.ts';
import type { SearchState } from '../address.ts';
import type { Help } from '../help.ts';
import { parseQuery } from '../parse-query.ts';
import { element, find } from '../../../browser/dom.ts';
import { words } from './words.ts';

const searchLink = (state: SearchState, text: string): HTMLAnchorElement =>
  element('a', { href: location.pathname + writeState(state) }, [text]);

/** What else to search for: the same words without quotation marks, and the nearest words that exist. */
export function suggestions(state: SearchState, help: Help): HTMLElement[] {
  const { phrases } = parseQuery(state.query);
  const unquoted = { ...state, query: state.query.replace(/["“”„«»]/gu, ' ').trim() };
  const items = help.words.map((word) => element('li', {}, [searchLink(plainState(word), word)]));
  return [
    ...(phrases.length === 0 ? [] : [element('p', {}, [searchLink(unquoted, words.empty.withoutQuotes)])]),
    ...(items.length === 0
      ? []
      : [element('div', { class: 'search-near' }, [element('p', {}, [words.empty.near]), element('ul', {}, items)])]),
  ];
}

/** Shows the links to the themes that fit, or to all where none does. */
export function offerThemes(container: HTMLElement, fitting: readonly string[]): void {
  const nav = find(container, '.search-themes', HTMLElement);
  find(nav, 'h2', HTMLElement).textContent = fitting.length > 0 ? words.empty.fitting : words.empty.themes;
  for (const item of nav.querySelectorAll<HTMLElement>('[data-theme]'))
    item.hidden = fitting.length > 0 && !fitting.includes(item.dataset['theme'] ?? '');
}

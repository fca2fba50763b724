import { element } from '../../browser/dom.ts';

/** A chosen value that the reader can remove. */
export interface Removable {
  filter: string;
  value: string;
  label: string;
}

/** The value of the button that removes a choice. The button that removes all has none. */
export const removalKey = ({ filter, value }: Removable): string => `${filter}=${value}`;

/** What the buttons say, in the language of the page. */
export interface RemovalWords {
  chosen: string;
  clear: string;
  remove: (label: string) => string;
}

/** Buttons that remove what is chosen one by one, and all at once where there is more than one. */
export function removalList(chosen: readonly Removable[], words: RemovalWords): HTMLUListElement {
  const buttons = chosen.map((value) =>
    element('li', {}, [
      element('button', { type: 'button', value: removalKey(value), 'aria-label': words.remove(value.label) }, [
        value.label,
        // On paper there is nothing to press.
        element('span', {}, [' ×']),
      ]),
    ]),
  );
  const all = element('li', {}, [element('button', { type: 'button', value: '' }, [words.clear])]);
  return element('ul', { 'aria-label': words.chosen }, chosen.length > 1 ? [...buttons, all] : buttons);
}

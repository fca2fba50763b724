import { element } from './dom.ts';
import { words } from './words.ts';

/** A chosen value that the reader can remove. */
export interface Removable {
  filter: string;
  value: string;
  label: string;
}

/** The value of the button that removes a choice. The button that removes all has none. */
export const removalKey = ({ filter, value }: Removable): string => `${filter}=${value}`;

/** Buttons that remove what is chosen one by one, and all at once where there is more than one. */
export function removalList(chosen: readonly Removable[]): HTMLUListElement {
  const buttons = chosen.map((value) =>
    element('li', {}, [
      element('button', { type: 'button', value: removalKey(value), 'aria-label': words.filters.remove(value.label) }, [
        value.label,
        // On paper there is nothing to press.
        element('span', {}, [' ×']),
      ]),
    ]),
  );
  const all = element('li', {}, [element('button', { type: 'button', value: '' }, [words.filters.clear])]);
  return element('ul', { 'aria-label': words.filters.chosen }, chosen.length > 1 ? [...buttons, all] : buttons);
}

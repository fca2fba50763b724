import { words } from './add-words.ts';
import { RAW_KEY, RAW_MOST, readRaw, textOf } from './raw-list.ts';

/**
 * Puts a button for the shortlist on the page of a record and beside each record of a list, and the number of
 * records on the list into the main menu. Where the browser keeps nothing there is no button.
 */
interface AddButton {
  id: string;
  title: string;
  button: HTMLButtonElement;
  /** Whether the words stand on the button; in lists they are for the ear alone. */
  isLong: boolean;
}

const buttons: AddButton[] = [];
const ADDRESS_OF_RECORD = /\/([a-z0-9-]+)\.html(?:[?#]|$)/u;

function make(id: string, title: string, isLong: boolean): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'add';
  const one = { id, title, button, isLong };
  buttons.push(one);
  button.addEventListener('click', () => {
    toggle(one);
  });
  return button;
}

/** Says beside a button why nothing was done. */
function tell(button: HTMLButtonElement, text: string): void {
  const told = document.createElement('span');
  told.role = 'status';
  button.after(told);
  told.textContent = ` ${text} `;
}

function toggle({ id, button }: AddButton): void {
  const list = readRaw(localStorage.getItem(RAW_KEY));
  if (list === undefined) {
    tell(button, words.unreadable);
    return;
  }
  const own = list.items.find((item) => textOf(item, 'record') === id);
  if (own === undefined && list.items.length >= RAW_MOST) {
    tell(button, words.most(RAW_MOST));
    return;
  }
  if (own !== undefined && textOf(own, 'note') !== '' && !confirm(words.removeNote)) return;
  try {
    const items =
      own === undefined ? [...list.items, { record: id, note: '' }] : list.items.filter((item) => item !== own);
    localStorage.setItem(RAW_KEY, list.textWith(items));
  } catch {
    tell(button, words.full);
  }
  show();
}

function show(): void {
  const items = readRaw(localStorage.getItem(RAW_KEY))?.items ?? [];
  const listed = new Set(items.map((item) => textOf(item, 'record')));
  for (const { id, title, button, isLong } of buttons) {
    const label = listed.has(id) ? words.remove : words.add;
    button.dataset['on'] = String(listed.has(id));
    if (isLong) button.textContent = label;
    else button.ariaLabel = `${label}: ${title}`;
  }
  for (const old of document.querySelectorAll('.menu-count')) old.remove();
  if (items.length === 0) return;
  const count = document.createElement('span');
  count.className = 'menu-count';
  count.dataset['count'] = String(items.length);
  const spoken = document.createElement('span');
  spoken.className = 'visually-hidden';
  spoken.textContent = ` (${words.onList(items.length)})`;
  count.append(spoken);
  document.querySelector('[data-tools-link]')?.append(count);
}

// What the other tools read from their addresses: no place on their pages, so the links have it only with a script.
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-tool-hash]'))
  link.hash = link.dataset['toolHash'] ?? '';

try {
  show();
  for (const place of document.querySelectorAll<HTMLElement>('[data-record-tools]'))
    place.append(make(place.dataset['recordTools'] ?? '', '', true));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.records-title, .projects tbody th a')) {
    const id = ADDRESS_OF_RECORD.exec(link.href)?.[1];
    if (id !== undefined && link.closest('[data-no-add], .tool') === null)
      link.after(make(id, link.textContent.trim(), false));
  }
  show();
  addEventListener('storage', show);
  addEventListener('pageshow', show);
} catch {
  // The browser keeps nothing: the links to the tools stay, and the tools say why.
}

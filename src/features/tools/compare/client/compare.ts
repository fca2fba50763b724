import { csvOf, SEPARATOR_IN } from '../../../../open-data/csv.ts';
import { element, find } from '../../../../browser/dom.ts';
import { browserStorage } from '../../../workspace/client/browser-storage.ts';
import { pageLang } from '../../../../browser/page-lang.ts';
import { saveFile } from '../../../../browser/save.ts';
import { Notices } from '../../../workspace/client/notices.ts';
import { redraw } from '../../../workspace/client/redraw.ts';
import { Store } from '../../../workspace/store.ts';
import { recordPicker } from '../../kit/client/picker.ts';
import { recordOf, records } from '../../kit/client/site.ts';
import type { ToolRecord } from '../../kit/records.ts';
import { shortlistTool } from '../../shortlist/shortlist.ts';
import { choiceHash, MOST_COMPARED, readChoice } from '../../kit/choice.ts';
import { compareTable, csvRows } from './table.ts';
import { words } from './words.ts';

/** The comparison keeps nothing: which records stand side by side is in the address alone. */
const container = find(document, '[data-tool="compare"]', HTMLElement);
const chosenView = find(container, '[data-compare-chosen]', HTMLElement);
const pickView = find(container, '[data-compare-pick]', HTMLElement);
const tableView = find(container, '[data-compare-table]', HTMLElement);
const notices = new Notices(find(container, '[data-tool-notices]', HTMLElement));
// What the shortlist cannot read is its own page's affair.
const shortlist = new Store(shortlistTool, browserStorage(), () => undefined);

const askedIds = (): string[] => readChoice(location.hash);
const chosenIds = (): string[] => askedIds().slice(0, MOST_COMPARED);
const chosen = (): ToolRecord[] => chosenIds().flatMap((id) => recordOf(id) ?? []);

function choose(ids: readonly string[]): void {
  // An empty hash would leave a "#" behind; the address without any is the page itself.
  if (ids.length === 0) history.replaceState(null, '', location.pathname + location.search);
  else location.hash = choiceHash(ids);
  draw();
}
const add = ({ id }: ToolRecord): void => {
  choose([...chosen().map((record) => record.id), id]);
};

const button = (id: string, label: string, deed: () => void): HTMLButtonElement => {
  const made = element('button', { type: 'button', id }, [label]);
  made.addEventListener('click', deed);
  return made;
};

function chosenList(own: readonly ToolRecord[]): HTMLElement {
  return element(
    'ul',
    { class: 'compare-chosen', 'aria-label': words.chosen },
    own.map(({ id, title }) => {
      const remove = button(`remove-${id}`, title, () => {
        choose(own.filter((record) => record.id !== id).map((record) => record.id));
      });
      remove.ariaLabel = words.remove(title);
      return element('li', {}, [remove]);
    }),
  );
}

/** Records of the shortlist that can join. */
function fromShortlist(own: readonly ToolRecord[]): HTMLElement[] {
  const offered = shortlist.value.items
    .flatMap(({ record }) => recordOf(record) ?? [])
    .filter((record) => !own.includes(record));
  if (offered.length === 0) return [];
  return [
    element('p', { class: 'compare-label' }, [words.fromShortlist]),
    element(
      'div',
      { class: 'tool-buttons' },
      offered.map((record) =>
        button(`add-${record.id}`, `+ ${record.title}`, () => {
          add(record);
        }),
      ),
    ),
  ];
}

const picker = recordPicker({
  id: 'compare-pick',
  label: words.pick,
  hint: words.pickHint,
  matches: words.matches,
  noMatches: words.noMatches,
  isTaken: (record) => chosenIds().includes(record.id),
  onPick: add,
});
const suggestions = element('div', { class: 'compare-shortlist' });
const full = element('p', { class: 'note', tabindex: '-1' }, [words.most]);
pickView.append(picker, suggestions, full);

function draw(): void {
  const own = chosen();
  const gone = chosenIds().filter((id) => recordOf(id) === undefined);
  const left = askedIds().length - chosenIds().length;
  const told = [...gone.map(words.gone), ...(left === 0 ? [] : [words.left(left)])];
  if (told.length === 0) notices.clear('link');
  else notices.show('link', told.join(' '));
  const isFull = own.length >= MOST_COMPARED;
  const hadFocus = picker.contains(document.activeElement);
  picker.hidden = isFull;
  full.hidden = !isFull;
  if (isFull && hadFocus) full.focus();
  redraw(suggestions, isFull ? [] : fromShortlist(own), isFull ? full : find(picker, 'input', HTMLInputElement));
  redraw(
    chosenView,
    own.length === 0 ? [] : [chosenList(own)],
    () => chosenView.querySelector<HTMLElement>('button') ?? find(picker, 'input', HTMLInputElement),
  );
  tableView.replaceChildren(
    ...(own.length < 2
      ? [element('p', { class: 'compare-few' }, [words.few])]
      : [compareTable(own), element('p', { class: 'note' }, [words.legend])]),
  );
  for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]'))
    link.hash = choiceHash(chosenIds());
  for (const one of container.querySelectorAll<HTMLButtonElement>('[data-tool-bar] button'))
    one.disabled = own.length < 2;
}

async function copyLink(): Promise<void> {
  try {
    await navigator.clipboard.writeText(location.href);
    notices.show('deed', words.copied);
  } catch {
    notices.show('deed', words.notCopied);
  }
}

find(container, '[data-tool-bar]', HTMLElement).append(
  button('compare-copy', words.copy, () => void copyLink()),
  button('compare-print', words.print, () => {
    print();
  }),
  button('compare-csv', words.saveCsv, () => {
    saveFile(`${container.dataset['file'] ?? ''}.csv`, csvOf(csvRows(chosen()), SEPARATOR_IN[pageLang()]), 'text/csv');
  }),
);
shortlist.subscribe(draw);
addEventListener('storage', () => shortlist.refresh());
addEventListener('hashchange', draw);
if (records().length > 0) draw();
container.dataset['started'] = '';

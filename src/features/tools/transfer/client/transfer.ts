import { element, find } from '../../../../browser/dom.ts';
import { ask, paragraph } from '../../../workspace/client/ask.ts';
import { now } from '../../../workspace/client/pending.ts';
import { redraw } from '../../../workspace/client/redraw.ts';
import { startTool } from '../../../workspace/client/start-tool.ts';
import { hasShared } from '../../../workspace/share.ts';
import type { Store } from '../../../workspace/store.ts';
import { recordPicker } from '../../kit/client/picker.ts';
import { recordOf } from '../../kit/client/site.ts';
import type { Sheet, Sheets } from '../transfer.ts';
import {
  hasRoomFor,
  onlySheet,
  readSheetHash,
  sheetHash,
  sheetOf,
  standingOf,
  TRANSFER_LIMITS,
  transferTool,
  withoutSheet,
} from '../transfer.ts';
import { memoOf } from './memo.ts';
import { sheetView } from './sheet-view.ts';
import { words } from './words.ts';

const container = find(document, '[data-tool="transfer"]', HTMLElement);
const body = find(container, '[data-transfer]', HTMLElement);
const paper = find(container, '[data-transfer-paper]', HTMLElement);
// The questions to fill in by pen are for readers without a script.
find(container, '[data-transfer-blank]', HTMLElement).hidden = true;

const titleOf = (record: string): string => recordOf(record)?.title ?? `${words.gone} (${record})`;

function listedSheet(store: Store<Sheets>, sheet: Sheet): HTMLElement {
  const title = titleOf(sheet.record);
  const { answered, open } = standingOf(sheet);
  const remove = element(
    'button',
    { type: 'button', id: `remove-${sheet.record}`, 'aria-label': words.removeOne(title) },
    [words.remove],
  );
  const confirm = async (): Promise<void> => {
    const choice = { value: 'remove', label: words.remove, weight: 'grave' } as const;
    if ((await ask(words.removeHeading, [paragraph(words.removeText(title))], [choice])) === 'remove')
      store.update((latest) => withoutSheet(latest, sheet.record));
  };
  remove.addEventListener('click', () => void confirm());
  return element('li', { 'data-sheet': sheet.record }, [
    element('a', { class: 'records-title', href: sheetHash(sheet.record) }, [title]),
    element('p', { class: 'records-line' }, [
      [sheet.town, words.standing.counts(answered.length, open.length)].filter((part) => part !== '').join(' · '),
    ]),
    element('div', { class: 'tool-buttons' }, [remove]),
  ]);
}

/** The reader's sheets and a field to begin another. */
const overview = (store: Store<Sheets>): HTMLElement[] => [
  ...(store.value.sheets.length < TRANSFER_LIMITS.sheets ? [] : [paragraph(words.full)]),
  recordPicker({
    id: 'transfer-pick',
    label: words.pick,
    hint: words.pickHint,
    matches: words.matches,
    noMatches: words.noMatches,
    isTaken: ({ kind, id }) => kind !== 'practice' || !hasRoomFor(store.value, id),
    onPick: ({ id }) => {
      location.hash = sheetHash(id);
    },
  }),
  element('section', { 'aria-labelledby': 'transfer-own' }, [
    element('h2', { id: 'transfer-own' }, [words.own]),
    store.value.sheets.length === 0
      ? element('p', {}, [words.empty])
      : element(
          'ul',
          { class: 'records' },
          store.value.sheets.map((sheet) => listedSheet(store, sheet)),
        ),
  ]),
];

/** The sheets that paper shows: the open one, or all that are on the page. */
let onPaper = (): readonly Sheet[] => [];
addEventListener('beforeprint', () => {
  now();
  paper.replaceChildren(...onPaper().map(memoOf));
});
addEventListener('afterprint', () => {
  paper.replaceChildren();
});

const backLink = (): HTMLElement =>
  element('p', {}, [element('a', { href: location.pathname + location.search }, [words.all])]);

startTool(transferTool, container, (store) => {
  let opened: string | undefined;
  const drawOwn = (): void => {
    const record = readSheetHash(location.hash);
    container.dataset['sheet'] = String(record !== undefined);
    onPaper = () => (record === undefined ? store.value.sheets : [sheetOf(store.value, record)]);
    redraw(body, record === undefined ? overview(store) : [backLink(), ...sheetView(store, record)]);
    // A reader who has just opened a sheet begins at its name, not in the field they left.
    if (record !== opened && record !== undefined && opened !== undefined)
      find(body, '#sheet-title', HTMLElement).focus();
    opened = record ?? '';
  };
  addEventListener('hashchange', () => {
    now();
    if (!hasShared(location.hash) && container.dataset['mode'] === 'own') drawOwn();
    for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')) link.hash = location.hash;
  });
  return {
    summary: ({ sheets }) => words.sheets(sheets.length),
    part: (value) => {
      const record = readSheetHash(location.hash);
      return record === undefined ? value : onlySheet(value, record);
    },
    draw: (value, isOwn) => {
      if (isOwn) {
        drawOwn();
        return;
      }
      onPaper = () => value.sheets;
      redraw(body, value.sheets.map(memoOf));
    },
  };
});
for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]'))
  if (readSheetHash(location.hash) !== undefined) link.hash = location.hash;

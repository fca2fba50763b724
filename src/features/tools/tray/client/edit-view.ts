import { element, find } from '../../../../browser/dom.ts';
import { paragraph } from '../../../workspace/client/ask.ts';
import { now } from '../../../workspace/client/pending.ts';
import { textField } from '../../../workspace/client/text-field.ts';
import { check, dayOrNone } from '../../../workspace/decode.ts';
import { BETWEEN_LINES, mergeText } from '../../../workspace/merge.ts';
import type { Outcome, Store } from '../../../workspace/store.ts';
import { recordPicker } from '../../kit/client/picker.ts';
import type { HeadField, Tray, TrayPractice, Trays } from '../tray.ts';
import {
  hasPractice,
  hasRoomFor,
  TRAY_LIMITS,
  textOf,
  trayOf,
  withoutPractice,
  withPractice,
  withText,
  withTray,
} from '../tray.ts';
import { filledBoard, nameOf, practiceLink, practiceTitle, SLOTS, trayName } from './board.ts';
import { words } from './words.ts';

const FIRST_SLOT = 'column-1';
const ROWS = 3;
/** The place that the reader has chosen for practices, through redrawing. */
let chosenSlot = FIRST_SLOT;

/**
 * A tray with fields to write in, and the field that finds practices for it.
 * @param tell says something to the reader in a place that stays when the page is drawn anew
 */
export function editView(store: Store<Trays>, id: string, tell: (text: string) => void): HTMLElement[] {
  if (!hasRoomFor(store.value, id)) return [paragraph(words.full)];
  const tray = trayOf(store.value, id);
  const title = element('h2', { id: 'tray-title', tabindex: '-1' }, [trayName(tray)]);
  const headField = (field: HeadField): HTMLElement =>
    field === 'date'
      ? dayField(store, id)
      : textField({
          id: `tray-${field}`,
          label: words.head[field],
          value: tray[field],
          most: TRAY_LIMITS.fieldName,
          rows: 1,
          isLabelHidden: true,
          change: (text, before) => {
            const outcome = change(store, id, (latest) => ({
              ...latest,
              [field]: mergeText(before, text, latest[field], BETWEEN_LINES),
            }));
            title.textContent = trayName(trayOf(store.value, id));
            return outcome;
          },
          kept: () => trayOf(store.value, id)[field],
        });
  return [
    title,
    element('p', { class: 'note' }, [words.lineHint]),
    filledBoard({
      head: (field) => [headField(field)],
      room: ({ slot, name }) => [
        textField({
          id: `tray-${slot}`,
          label: name,
          value: textOf(tray, slot),
          most: TRAY_LIMITS.fieldText,
          rows: ROWS,
          isLabelHidden: true,
          change: (text, before) =>
            change(store, id, (latest) => withText(latest, slot, mergeText(before, text, textOf(latest, slot)))),
          kept: () => textOf(trayOf(store.value, id), slot),
        }),
        ...droppedPractices(store, id, slot),
      ],
      hasHints: true,
    }),
    practicePanel(store, id, tell),
  ];
}

/** Changes a tray without redrawing: the field shows the change already. */
const change = (store: Store<Trays>, id: string, how: (tray: Tray) => Tray): Outcome =>
  store.update((latest) => withTray(latest, id, how), 'quietly');

function dayField(store: Store<Trays>, id: string): HTMLElement {
  const field = element('input', { type: 'date', id: 'tray-date', max: '9999-12-31' });
  field.value = trayOf(store.value, id).date;
  field.addEventListener('change', () => {
    const day = check(dayOrNone, field.value);
    if (day.ok) change(store, id, (latest) => ({ ...latest, date: day.value }));
  });
  return element('div', { class: 'tool-field' }, [
    element('label', { for: field.id, class: 'visually-hidden' }, [words.head.date]),
    field,
  ]);
}

/** The practices that were put in a place, each with a button that takes it away. */
function droppedPractices(store: Store<Trays>, id: string, slot: string): HTMLElement[] {
  const dropped = trayOf(store.value, id).practices.filter((one) => one.slot === slot);
  if (dropped.length === 0) return [];
  return [
    element(
      'ul',
      { class: 'board-dropped' },
      dropped.map((practice) => element('li', {}, [practiceLink(practice.record), removeButton(store, id, practice)])),
    ),
  ];
}

function removeButton(store: Store<Trays>, id: string, practice: TrayPractice): HTMLElement {
  const { slot, record } = practice;
  const label = words.practices.removeOne(practiceTitle(record), nameOf(slot));
  const button = element('button', { type: 'button', id: `remove-${slot}-${record}`, 'aria-label': label }, [
    words.practices.remove,
  ]);
  button.addEventListener('click', () => {
    now();
    // The focus goes on to the field beside it: the button is gone with its practice.
    find(document, `#tray-${slot}`, HTMLElement).focus();
    store.update((latest) => withTray(latest, id, (tray) => withoutPractice(tray, practice)));
  });
  return button;
}

function practicePanel(store: Store<Trays>, id: string, tell: (text: string) => void): HTMLElement {
  const choice = element(
    'select',
    { id: 'tray-slot' },
    SLOTS.filter(({ slot }) => slot !== 'wishes').map(({ slot, name }) => element('option', { value: slot }, [name])),
  );
  choice.value = chosenSlot;
  choice.addEventListener('change', () => {
    chosenSlot = choice.value;
  });
  const { heading, slot: slotLabel, pick, pickHint, matches, noMatches, added } = words.practices;
  return element('section', { class: 'tray-drop', 'aria-labelledby': 'tray-drop' }, [
    element('h2', { id: 'tray-drop' }, [heading]),
    element('div', { class: 'tool-field' }, [element('label', { for: choice.id }, [slotLabel]), choice]),
    recordPicker({
      id: 'tray-pick',
      label: pick,
      hint: pickHint,
      matches,
      noMatches,
      isTaken: ({ kind, id: record }) =>
        kind !== 'practice' || hasPractice(trayOf(store.value, id), { slot: chosenSlot, record }),
      onPick: ({ id: record, title }) => {
        now();
        const practice = { slot: chosenSlot, record };
        const outcome = store.update((latest) => withTray(latest, id, (tray) => withPractice(tray, practice)));
        tell(outcome === 'refused' ? words.full : added(title, nameOf(chosenSlot)));
      },
    }),
  ]);
}

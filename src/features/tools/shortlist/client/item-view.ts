import { element } from '../../../../browser/dom.ts';
import { ask, paragraph } from '../../../workspace/client/ask.ts';
import { textField } from '../../../workspace/client/text-field.ts';
import { mergeText } from '../../../workspace/merge.ts';
import type { Store } from '../../../workspace/store.ts';
import { kindNames } from '../../kit/client/fact-words.ts';
import { addressOfRecord, recordOf } from '../../kit/client/site.ts';
import { langOfTitle } from '../../../../atlas/title-beside.ts';
import { titleBeside } from '../../kit/client/title-beside.ts';
import type { ToolRecord } from '../../kit/records.ts';
import type { Shortlist, ShortlistItem } from '../shortlist.ts';
import { movedBy, noteOf, removed, SHORTLIST_LIMITS, withNote } from '../shortlist.ts';
import { words } from './words.ts';

interface Context {
  /** Its place in the list, from 0, and the last place. */
  place: number;
  last: number;
  /** The reader's own list, where it is that; without it nothing can be changed. */
  store: Store<Shortlist> | undefined;
}

/** What stands under a title: kind, places, money and time, which of all but projects is that of the source. */
export const lineOf = ({ kind, where, money, time, source }: ToolRecord): string =>
  [
    kindNames[kind],
    ...[where, money, time].map((values) => values.join(', ')),
    kind === 'project' ? '' : (source.date ?? ''),
  ]
    .filter((part) => part !== '')
    .join(' · ');

/** A record on the shortlist with its note and its buttons. */
export function itemView(item: ShortlistItem, { place, last, store }: Context): HTMLElement {
  const record = recordOf(item.record);
  const title = record?.title ?? item.record;
  const head =
    record === undefined
      ? [element('p', {}, [element('strong', {}, [words.gone]), ` (${item.record})`])]
      : [
          element('p', {}, [
            element(
              'a',
              { class: 'records-title', href: addressOfRecord(record), lang: langOfTitle(title, record.original) },
              [title],
            ),
            ...titleBeside(record),
          ]),
          element('p', { class: 'records-line' }, [lineOf(record)]),
          ...(record.summary === null ? [] : [element('p', { class: 'records-what' }, [record.summary])]),
        ];
  const note =
    store === undefined
      ? item.note === ''
        ? []
        : [element('p', { class: 'shortlist-note' }, [element('strong', {}, [`${words.note}: `]), item.note])]
      : [noteField(item, title, store)];
  return element('li', { 'data-item': item.record }, [
    ...head,
    ...note,
    ...(store === undefined ? [] : [buttonsOf(item, title, { place, last, store })]),
  ]);
}

const noteField = (item: ShortlistItem, title: string, store: Store<Shortlist>): HTMLElement =>
  textField({
    id: `note-${item.record}`,
    label: words.noteFor(title),
    value: item.note,
    most: SHORTLIST_LIMITS.fieldNote,
    rows: 2,
    change: (text, before) =>
      store.update(
        (latest) => withNote(latest, item.record, mergeText(before, text, noteOf(latest, item.record))),
        'quietly',
      ),
    kept: () => noteOf(store.value, item.record),
  });

function buttonsOf(
  item: ShortlistItem,
  title: string,
  { place, last, store }: Context & { store: Store<Shortlist> },
): HTMLElement {
  const button = (id: string, label: string, full: string, isOff: boolean, deed: () => void): HTMLElement => {
    const made = element(
      'button',
      { type: 'button', id: `${id}-${item.record}`, 'aria-label': full, disabled: isOff },
      [label],
    );
    made.addEventListener('click', deed);
    return made;
  };
  const move = (places: number) => (): void => {
    store.update((latest) => movedBy(latest, item.record, places));
  };
  const remove = async (): Promise<void> => {
    const hasNote = noteOf(store.value, item.record) !== '';
    const choice = { value: 'remove', label: words.remove, weight: 'grave' } as const;
    if (hasNote && (await ask(words.removeHeading, [paragraph(words.removeText(title))], [choice])) !== 'remove')
      return;
    store.update((latest) => removed(latest, item.record));
  };
  return element('div', { class: 'tool-buttons' }, [
    button('up', words.up, words.moveUp(title), place === 0, move(-1)),
    button('down', words.down, words.moveDown(title), place === last, move(1)),
    button('remove', words.remove, words.removeOne(title), false, () => void remove()),
  ]);
}

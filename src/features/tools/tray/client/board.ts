import { formatDay } from '../../../../i18n/dates.ts';
import { element, find } from '../../../../browser/dom.ts';
import { pageLang } from '../../../../browser/page-lang.ts';
import { addressOfRecord, recordOf } from '../../kit/client/site.ts';
import type { HeadField, Tray } from '../tray.ts';
import { HEAD_FIELDS, linesOf, textOf } from '../tray.ts';
import { words } from './words.ts';

const template = find(document, '[data-board]', HTMLElement);

const elements = (parent: ParentNode, selector: string): HTMLElement[] => [
  ...parent.querySelectorAll<HTMLElement>(selector),
];

/** A place on the tray as the page names it. */
export interface Slot {
  slot: string;
  name: string;
}

/** The places of the tray in their order, from the empty tray that the page has. */
export const SLOTS: readonly Slot[] = elements(template, '[data-slot]').map((one) => ({
  slot: one.dataset['slot'] ?? '',
  name: find(one, '[data-name]', HTMLElement).textContent.trim(),
}));

/** What a place is called; one that the model no longer has goes by its own word. */
export const nameOf = (slot: string): string => SLOTS.find((one) => one.slot === slot)?.name ?? slot;

/** What fills a copy of the empty tray. */
interface Filling {
  head: (field: HeadField) => readonly (Node | string)[];
  room: (slot: Slot) => readonly (Node | string)[];
  /** Whether the lists of what the source's tray has stay in it. */
  hasHints?: boolean;
}

/** A copy of the empty tray with contents. */
export function filledBoard({ head, room, hasHints }: Filling): HTMLElement {
  const copy = template.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error('The empty tray is no element');
  for (const field of HEAD_FIELDS) find(copy, `[data-head="${field}"]`, HTMLElement).append(...head(field));
  for (const slot of SLOTS) find(copy, `[data-slot="${slot.slot}"] [data-room]`, HTMLElement).append(...room(slot));
  if (hasHints !== true) for (const hint of elements(copy, 'details')) hint.remove();
  return copy;
}

/** What the head of a tray says in a field. */
export const headText = (tray: Tray, field: HeadField): string =>
  field === 'date' && tray.date !== '' ? formatDay(tray.date, pageLang()) : tray[field];

/** A list of things and practices. */
export const listOf = (lines: readonly string[], practices: readonly string[]): HTMLElement[] =>
  lines.length + practices.length === 0
    ? []
    : [
        element('ul', { class: 'board-list' }, [
          ...lines.map((line) => element('li', {}, [line])),
          ...practices.map((record) => element('li', { class: 'board-practice' }, [practiceLink(record)])),
        ]),
      ];

/** The name of a practice. */
export const practiceTitle = (record: string): string =>
  recordOf(record)?.title ?? `${words.practices.gone} (${record})`;

/** The name of a practice, with its place, that leads to its page. */
export function practiceLink(record: string): HTMLElement {
  const known = recordOf(record);
  if (known === undefined) return element('span', {}, [practiceTitle(record)]);
  const place = known.where.length === 0 ? '' : ` (${known.where.join(', ')})`;
  return element('a', { href: addressOfRecord(known) }, [`${known.title}${place}`]);
}

/** What a tray has in a place. What it has where this tray has no place comes last, under its own word. */
export function contentsOf(tray: Tray, slot: string): HTMLElement[] {
  const own = listOf(linesOf(textOf(tray, slot)), practicesIn(tray, slot));
  if (slot !== 'other') return own;
  return [
    ...own,
    ...unknownSlots(tray).flatMap((name) => [
      element('p', { class: 'board-who' }, [name]),
      ...listOf(linesOf(textOf(tray, name)), practicesIn(tray, name)),
    ]),
  ];
}

const practicesIn = ({ practices }: Tray, slot: string): string[] =>
  practices.filter((one) => one.slot === slot).map(({ record }) => record);

const unknownSlots = ({ texts, practices }: Tray): string[] => [
  ...new Set(
    [...texts, ...practices].map(({ slot }) => slot).filter((slot) => !SLOTS.some((one) => one.slot === slot)),
  ),
];

/** What a tray is called. */
export const trayName = ({ organisation }: Tray): string => organisation.trim() || words.unnamed;

/** A tray that cannot be changed: for paper, for what is shared, for an example. `missing` stands in an empty head. */
export const trayBoard = (tray: Tray, missing = ''): HTMLElement =>
  filledBoard({
    head: (field) => {
      const text = headText(tray, field);
      return text === '' && missing !== '' ? [element('span', { class: 'missing' }, [missing])] : [text];
    },
    room: ({ slot }) => contentsOf(tray, slot),
  });

/** The empty tray, to be filled in by hand. */
export const emptyBoard = (): HTMLElement => filledBoard({ head: () => [], room: () => [] });

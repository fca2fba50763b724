import { element } from '../../../../browser/dom.ts';
import type { JoinedTrays, Overlap } from '../join.ts';
import { joinOf } from '../join.ts';
import type { Tray } from '../tray.ts';
import { contentsOf, filledBoard, headText, listOf, nameOf, practiceTitle, SLOTS, trayName } from './board.ts';
import { words } from './words.ts';

const names = (trays: readonly Tray[]): string => trays.map(trayName).join(', ');

/** The trays of a place side by side: what is missing, what is doubled, and one tray of all. */
export interface JoinView {
  findings: HTMLElement;
  board: HTMLElement;
}

/** @param place the name of the place as it was written */
export function joinView(place: string, trays: readonly Tray[]): JoinView {
  const joined = joinOf(
    trays,
    SLOTS.map(({ slot }) => slot),
  );
  return { findings: findingsOf(joined), board: boardOf(place, trays, joined) };
}

const list = (items: readonly string[]): HTMLElement =>
  element(
    'ul',
    {},
    items.map((item) => element('li', {}, [item])),
  );

function findingsOf({ gaps, overlaps, answered }: JoinedTrays): HTMLElement {
  const { join } = words;
  return element('div', { class: 'join-findings' }, [
    element('section', {}, [
      element('h3', {}, [join.gaps]),
      element('p', {}, [gaps.length === 0 ? join.noGaps : join.gapsText]),
      ...(gaps.length === 0 ? [] : [list(gaps.map(slotName))]),
    ]),
    element('section', {}, [
      element('h3', {}, [join.overlaps]),
      element('p', {}, [overlaps.length === 0 ? join.noOverlaps : join.overlapsText]),
      ...(overlaps.length === 0
        ? []
        : [
            element(
              'ul',
              {},
              overlaps.map((overlap) =>
                element('li', {}, [
                  element('strong', {}, [`${join.types[overlap.type]}: `]),
                  `${whatOf(overlap)} – ${names(overlap.trays)}`,
                ]),
              ),
            ),
          ]),
    ]),
    ...(answered.length === 0
      ? []
      : [
          element('section', {}, [
            element('h3', {}, [join.answered]),
            list(answered.map(({ wish, wishing, doing }) => join.wish(wish, names(wishing), names(doing)))),
          ]),
        ]),
    element('p', { class: 'note' }, [join.limits]),
  ]);
}

/** The name of a place on the tray, a step with its number. */
const slotName = (slot: string): string => {
  const number = /^step-(?<number>\d+)$/u.exec(slot)?.groups?.['number'];
  return number === undefined ? nameOf(slot) : `${number}. ${nameOf(slot)}`;
};

function whatOf(overlap: Overlap): string {
  switch (overlap.type) {
    case 'slot':
      return slotName(overlap.slot);
    case 'activity':
      return overlap.text;
    case 'practice':
      return practiceTitle(overlap.record);
    default:
      return overlap satisfies never;
  }
}

function boardOf(place: string, trays: readonly Tray[], { slots, gaps, overlaps }: JoinedTrays): HTMLElement {
  const sharing = new Map(overlaps.flatMap((one) => (one.type === 'slot' ? [[one.slot, one.trays.length]] : [])));
  const board = filledBoard({
    head: (field) => [
      field === 'place'
        ? place
        : [...new Set(trays.map((tray) => headText(tray, field)).filter((text) => text !== ''))].join(', '),
    ],
    room: ({ slot }) => [
      ...(gaps.includes(slot) ? [element('p', { class: 'board-mark' }, [words.join.gap])] : []),
      ...(sharing.has(slot)
        ? [element('p', { class: 'board-mark' }, [words.join.several(sharing.get(slot) ?? 0)])]
        : []),
      ...(slot === 'other'
        ? trays.flatMap((tray) => voiceOf(tray, contentsOf(tray, slot)))
        : (slots.find((one) => one.slot === slot)?.voices ?? []).flatMap(({ tray, lines, practices }) =>
            voiceOf(tray, listOf(lines, practices)),
          )),
    ],
  });
  board.classList.add('board-joined');
  return board;
}

const voiceOf = (tray: Tray, contents: readonly HTMLElement[]): HTMLElement[] =>
  contents.length === 0 ? [] : [element('p', { class: 'board-who' }, [trayName(tray)]), ...contents];

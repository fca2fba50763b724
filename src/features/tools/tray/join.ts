import type { Tray } from './tray.ts';
import { linesOf, textOf } from './tray.ts';

/** What one tray has in one place. */
export interface Voice {
  tray: Tray;
  lines: readonly string[];
  /** Ids of practices of the collection. */
  practices: readonly string[];
}

/** A place on the tray with all that have something there. */
export interface JoinedSlot {
  slot: string;
  voices: readonly Voice[];
}

/** Something that several organisations have. */
export type Overlap =
  | { type: 'slot'; slot: string; trays: readonly Tray[] }
  | { type: 'activity'; text: string; trays: readonly Tray[] }
  | { type: 'practice'; record: string; trays: readonly Tray[] };

/** Several trays of one place side by side. */
export interface JoinedTrays {
  slots: readonly JoinedSlot[];
  /** Places on the tray where nobody has anything. */
  gaps: readonly string[];
  overlaps: readonly Overlap[];
  /** Wishes for what one of the organisations does already. */
  answered: readonly { wish: string; wishing: readonly Tray[]; doing: readonly Tray[] }[];
}

const WISHES = 'wishes';
const COLUMN_OR_STEP = /^(?:column|step)-/u;

/** A text for comparing: small letters, single blanks, no full stop at its end. */
export const plainText = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.,;!]+$/u, '');

/** Whose tray it is: by the name of the organisation, or of itself where it names none. */
const whose = ({ id, organisation }: Tray): string => plainText(organisation) || id;

/** One tray for each organisation: two trays of one organisation are no overlap. */
const distinctOf = (trays: readonly Tray[]): Tray[] =>
  [...new Map(trays.map((tray) => [whose(tray), tray] as const).toReversed()).values()].toReversed();

/** Lays trays side by side. @param slots the places of the tray in their order */
export function joinOf(trays: readonly Tray[], slots: readonly string[]): JoinedTrays {
  const joined = slots.map((slot) => ({ slot, voices: voicesIn(trays, slot) }));
  const measured = joined.filter(({ slot }) => COLUMN_OR_STEP.test(slot));
  const doing = joined.filter(({ slot }) => slot !== WISHES).flatMap(({ voices }) => voices);
  const wishing = joined.filter(({ slot }) => slot === WISHES).flatMap(({ voices }) => voices);
  const activities = byKey(doing, ({ lines }) => lines, plainText);
  return {
    slots: joined,
    gaps: measured.filter(({ voices }) => voices.length === 0).map(({ slot }) => slot),
    overlaps: [
      ...several(activities).map(({ word, trays: found }) => ({ type: 'activity', text: word, trays: found }) as const),
      ...several(byKey(doing, ({ practices }) => practices, String)).map(
        ({ word, trays: found }) => ({ type: 'practice', record: word, trays: found }) as const,
      ),
      ...measured
        .map(({ slot, voices }) => ({ type: 'slot', slot, trays: distinctOf(voices.map(({ tray }) => tray)) }) as const)
        .filter((overlap) => overlap.trays.length > 1),
    ],
    answered: [...byKey(wishing, ({ lines }) => lines, plainText)].flatMap(([key, { word, trays: wish }]) => {
      const done = activities.get(key);
      return done === undefined ? [] : [{ wish: word, wishing: distinctOf(wish), doing: distinctOf(done.trays) }];
    }),
  };
}

const voicesIn = (trays: readonly Tray[], slot: string): Voice[] =>
  trays
    .map((tray) => ({
      tray,
      lines: linesOf(textOf(tray, slot)),
      practices: tray.practices.filter((one) => one.slot === slot).map(({ record }) => record),
    }))
    .filter(({ lines, practices }) => lines.length + practices.length > 0);

interface Named {
  /** The word as it was first written. */
  word: string;
  trays: readonly Tray[];
}

function byKey(
  voices: readonly Voice[],
  wordsOf: (voice: Voice) => readonly string[],
  keyOf: (word: string) => string,
): Map<string, Named> {
  const found = new Map<string, Named>();
  for (const voice of voices) {
    for (const word of wordsOf(voice)) {
      const known = found.get(keyOf(word)) ?? { word, trays: [] };
      found.set(keyOf(word), { ...known, trays: [...known.trays, voice.tray] });
    }
  }
  return found;
}

const several = (named: ReadonlyMap<string, Named>): Named[] =>
  [...named.values()]
    .map(({ word, trays }) => ({ word, trays: distinctOf(trays) }))
    .filter(({ trays }) => trays.length > 1);

/** Trays by their place, however it is written: small or large letters. In the order of their first tray. */
export function byPlace(trays: readonly Tray[]): { key: string; place: string; trays: readonly Tray[] }[] {
  const places = new Map<string, { key: string; place: string; trays: readonly Tray[] }>();
  for (const tray of trays) {
    const key = plainText(tray.place);
    const known = places.get(key) ?? { key, place: tray.place.trim(), trays: [] };
    places.set(key, { ...known, trays: [...known.trays, tray] });
  }
  return [...places.values()];
}

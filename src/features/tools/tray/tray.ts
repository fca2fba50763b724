import type { Decoded } from '../../workspace/decode.ts';
import { dayOrNone, distinct, group, id, list, matching, text } from '../../workspace/decode.ts';

/**
 * The most that the trays hold, in characters and in number. The fields of the page take less than may be kept:
 * two texts of one field that meet must both find room.
 */
export const TRAY_LIMITS = {
  trays: 200,
  fieldName: 100,
  name: 400,
  fieldText: 1500,
  text: 6000,
  slots: 40,
  practices: 80,
} as const;

/** An id of a tray, with the number that `joinTrays` puts behind it where two trays of one id both stand. */
export const TRAY_ID = /^[a-z0-9]{1,24}(?:-\d{1,22})?$/u;
const LONGEST_TRAY_ID = 47;
const LONGEST_SLOT = 12;

/**
 * A place on the tray: a numbered step of the authority, one of the three columns of the organisations, what
 * stands in no column, or a wish. How many steps there are is for the model's record to say, not for this form.
 */
const slot = matching(/^(?:step-[1-9]\d?|column-[1-3]|other|wishes)$/u, LONGEST_SLOT);

const slotText = group({
  slot,
  /** What the organisation has there, a thing a line. */
  text: text(TRAY_LIMITS.text),
});
const practice = group({ slot, record: id });
const tray = group({
  /** Made when the tray is begun. Two trays of one id are versions of one tray. */
  id: matching(TRAY_ID, LONGEST_TRAY_ID),
  organisation: text(TRAY_LIMITS.name),
  place: text(TRAY_LIMITS.name),
  date: dayOrNone,
  texts: distinct(list(slotText, TRAY_LIMITS.slots), (one) => one.slot),
  /** Practices of the collection that were put on the tray. */
  practices: distinct(list(practice, TRAY_LIMITS.practices), (one) => `${one.slot} ${one.record}`),
});
/** Reads what the trays keep, and holds every limit of it. */
export const decodeTrays = group({ trays: distinct(list(tray, TRAY_LIMITS.trays), (one) => one.id) });

export type TrayPractice = Decoded<typeof practice>;
export type Tray = Decoded<typeof tray>;
export type Trays = Decoded<typeof decodeTrays>;

/** The fields in the head of a tray. */
export const HEAD_FIELDS = ['organisation', 'place', 'date'] as const;
export type HeadField = (typeof HEAD_FIELDS)[number];

export const emptyTray = (trayId: string): Tray => ({
  id: trayId,
  organisation: '',
  place: '',
  date: '',
  texts: [],
  practices: [],
});

/** The tray of an id; an empty one where nothing has been written on it yet. */
export const trayOf = ({ trays }: Trays, trayId: string): Tray =>
  trays.find((one) => one.id === trayId) ?? emptyTray(trayId);

export const hasTray = ({ trays }: Trays, trayId: string): boolean => trays.some((one) => one.id === trayId);

/** What stands in a place of a tray, as it was written. */
export const textOf = ({ texts }: Tray, name: string): string => texts.find((one) => one.slot === name)?.text ?? '';

/** Changes a tray. It begins with its first change; one that another tab has deleted comes back with it. */
export function withTray(trays: Trays, trayId: string, change: (tray: Tray) => Tray): Trays {
  const changed = change(trayOf(trays, trayId));
  return {
    trays: hasTray(trays, trayId)
      ? trays.trays.map((one) => (one.id === trayId ? changed : one))
      : [...trays.trays, changed],
  };
}

/** A tray with a text in the place of the old one; an empty text goes. */
export const withText = (one: Tray, name: string, value: string): Tray => {
  const others = one.texts.filter((other) => other.slot !== name);
  return { ...one, texts: value === '' ? others : [...others, { slot: name, text: value }] };
};

/** Whether the tray of an id is there or finds room. */
export const hasRoomFor = (trays: Trays, trayId: string): boolean =>
  trays.trays.length < TRAY_LIMITS.trays || hasTray(trays, trayId);

/** Puts a practice on a tray; one that is there stays as it is. */
export const withPractice = (one: Tray, added: TrayPractice): Tray =>
  hasPractice(one, added) ? one : { ...one, practices: [...one.practices, added] };

export const withoutPractice = (one: Tray, gone: TrayPractice): Tray => ({
  ...one,
  practices: one.practices.filter((other) => other.slot !== gone.slot || other.record !== gone.record),
});

export const hasPractice = ({ practices }: Tray, { slot: name, record }: TrayPractice): boolean =>
  practices.some((other) => other.slot === name && other.record === record);

export const withoutTray = ({ trays }: Trays, trayId: string): Trays => ({
  trays: trays.filter((one) => one.id !== trayId),
});

/** Only the trays that a test takes, for a link or a file of them. */
export const onlyTrays = ({ trays }: Trays, isMeant: (one: Tray) => boolean): Trays => ({
  trays: trays.filter(isMeant),
});

/** The things that a text names: its lines without what is blank. */
export const linesOf = (value: string): string[] =>
  value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

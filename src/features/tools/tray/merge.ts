import { mergeLists } from '../../workspace/merge.ts';
import type { Tray } from './tray.ts';
import { HEAD_FIELDS, TRAY_LIMITS } from './tray.ts';

const baseOf = (id: string): string => id.replace(/-\d+$/u, '');

/** Whether two trays are versions of one: of one id, and no field of the head says two different things. */
const isSame = (one: Tray, other: Tray): boolean =>
  baseOf(one.id) === baseOf(other.id) &&
  HEAD_FIELDS.every((field) => one[field] === other[field] || one[field] === '' || other[field] === '');

/**
 * Adds trays to others. Versions of one tray become one, with the lines of both; where the heads contradict
 * each other, or one tray has no room for both, both stand, so that nothing of either is lost.
 */
export function joinTrays(own: readonly Tray[], added: readonly Tray[]): Tray[] {
  const trays = [...own];
  for (const tray of added) {
    const place = trays.findIndex((other) => isSame(other, tray) && hasRoomFor(joined(other, tray)));
    const same = trays[place];
    if (same === undefined) trays.push({ ...tray, id: freeId(tray.id, new Set(trays.map(({ id }) => id))) });
    else trays[place] = joined(same, tray);
  }
  return trays;
}

const hasRoomFor = ({ texts, practices }: Tray): boolean =>
  texts.length <= TRAY_LIMITS.slots &&
  texts.every(({ text }) => text.length <= TRAY_LIMITS.text) &&
  practices.length <= TRAY_LIMITS.practices;

const freeId = (id: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${baseOf(id)}-${number}`)) number += 1;
  return `${baseOf(id)}-${number}`;
};

const joined = (own: Tray, added: Tray): Tray => ({
  id: own.id,
  organisation: own.organisation || added.organisation,
  place: own.place || added.place,
  date: own.date || added.date,
  texts: mergeLists(
    own.texts,
    added.texts,
    ({ slot }) => slot,
    (one, other) => ({ slot: one.slot, text: mergeLines(one.text, other.text) }),
  ),
  practices: mergeLists(
    own.practices,
    added.practices,
    ({ slot, record }) => `${slot} ${record}`,
    (one) => one,
  ),
});

/** The lines of one text, then those that only the other has. */
function mergeLines(own: string, added: string): string {
  const known = new Set(own.split('\n').map((line) => line.trim()));
  const news = added.split('\n').filter((line) => line.trim() !== '' && !known.has(line.trim()));
  if (news.length === 0) return own;
  return [...(own === '' ? [] : [own.replace(/\n$/u, '')]), ...news].join('\n');
}

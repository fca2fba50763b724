import { strings } from '../i18n/index.ts';
import type { AtlasRecord } from '../schema/record.ts';
import type { Atlas } from './atlas.ts';
import type { Label } from './labels.ts';
import { organisationLabel, organisationOf, placeLabel } from './labels.ts';
import { placeOf } from './places.ts';
import { isOtherName } from './printed-name.ts';

/** A place or an organisation of a record, with what there is to say about it. */
export interface Named extends Label {
  notes: readonly string[];
}

/** The places and organisations of a record, each once, by what they are to it. */
export interface NamedInRecord {
  where: readonly Named[];
  who: readonly Named[];
  mentioned: readonly Named[];
}

/** Gathers whom and what a record names. A role is told where it says more than the heading of the list. */
export function namedIn(atlas: Atlas, record: AtlasRecord): NamedInRecord {
  const words = strings(atlas.lang).record;
  const work = record.places.filter(({ role }) => role !== 'mentioned');
  const actors = record.organisations.filter(({ role }) => role !== 'mentioned');
  const placeRoles = new Set(work.map(({ role }) => role));
  const asPlace = ({ code, role, printed }: AtlasRecord['places'][number], withRole: boolean): Named => ({
    ...placeLabel(atlas, code),
    notes: [
      ...(withRole ? [words.placeRoles[role]] : []),
      ...printedOtherwise(printed, [placeOf(atlas, code).name, ...placeOf(atlas, code).otherNames]),
    ],
  });
  const asOrganisation = ({ id, role, printed }: AtlasRecord['organisations'][number], withRole: boolean): Named => ({
    ...organisationLabel(atlas, id),
    notes: [
      ...(withRole ? [words.organisationRoles[role]] : []),
      ...printedOtherwise(
        printed,
        Object.values(organisationOf(atlas, id).names).filter((name) => name !== undefined),
      ),
    ],
  });
  // An edition in another language than the original's has words of its own: the source prints others.
  const isPrinted = record.lang === record.original;
  const printedOtherwise = (printed: string | undefined, names: readonly string[]): string[] =>
    isPrinted && printed !== undefined && isOtherName(printed, names) ? [words.printedAs(printed)] : [];
  const where = once(work.map((place) => asPlace(place, placeRoles.size > 1)));
  const who = once(actors.map((organisation) => asOrganisation(organisation, true)));
  const told = new Set([...where, ...who].map(({ route }) => route));
  const mentioned = once([
    ...record.places.map((place) => asPlace(place, false)),
    ...record.organisations.map((organisation) => asOrganisation(organisation, false)),
  ]).filter(({ route }) => !told.has(route));
  return { where, who, mentioned };
}

/** Each name once, with the notes of all its mentions. */
const once = (names: readonly Named[]): Named[] =>
  [...Map.groupBy(names, ({ route }) => route).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ ...first, notes: [...new Set([first, ...others].flatMap(({ notes }) => notes))] }],
  );

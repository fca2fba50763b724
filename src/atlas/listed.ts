import type { TargetGroup, Theme } from '../schema/curation.ts';
import type { Organisation } from '../schema/organisation.ts';
import type { Atlas } from './atlas.ts';
import { countOfOrganisation, placesWithRecords, recordsOfGroup, recordsOfTheme } from './gather.ts';
import type { Label } from './labels.ts';
import { organisationLabel } from './labels.ts';
import { oncePer } from './once-per.ts';
import { alphabetical } from './order.ts';
import type { Place } from './places.ts';

/** The items before and after one in a list. */
export interface Besides<Item> {
  previous: Item | undefined;
  next: Item | undefined;
}

/** Tells the items before and after one of a list by its id; of what is not in the list, neither. */
export function besides<Item>(items: readonly Item[], idOf: (item: Item) => string): (id: string) => Besides<Item> {
  const standing = new Map(items.map((item, index) => [idOf(item), index]));
  return (id) => {
    const index = standing.get(id);
    return index === undefined
      ? { previous: undefined, next: undefined }
      : { previous: items[index - 1], next: items[index + 1] };
  };
}

/** The themes that any record has, as the vocabulary orders them: those that have a page. */
export const themesWithRecords: (atlas: Atlas) => readonly Theme[] = oncePer((atlas: Atlas) =>
  atlas.vocabulary.themes.filter(({ id }) => recordsOfTheme(atlas, id).length > 0),
);

/** The target groups that any record has, as the vocabulary orders them: those that have a page. */
export const groupsWithRecords: (atlas: Atlas) => readonly TargetGroup[] = oncePer((atlas: Atlas) =>
  atlas.vocabulary.targetGroups.filter(({ id }) =>
    Object.values(recordsOfGroup(atlas, id)).some(({ length }) => length > 0),
  ),
);

/** An organisation of its list, with the number of its records. */
export interface ListedOrganisation {
  id: string;
  label: Label;
  count: number;
}

/** The organisations that any record names, by their type, as a dictionary orders them. */
export const organisationsByType: (atlas: Atlas) => ReadonlyMap<Organisation['type'], readonly ListedOrganisation[]> =
  oncePer((atlas: Atlas) => {
    const compare = alphabetical(atlas.lang);
    const listed = atlas.vocabulary.organisations.flatMap(({ id, type }) => {
      const count = countOfOrganisation(atlas, id);
      return count === 0 ? [] : [{ type, id, label: organisationLabel(atlas, id), count }];
    });
    return Map.groupBy(
      listed.toSorted((a, b) => compare(a.label.text, b.label.text)),
      ({ type }) => type,
    );
  });

type BesidesIn<Item> = (atlas: Atlas) => (id: string) => Besides<Item>;

export const besidesTheme: BesidesIn<Theme> = oncePer((atlas: Atlas) =>
  besides(themesWithRecords(atlas), ({ id }) => id),
);

export const besidesGroup: BesidesIn<TargetGroup> = oncePer((atlas: Atlas) =>
  besides(groupsWithRecords(atlas), ({ id }) => id),
);

/** Among the municipalities or among the regions, by the code. */
export const besidesPlace: Readonly<Record<Place['kind'], BesidesIn<Place>>> = {
  municipality: oncePer((atlas: Atlas) => besides(placesWithRecords(atlas, 'municipality'), ({ code }) => code)),
  region: oncePer((atlas: Atlas) => besides(placesWithRecords(atlas, 'region'), ({ code }) => code)),
};

const besidesInType = oncePer(
  (atlas: Atlas) =>
    new Map([...organisationsByType(atlas)].map(([type, listed]) => [type, besides(listed, ({ id }) => id)])),
);

/** Among the organisations of the same type. */
export const besidesOrganisation = (atlas: Atlas, { id, type }: Organisation): Besides<ListedOrganisation> =>
  besidesInType(atlas).get(type)?.(id) ?? { previous: undefined, next: undefined };

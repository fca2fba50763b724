import { strings } from '../../i18n/index.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import { groupLabel, languageName, themeLabel } from '../../atlas/labels.ts';
import { placeOf } from '../../atlas/places.ts';
import { STATUSES } from '../../atlas/status.ts';
import type { AtlasRecord } from '../../schema/record.ts';
import { KINDS } from '../../schema/record.ts';
import { choicesAmong, withLast } from './choices.ts';
import type { FilterChoice } from './choices.ts';
import { FILTERS, REGION_NATIONAL, REGION_UNKNOWN } from './fields.ts';
import type { Filter } from './fields.ts';
import { regionValues } from './build/names.ts';
import { recordValues } from './build/values.ts';
import { valuesOn } from './values.ts';

export type { FilterChoice } from './choices.ts';

export interface FilterGroup {
  filter: Filter;
  values: FilterChoice[];
}

/** The filters of the search page with the values that any record has: what the index has, too. */
export function filterGroups(atlas: Atlas): FilterGroup[] {
  return FILTERS.map((filter) => ({ filter, values: choicesOf(atlas, filter).filter(({ count }) => count !== 0) }));
}

function choicesOf(atlas: Atlas, filter: Filter): FilterChoice[] {
  switch (filter) {
    case 'kind':
      return kindChoices(atlas);
    case 'theme':
      return themeChoices(atlas);
    case 'region':
      return regionChoices(atlas);
    case 'group':
      return choicesFrom(atlas, filter, (id) => groupLabel(atlas, id).text);
    case 'language':
      return choicesFrom(atlas, filter, (tag) => languageName(atlas, tag));
    case 'programme':
      return choicesFrom(atlas, filter, (programme) => programme);
    case 'state':
      return stateChoices(atlas);
    case 'year':
      return choicesFrom(atlas, filter, (year) => year);
    default:
      return filter satisfies never;
  }
}

/** The values that records have, by their labels. */
const choicesFrom = (atlas: Atlas, filter: Filter, labelOf: (value: string) => string): FilterChoice[] =>
  choicesAmong(
    atlas.lang,
    atlas.records,
    (record) => valuesOn(recordValues(atlas, record), filter, atlas.day),
    labelOf,
  );

/**
 * Whether a project is under way, in the order of its life. Which projects are changes from day to day: all states
 * are there, and their numbers are written in the browser.
 */
function stateChoices(atlas: Atlas): FilterChoice[] {
  if (!atlas.records.some(({ kind }) => kind === 'project')) return [];
  const { states } = strings(atlas.lang).search.filters;
  return STATUSES.map((value) => ({ value, label: states[value], name: states[value], count: undefined }));
}

function kindChoices({ lang, records }: Atlas): FilterChoice[] {
  const { kinds } = strings(lang).site;
  return KINDS.map((kind) => ({
    value: kind,
    label: kinds[kind],
    name: kinds[kind],
    count: records.filter((record) => record.kind === kind).length,
  }));
}

/** The themes of records, by default of all. */
export const themeChoices = (atlas: Atlas, records: readonly AtlasRecord[] = atlas.records): FilterChoice[] =>
  choicesAmong(
    atlas.lang,
    records,
    ({ themes }) => themes,
    (id) => themeLabel(atlas, id).text,
  );

/** The regions of records, by default of all; at the end the work that is nationwide, and that of which nobody says where it is. */
export function regionChoices(atlas: Atlas, records: readonly AtlasRecord[] = atlas.records): FilterChoice[] {
  const { filters } = strings(atlas.lang).search;
  const special = new Map([
    [REGION_NATIONAL, filters.national],
    [REGION_UNKNOWN, filters.unknown],
  ]);
  const choices = choicesAmong(
    atlas.lang,
    records,
    (record) => regionValues(atlas, record),
    (value) => special.get(value) ?? placeOf(atlas, value).name,
  );
  return withLast(choices, [...special.keys()]);
}

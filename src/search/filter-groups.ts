import { strings } from '../i18n/index.ts';
import type { Atlas } from '../lib/atlas/atlas.ts';
import { groupLabel, languageName, themeLabel } from '../lib/atlas/labels.ts';
import { placeOf } from '../lib/atlas/places.ts';
import { alphabetical } from '../lib/order.ts';
import { STATUSES } from '../lib/status.ts';
import { KINDS } from '../schema/record.ts';
import { FILTERS, REGION_NATIONAL, REGION_UNKNOWN } from './fields.ts';
import type { Filter } from './fields.ts';
import { regionValues } from './build/names.ts';
import { filterValuesOf } from './build/values.ts';

/** A value that a filter offers, with the number of records that have it. */
export interface FilterChoice {
  value: string;
  label: string;
  /** What a single record of the value is called, where that is another word than the label. */
  name: string;
  count: number;
}

export interface FilterGroup {
  filter: Filter;
  values: FilterChoice[];
}

/** The filters of the search page with the values that any record has: what the index has, too. */
export function filterGroups(atlas: Atlas): FilterGroup[] {
  return FILTERS.map((filter) => ({ filter, values: choicesOf(atlas, filter).filter(({ count }) => count > 0) }));
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
function choicesFrom(atlas: Atlas, filter: Filter, labelOf: (value: string) => string): FilterChoice[] {
  const compare = alphabetical(atlas.lang);
  const values = atlas.records.flatMap((record) => filterValuesOf(atlas, record)[filter]);
  return [...Map.groupBy(values, (value) => value)]
    .map(([value, same]) => ({ value, label: labelOf(value), name: labelOf(value), count: same.length }))
    .toSorted((a, b) => compare(a.label, b.label));
}

/** Whether a project is under way, in the order of its life. */
function stateChoices(atlas: Atlas): FilterChoice[] {
  const { states } = strings(atlas.lang).search.filters;
  const choices = choicesFrom(atlas, 'state', (value) => value);
  return STATUSES.flatMap((status) =>
    choices
      .filter(({ value }) => value === status)
      .map((one) => ({ ...one, label: states[status], name: states[status] })),
  );
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

function themeChoices(atlas: Atlas): FilterChoice[] {
  const compare = alphabetical(atlas.lang);
  return atlas.vocabulary.themes
    .map(({ id }) => {
      const { text } = themeLabel(atlas, id);
      return {
        value: id,
        label: text,
        name: text,
        count: atlas.records.filter(({ themes }) => themes.includes(id)).length,
      };
    })
    .toSorted((a, b) => compare(a.label, b.label));
}

function regionChoices(atlas: Atlas): FilterChoice[] {
  const { filters } = strings(atlas.lang).search;
  const compare = alphabetical(atlas.lang);
  const values = atlas.records.flatMap((record) => regionValues(atlas, record));
  const choice = (value: string, label: string): FilterChoice => ({
    value,
    label,
    name: label,
    count: values.filter((other) => other === value).length,
  });
  const special = [choice(REGION_NATIONAL, filters.national), choice(REGION_UNKNOWN, filters.unknown)];
  const regions = [...new Set(values)]
    .filter((value) => value !== REGION_NATIONAL && value !== REGION_UNKNOWN)
    .map((code) => choice(code, placeOf(atlas, code).name))
    .toSorted((a, b) => compare(a.label, b.label));
  return [...regions, ...special];
}

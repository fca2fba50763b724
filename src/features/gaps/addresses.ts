import { emptySelection } from '../search/facets.ts';
import { plainState, writeState } from '../search/address.ts';
import type { Lang } from '../../schema/lang.ts';
import { routes } from '../../routes/routes.ts';

/** A column of a table: what it filters by, and the value as the lists and the search name it. */
export interface ColumnFilter {
  filter: 'group' | 'region';
  /** The value in the lists, where a place is named by its slug. */
  inList: string;
  /** The value in the search, where a place is named by its code. */
  inSearch: string;
}

/** The list of practices of a theme and a column. */
export const practicesAddress = (lang: Lang, theme: string, { filter, inList }: ColumnFilter): string =>
  `${routes.section(lang, 'practices')}?${new URLSearchParams([
    [filter, inList],
    ['theme', theme],
  ]).toString()}`;

/** The list of projects of a theme and a column; by region, which that list does not filter by, the search. */
export function projectsAddress(lang: Lang, theme: string, { filter, inList, inSearch }: ColumnFilter): string {
  if (filter === 'group') {
    const parameters = new URLSearchParams([
      [filter, inList],
      ['theme', theme],
    ]);
    return `${routes.section(lang, 'projects')}?${parameters.toString()}`;
  }
  const selection = { ...emptySelection(), kind: ['project'], theme: [theme], region: [inSearch] };
  return `${routes.search(lang)}${writeState({ ...plainState(''), selection })}`;
}

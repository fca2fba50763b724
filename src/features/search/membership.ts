import type { Membership } from './facets.ts';
import { byFilter, FILTERS } from './fields.ts';
import type { Filter } from './fields.ts';
import type { PagefindInstance } from './pagefind.ts';

/** Asks the index which records have which value, so that filters and counts work on merged results. */
export async function membershipOf(index: PagefindInstance): Promise<Membership> {
  const values = await index.filters();
  const recordsByValue = async (filter: Filter): Promise<ReadonlyMap<string, ReadonlySet<string>>> => {
    const pairs = Object.keys(values[filter] ?? {}).map(async (value) => {
      const { results } = await index.search(null, { filters: { [filter]: value } });
      return [value, new Set(results.map(({ id }) => id))] as const;
    });
    return new Map(await Promise.all(pairs));
  };
  const pairs = await Promise.all(FILTERS.map(async (filter) => [filter, await recordsByValue(filter)] as const));
  const known = new Map<Filter, ReadonlyMap<string, ReadonlySet<string>>>(pairs);
  return byFilter((filter) => known.get(filter) ?? new Map<string, ReadonlySet<string>>());
}

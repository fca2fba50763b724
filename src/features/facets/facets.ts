/** The values chosen for each facet: OR within a facet, AND across. A facet with none lets everything through. */
export type Chosen = ReadonlyMap<string, readonly string[]>;

/** Tells whether an item has a value of a facet. */
export type Has<Item> = (item: Item, facet: string, value: string) => boolean;

/** What a value of a facet would give. */
export interface Count {
  /** Items with the value among those that the other facets let through. */
  own: number;
  /** Items shown if the value were added to what is chosen. */
  shown: number;
}

/** The counts of every value: facet → value → count. */
export type Counts = ReadonlyMap<string, ReadonlyMap<string, Count>>;

const passesOne = <Item>(item: Item, facet: string, values: readonly string[], has: Has<Item>): boolean =>
  values.length === 0 || values.some((value) => has(item, facet, value));

/** The items that have a chosen value of every facet. */
export const passing = <Item>(items: readonly Item[], chosen: Chosen, has: Has<Item>): Item[] =>
  items.filter((item) => [...chosen].every(([facet, values]) => passesOne(item, facet, values, has)));

/**
 * Counts what each value would give.
 * @param values all values of each facet
 */
export function countsOf<Item>(
  items: readonly Item[],
  values: ReadonlyMap<string, readonly string[]>,
  chosen: Chosen,
  has: Has<Item>,
): Counts {
  const countsIn = (facet: string, all: readonly string[]): ReadonlyMap<string, Count> => {
    const own = chosen.get(facet) ?? [];
    const others = passing(items, new Map([...chosen].filter(([other]) => other !== facet)), has);
    return new Map(
      all.map((value) => [
        value,
        {
          own: others.filter((item) => has(item, facet, value)).length,
          shown: others.filter((item) => passesOne(item, facet, [...own, value], has)).length,
        },
      ]),
    );
  };
  return new Map([...values].map(([facet, all]) => [facet, countsIn(facet, all)]));
}

/** What is chosen with a value added, or taken away where it was chosen. The order of adding leaves no trace. */
export function toggled(chosen: Chosen, facet: string, value: string): Chosen {
  const before = chosen.get(facet) ?? [];
  const after = before.includes(value) ? before.filter((other) => other !== value) : [...before, value].toSorted();
  return new Map(
    [...chosen, [facet, after] as const]
      .filter(([name, values]) => values.length > 0 && (name !== facet || values === after))
      .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  );
}

export const isNothingChosen = (chosen: Chosen): boolean => [...chosen.values()].every((values) => values.length === 0);

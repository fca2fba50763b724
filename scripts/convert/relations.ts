import { RELATIONS } from '../../src/schema/relation.ts';
import type { Relation, RelationKind } from '../../src/schema/relation.ts';
import type { PlacedRelation } from '../../src/vocabulary/load.ts';

/** Kinds from the most telling to the least, as the schema lists them. */
const ORDER = Object.keys(RELATIONS);

/**
 * The relations of a record, seen from it: the most telling kinds first, what sources say before
 * comparisons, then as curation lists them.
 */
export function relationsOf(relations: readonly PlacedRelation[], id: string): Relation[] {
  return relations
    .flatMap(({ relation: { from, to, ...rest } }): Relation[] => {
      if (from === id) return [{ id: to, end: 'from', ...rest }];
      if (to === id) return [{ id: from, end: isTheSameFromBothEnds(rest.kind) ? 'from' : 'to', ...rest }];
      return [];
    })
    .toSorted((a, b) => rankOf(a) - rankOf(b));
}

const isTheSameFromBothEnds = (kind: RelationKind): boolean => RELATIONS[kind].both;

const rankOf = ({ kind, ground }: Relation): number => ORDER.indexOf(kind) * 2 + (ground === 'source' ? 0 : 1);

import { z } from 'zod';
import type { CuratedRelation, Relation } from '../relation.ts';
import { curatedRelationSchema, RELATIONS } from '../relation.ts';

/** content/relations.yaml: each relation once, as curation says it. */
export const relationsFileSchema = z.array(curatedRelationSchema);

/** Kinds from the most telling to the least, as the schema lists them. */
const RANKS: ReadonlyMap<string, number> = new Map(Object.keys(RELATIONS).map((kind, index) => [kind, index]));

/**
 * The relations of every record, seen from it, by its id: the most telling kinds first, what sources say before
 * comparisons, then as curation lists them. One pass over the list; records without relations are not in it.
 */
export function relationsById(relations: readonly CuratedRelation[]): ReadonlyMap<string, readonly Relation[]> {
  const byId = new Map<string, Relation[]>();
  const add = (id: string, relation: Relation): void => {
    const own = byId.get(id);
    if (own) own.push(relation);
    else byId.set(id, [relation]);
  };
  for (const { from, to, ...rest } of relations) {
    add(from, { id: to, end: 'from', ...rest });
    add(to, { id: from, end: RELATIONS[rest.kind].both ? 'from' : 'to', ...rest });
  }
  for (const own of byId.values()) own.sort((a, b) => rankOf(a) - rankOf(b));
  return byId;
}

const rankOf = ({ kind, ground }: Relation): number => (RANKS.get(kind) ?? 0) * 2 + (ground === 'source' ? 0 : 1);

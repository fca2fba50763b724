import { z } from 'zod';
import { emptySelection } from '../../../src/features/search/facets.ts';
import type { Engine } from '../../../src/features/search/engine.ts';

/** A judged query: which records answer it, 2 fully, 1 partly. */
export const judgedQuerySchema = z.strictObject({
  id: z.string(),
  query: z.string(),
  lang: z.enum(['fi', 'sv', 'en']),
  class: z.string(),
  relevant: z.array(z.strictObject({ id: z.string(), grade: z.union([z.literal(1), z.literal(2)]) })),
});
export type JudgedQuery = z.infer<typeof judgedQuerySchema>;

const DEPTH = 10;

/** The ids of the first ten records for a query. */
export async function firstIds(engine: Engine, query: string): Promise<string[]> {
  const { hits } = await engine.search(query, emptySelection());
  const data = await Promise.all(hits.slice(0, DEPTH).map((hit) => hit.data()));
  return data.map(({ id }) => id);
}

/** Normalised discounted cumulative gain of the first ten, between 0 and 1. */
export function ndcg(ids: readonly string[], relevant: JudgedQuery['relevant']): number {
  const grades = new Map(relevant.map(({ id, grade }) => [id, grade]));
  const ideal = gainOf(relevant.map(({ grade }) => grade).toSorted((a, b) => b - a));
  return ideal === 0 ? 0 : gainOf(ids.map((id) => grades.get(id) ?? 0)) / ideal;
}

const gainOf = (grades: readonly number[]): number =>
  grades.slice(0, DEPTH).reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0);

export interface Measured {
  query: JudgedQuery;
  ids: readonly string[];
  ndcg: number;
}

export async function measure(engine: Engine, queries: readonly JudgedQuery[]): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const query of queries) {
    const ids = await firstIds(engine, query.query);
    measured.push({ query, ids, ndcg: ndcg(ids, query.relevant) });
  }
  return measured;
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);

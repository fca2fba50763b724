import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { judgedQuerySchema, mean, ndcg } from '../../tests/search/support/measure.ts';
import type { JudgedQuery } from '../../tests/search/support/measure.ts';
import type { Contender } from './contender.ts';

/** How an engine did. */
export interface Comparison {
  name: string;
  /** nDCG@10 of the half that the weights have not seen, and of the queries written last. */
  check: number;
  unseen: number;
  /** Shares of the queries of both that found nothing and that should have, and of nonsense that found something. */
  nothing: number;
  junk: number;
  /** The most that any of the first queries loaded. */
  firstQueryBytes: number;
}

/** A first query of each language. */
const FIRST_QUERIES = ['kielikahvila', 'rådgivning i Närpes', 'where can I study Finnish for free'];

const NONSENSE = 'nonsense';

/** The judged queries of a file. */
export const judgedQueries = (root: string, name: string): JudgedQuery[] =>
  z.array(judgedQuerySchema).parse(JSON.parse(readFileSync(join(root, `tests/search/queries/${name}.json`), 'utf8')));

/** Measures an engine on the judged queries of which none was used to choose weights. */
export async function compare(root: string, { name, search, firstQueryBytes }: Contender): Promise<Comparison> {
  const measured = async (half: string): Promise<{ query: JudgedQuery; ndcg: number; found: number }[]> => {
    const all = [];
    for (const query of judgedQueries(root, half)) {
      const ids = await search(query.query);
      all.push({ query, ndcg: ndcg(ids, query.relevant), found: ids.length });
    }
    return all;
  };
  const [check, unseen] = [await measured('check'), await measured('unseen')];
  const isNonsense = ({ query }: { query: JudgedQuery }): boolean => query.class === NONSENSE;
  const meanOf = (half: typeof check): number => mean(half.filter((one) => !isNonsense(one)).map((one) => one.ndcg));
  const all = [...check, ...unseen];
  const shareOf = (queries: typeof all, isSo: (one: (typeof all)[number]) => boolean): number =>
    queries.filter(isSo).length / queries.length;
  const sizes = [];
  for (const query of FIRST_QUERIES) sizes.push(await firstQueryBytes(query));
  return {
    name,
    check: meanOf(check),
    unseen: meanOf(unseen),
    nothing: shareOf(
      all.filter((one) => !isNonsense(one)),
      ({ found }) => found === 0,
    ),
    junk: shareOf(all.filter(isNonsense), ({ found }) => found > 0),
    firstQueryBytes: Math.max(...sizes),
  };
}

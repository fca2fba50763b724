import { emptySelection } from '../../src/features/search/facets.ts';
import { languageOf, openIndex } from '../../tests/search/support/open-index.ts';
import { hostileQueries } from './queries.ts';
import { median } from './median.ts';

const QUERIES = 10_000;

/** How long the search works on queries as nobody types them, all of the index in memory. */
export async function measureFuzz(root: string): Promise<{ queries: number; median: number; slowest: number }> {
  const engine = await openIndex(languageOf(root, 'fi'));
  const times: number[] = [];
  for (const query of hostileQueries(QUERIES)) {
    const begun = performance.now();
    await engine.search(query, emptySelection());
    times.push(performance.now() - begun);
  }
  return { queries: QUERIES, median: median(times), slowest: Math.max(...times) };
}

import { emptySelection } from '../../src/features/search/facets.ts';
import { languagesOf } from '../../src/features/search/build/languages.ts';
import { openSite } from '../../src/site/opened.ts';
import { buildSearchScripts } from '../../src/features/search/build/scripts.ts';
import { buildSearchIndex } from '../../src/features/search/build/search-index.ts';
import { openIndex } from '../../tests/search/support/open-index.ts';
import { DEPTH } from './contender.ts';
import type { Contender } from './contender.ts';
import { packedSize } from './packed.ts';

/** The search of this site, in Finnish. */
export async function ours(root: string): Promise<Contender> {
  const language = [...languagesOf(openSite(root))].find(({ lang }) => lang === 'fi');
  if (language === undefined) throw new Error('There are no records in Finnish');
  const { pagefindModule } = await buildSearchIndex([language]);
  const scripts = await buildSearchScripts(root, ['fi'], pagefindModule);
  const scriptBytes = ['search.fi.js', 'header.js'].reduce((sum, path) => sum + packedSize(scripts.get(path) ?? ''), 0);
  const searchIn =
    (engine: Awaited<ReturnType<typeof openIndex>>): Contender['search'] =>
    async (query) => {
      const { hits } = await engine.search(query, emptySelection());
      const data = await Promise.all(hits.slice(0, DEPTH).map((hit) => hit.data()));
      return data.map(({ id }) => id);
    };
  return {
    name: 'Kotoatlas: Pagefind with keys, parts, terms and a planner',
    firstQueryBytes: async (query) => {
      let bytes = scriptBytes;
      const engine = await openIndex(language, (_path, content) => {
        bytes += content.length;
      });
      await searchIn(engine)(query);
      return bytes;
    },
    search: searchIn(await openIndex(language)),
  };
}

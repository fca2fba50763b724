import { engineLoader } from './engine-loader.ts';
import { markPage } from './mark-page.ts';
import { QuickSearch } from './quick-search.ts';
import { startSearchPage } from './search-page.ts';
import { siteRoot } from '../../../browser/site-root.ts';
import type { OpenQuickSearch } from './quick-opener.ts';

const root = siteRoot();
const openEngine = engineLoader(root);
let quick: QuickSearch | undefined;

const openQuickSearch: OpenQuickSearch = (searchPage) => {
  quick ??= new QuickSearch(root, searchPage, openEngine);
  quick.open();
};
window.kotoatlasQuickSearch = openQuickSearch;

window.kotoatlasMarkHits = (article, query) => markPage(article, query, openEngine);

for (const container of document.querySelectorAll<HTMLElement>('[data-search-page]'))
  startSearchPage(container, root, openEngine);

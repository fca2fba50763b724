/** The script that writes the citation of a page as a file. It is loaded when a reader first asks for one (cite-files.ts). */
import { SITE_NAME } from '../../atlas/credits.ts';
import { CITE_FILES, CITE_FORMATS } from '../../atlas/cite/formats.ts';
import { pageKey } from '../../atlas/cite/page-key.ts';
import type { Work } from '../../atlas/cite/works.ts';
import { pageLang } from '../../browser/page-lang.ts';
import { saveFile } from '../../browser/save.ts';
import { LANGS } from '../../schema/lang.ts';

/** The works that the citation of the page names: the source, then the page. What the eye does not see stands in data. */
function worksOnPage(): Work[] {
  const id = document.querySelector<HTMLElement>('[data-record-tools]')?.dataset['recordTools'] ?? '';
  return [...document.querySelectorAll<HTMLElement>('.cite > p:not([data-files])')].map((entry, place) => {
    const isPage = place > 0;
    const { key = pageKey(id, pageLang()), author, date, page } = entry.dataset;
    const title = entry.querySelector('cite');
    const address = entry.querySelector('.address, [data-brackets]')?.textContent;
    const isUrl = address !== undefined && URL.canParse(address);
    return {
      key,
      type: isPage ? 'page' : 'document',
      author: isPage ? SITE_NAME : author,
      title: title?.textContent ?? '',
      container: isPage ? SITE_NAME : undefined,
      date,
      page: page === undefined ? undefined : Number(page),
      url: isUrl ? address : undefined,
      note: isUrl ? undefined : address,
      lang: LANGS.find((lang) => lang === title?.lang) ?? pageLang(),
    };
  });
}

window.kotoatlasSaveCitation = (link) => {
  const works = worksOnPage();
  const format = CITE_FILES.find((one) => link.pathname.endsWith(`.${CITE_FORMATS[one].ending}`));
  if (format === undefined) return;
  const { ending, type, write } = CITE_FORMATS[format];
  saveFile(`${works.at(-1)?.key ?? ''}.${ending}`, write(works), type);
};

/** The script that writes the citation of a page as a file. It is loaded when a reader first asks for one (cite-files.ts). */
import { SITE_NAME } from '../../atlas/credits.ts';
import { CITE_FILES, CITE_FORMATS } from '../../atlas/cite/formats.ts';
import type { Work } from '../../atlas/cite/works.ts';
import { pageLang } from '../../browser/page-lang.ts';
import { saveFile } from '../../browser/save.ts';
import { LANGS } from '../../schema/lang.ts';

/** The work that an entry of the citation names; what the eye does not see of it stands in the entry's data. */
function workOf(entry: HTMLElement, type: Work['type']): Work {
  const { key = '', author, date, page } = entry.dataset;
  const title = entry.querySelector('cite');
  const address = entry.querySelector('.address')?.textContent;
  const isUrl = address !== undefined && URL.canParse(address);
  return {
    key,
    type,
    author: type === 'page' ? SITE_NAME : author,
    title: title?.textContent ?? '',
    container: type === 'page' ? SITE_NAME : undefined,
    date,
    page: page === undefined ? undefined : Number(page),
    url: isUrl ? address : undefined,
    note: isUrl ? undefined : address,
    lang: LANGS.find((lang) => lang === title?.lang) ?? pageLang(),
  };
}

window.kotoatlasSaveCitation = (link) => {
  const entries = [...document.querySelectorAll<HTMLElement>('.cite [data-entry]')];
  const works = entries.map((entry, place) => workOf(entry, place === 0 ? 'document' : 'page'));
  const format = CITE_FILES.find((one) => link.pathname.endsWith(`.${CITE_FORMATS[one].ending}`));
  if (format === undefined) return;
  const { ending, type, write } = CITE_FORMATS[format];
  saveFile(`${works.at(-1)?.key ?? ''}.${ending}`, write(works), type);
};

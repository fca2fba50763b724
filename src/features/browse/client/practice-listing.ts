import type { Question } from '../../../schema/reading.ts';
import { formatLooseDate } from '../../../i18n/dates.ts';
import type { ListState } from '../../facets/facet-address.ts';
import { element, find } from '../../../browser/dom.ts';
import { pageLang } from '../../../browser/page-lang.ts';
import type { Facet } from '../facets.ts';
import { LIST_FACETS } from '../facets.ts';
import type { Listing } from './listing.ts';
import { addressOf, originalTitleOf, titleOf } from './listing.ts';
import type { Row } from './rows.ts';
import { words } from './words.ts';

type LabelOf = (facet: string, value: string) => string;

/** The columns between a practice's title and the date of its source: what it does, then its facets. */
const FACET_COLUMNS = LIST_FACETS.practices;

/** The questions that a column answers: where the source was asked and does not say, an empty cell tells so. */
const ASKED: Readonly<Partial<Record<Facet, Question>>> = {
  municipality: 'where',
  organisation: 'who',
  language: 'languages',
};

/**
 * The practices: by place as the page comes, as one list, or as a table. In one list each practice stands once;
 * its row is moved there and back, so that nothing stands twice.
 */
export function practiceListing(container: HTMLElement, rows: readonly Row[], labelOf: LabelOf): Listing {
  const lang = pageLang();
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const byPlace = find(container, '[data-browse-places]', HTMLElement);
  const homes = new Map([...byPlace.querySelectorAll('ul.records')].map((list) => [list, [...list.children]]));
  const flat = element('ul', { class: 'records', hidden: true });
  const table = element('div', { class: 'browse-table', hidden: true });
  byPlace.after(flat, table);

  const whatOf = ({ elements }: Row): string => elements[0]?.querySelector('.records-what')?.textContent.trim() ?? '';
  const dateOf = (row: Row): string => row.data('date') ?? '';
  const labelsOf = (row: Row, facet: string): string[] => row.values(facet).map((value) => labelOf(facet, value));
  const isSilent = (row: Row, facet: Facet): boolean => {
    const question = ASKED[facet];
    return question !== undefined && (row.data('silent') ?? '').split(' ').includes(question);
  };
  const wordsOf = (row: Row, facet: Facet): string =>
    labelsOf(row, facet).join(', ') || (isSilent(row, facet) ? words.missing : '');

  const sorted = (shown: readonly Row[], sort: string): Row[] => {
    if (sort === 'place') return [...shown];
    const byTitle = (a: Row, b: Row): number => compare(titleOf(a), titleOf(b));
    return shown.toSorted((a, b) => (sort === 'newest' ? compare(dateOf(b), dateOf(a)) : 0) || byTitle(a, b));
  };

  const showByPlace = (): void => {
    for (const [list, items] of homes) list.append(...items);
    for (const section of byPlace.querySelectorAll('section')) {
      section.hidden = section.querySelector('li:not([hidden])') === null;
      const entry = container.querySelector(`.jump a[href="#${section.getAttribute('aria-labelledby') ?? ''}"]`);
      const item = entry?.closest('li');
      if (item instanceof HTMLElement) item.hidden = section.hidden;
    }
  };

  const headers = [words.columns.title, ...FACET_COLUMNS.map((facet) => words.names[facet]), words.columns.source];

  const tableRow = (row: Row): HTMLElement => {
    const date = dateOf(row);
    const cell = (label: string, content: Node | string): HTMLElement =>
      element('td', { 'data-label': label }, [content]);
    const silent = (facet: Facet): HTMLElement | string =>
      isSilent(row, facet) ? element('span', { class: 'missing' }, [words.missing]) : '';
    return element('tr', {}, [
      element('th', { scope: 'row' }, [
        element('a', { href: row.link.href }, [titleOf(row)]),
        ...[...(row.elements[0]?.querySelectorAll('.title-beside') ?? [])].map((beside) => beside.cloneNode(true)),
      ]),
      ...FACET_COLUMNS.map((facet) => cell(words.names[facet], labelsOf(row, facet).join(', ') || silent(facet))),
      cell(words.columns.source, date === '' ? '' : element('time', { datetime: date }, [formatLooseDate(date, lang)])),
    ]);
  };

  const tableOf = (shown: readonly Row[]): HTMLElement =>
    element('table', { class: 'cards' }, [
      element('caption', { class: 'visually-hidden' }, [container.dataset['caption'] ?? '']),
      element('thead', {}, [
        element(
          'tr',
          {},
          headers.map((header) => element('th', { scope: 'col' }, [header])),
        ),
      ]),
      element('tbody', {}, shown.map(tableRow)),
    ]);

  return {
    rows,
    show: (passing: ReadonlySet<Row>, { sort, view }: ListState): Row[] => {
      for (const row of rows) for (const one of row.elements) one.hidden = !passing.has(row);
      const shown = sorted([...passing], sort);
      const isTable = view === 'table';
      const isFlat = !isTable && sort !== 'place';
      byPlace.hidden = isTable || isFlat;
      flat.hidden = !isFlat;
      table.hidden = !isTable;
      showByPlace();
      if (isFlat) flat.append(...shown.flatMap(({ elements }) => elements[0] ?? []));
      table.replaceChildren(...(isTable && shown.length > 0 ? [tableOf(shown)] : []));
      return shown;
    },
    headers: () => [
      words.columns.title,
      words.columns.original,
      words.columns.what,
      ...headers.slice(1),
      words.columns.address,
    ],
    cells: (row) => [
      titleOf(row),
      originalTitleOf(row),
      whatOf(row),
      ...FACET_COLUMNS.map((facet) => wordsOf(row, facet)),
      dateOf(row),
      addressOf(row),
    ],
  };
}

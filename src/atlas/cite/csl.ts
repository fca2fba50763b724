import type { Lang } from '../../schema/lang.ts';
import type { Work } from './works.ts';

/** An item of CSL-JSON: as much of the format as the site's works need. */
export interface CslItem {
  id: string;
  type: 'report' | 'webpage';
  title: string;
  author?: { literal: string }[];
  publisher?: string;
  'container-title'?: string;
  issued?: { 'date-parts': number[][] };
  page?: string;
  URL?: string;
  note?: string;
  language?: Lang;
}

const itemOf = ({ key, type, author, title, container, date, page, url, note, lang }: Work): CslItem => ({
  id: key,
  type: type === 'document' ? 'report' : 'webpage',
  title,
  ...(author === undefined ? {} : { author: [{ literal: author }] }),
  ...(author === undefined || type !== 'document' ? {} : { publisher: author }),
  ...(container === undefined ? {} : { 'container-title': container }),
  ...(date === undefined ? {} : { issued: { 'date-parts': [date.split('-').map(Number)] } }),
  ...(page === undefined ? {} : { page: String(page) }),
  ...(url === undefined ? {} : { URL: url }),
  ...(note === undefined ? {} : { note }),
  ...(lang === undefined ? {} : { language: lang }),
});

/** Works as a CSL-JSON file. */
export const cslOf = (works: readonly Work[]): string => `${JSON.stringify(works.map(itemOf), undefined, 1)}\n`;

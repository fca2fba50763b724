import type { Lang } from '../../schema/lang.ts';
import { isSupplied } from './brackets.ts';
import type { Work } from './works.ts';

/** An item of CSL-JSON: as much of the format as the site's works need. */
export interface CslItem {
  id: string;
  type: 'report' | 'webpage';
  title: string;
  author?: { literal: string }[];
  publisher?: string;
  'container-title'?: string;
  /** What is supplied is no date to reckon with, but one to print. */
  issued?: { 'date-parts': number[][] } | { literal: string };
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
  ...(date === undefined ? {} : { issued: issuedOn(date) }),
  ...(page === undefined ? {} : { page: String(page) }),
  ...(url === undefined ? {} : { URL: url }),
  ...(note === undefined ? {} : { note }),
  ...(lang === undefined ? {} : { language: lang }),
});

const issuedOn = (date: string): NonNullable<CslItem['issued']> =>
  isSupplied(date) ? { literal: date } : { 'date-parts': [date.split('-').map(Number)] };

/** Works as a CSL-JSON file. */
export const cslOf = (works: readonly Work[]): string => `${JSON.stringify(works.map(itemOf), undefined, 1)}\n`;

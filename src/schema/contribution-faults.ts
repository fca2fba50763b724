import { CONTRIBUTION_FIELDS, CONTRIBUTION_LICENCE, plain } from './contribution.ts';
import type { ContributionField, FieldEntry } from './contribution.ts';

/** What is wrong with a value by its form alone, whatever the vocabulary holds; `undefined` where nothing is. */
export type FormFault = 'empty' | 'too-long' | 'not-a-year' | 'not-a-day' | 'other-licence' | 'markup';

const YEAR = /^(?:19|20)\d{2}$/u;
const MARKUP = /<\/?[a-z][^>]*>|&[a-z]+;|\{[^}]*\}/iu;

/** What is wrong with a value of any line: that it lacks, is too long, or has HTML in it. */
export function faultOfLine({ required, most }: FieldEntry, value: string): FormFault | undefined {
  const text = value.trim();
  if (text === '') return required ? 'empty' : undefined;
  if ([...text].length > most) return 'too-long';
  return MARKUP.test(text) ? 'markup' : undefined;
}

/** What is wrong with a value of a line that is a day or the licence. */
export function faultOfForm(field: string, value: string): FormFault | undefined {
  const text = value.trim();
  if (text === '') return undefined;
  if (field === 'year' && !YEAR.test(text)) return 'not-a-year';
  if (field === 'day' && !isDay(text)) return 'not-a-day';
  return field === 'licence' && plain(text) !== plain(CONTRIBUTION_LICENCE) ? 'other-licence' : undefined;
}

/** Checks the form of a value. */
export const faultOfValue = (field: ContributionField, value: string): FormFault | undefined =>
  faultOfLine(CONTRIBUTION_FIELDS[field], value) ?? faultOfForm(field, value);

/** Whether the text of a paragraph has HTML or code in it, which no text of the collection has. */
export const hasMarkup = (text: string): boolean => MARKUP.test(text);

/** Whether a text is a day that there is, YYYY-MM-DD. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

import { isSupplied, withoutBrackets } from './brackets.ts';
import type { Work } from './works.ts';

const LINE_END = '\r\n';

/** A text on one line, without what RIS would read as the end of a line. */
const onOneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();

/** Works as an RIS file: a tag of two letters, two spaces, a hyphen, a space and the value on each line. */
export const risOf = (works: readonly Work[]): string => works.map(entryOf).join('');

function entryOf({ key, type, author, title, container, date, page, url, note, lang }: Work): string {
  const [year, month, day] = withoutBrackets(date ?? '').split('-');
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', type === 'document' ? 'RPRT' : 'ELEC'],
    ['ID', key],
    ['AU', author],
    ['TI', title],
    ['T2', container],
    ['PB', type === 'document' ? author : undefined],
    ['PY', year === '' ? undefined : year],
    // YYYY/MM/DD/, with nothing between the slashes for what is not known.
    ['DA', month === undefined ? undefined : `${year ?? ''}/${month}/${day ?? ''}/`],
    ['SP', page === undefined ? undefined : String(page)],
    ['UR', url],
    // PY holds digits alone: that the date is supplied is told here.
    ['N1', isSupplied(date) ? [date, note].filter((part) => part !== undefined).join(' ') : note],
    ['LA', lang],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    value === undefined || onOneLine(value) === '' ? [] : [`${tag}  - ${onOneLine(value)}`],
  );
  return [...lines, 'ER  - ', ''].join(LINE_END);
}

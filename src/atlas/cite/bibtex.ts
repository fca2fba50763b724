import { isSupplied, withoutBrackets } from './brackets.ts';
import type { Work } from './works.ts';

/** Characters that BibTeX or LaTeX reads as commands, and how they are written to be themselves. */
const SPECIAL: ReadonlyMap<string, string> = new Map([
  ['\\', String.raw`\textbackslash{}`],
  ['{', String.raw`\{`],
  ['}', String.raw`\}`],
  ['$', String.raw`\$`],
  ['&', String.raw`\&`],
  ['#', String.raw`\#`],
  ['_', String.raw`\_`],
  ['%', String.raw`\%`],
  ['~', String.raw`\textasciitilde{}`],
  ['^', String.raw`\textasciicircum{}`],
]);

/**
 * A text as the value of a BibTeX field. UTF-8 stays as it is; white space becomes single spaces.
 * Braces in the text are written \{ and \}: BibTeX counts them all the same, so a lone one is left out.
 */
export function bibtexText(text: string): string {
  const balanced = isBalanced(text) ? text : text.replaceAll(/[{}]/gu, '');
  return [...balanced.replaceAll(/\s+/gu, ' ').trim()].map((letter) => SPECIAL.get(letter) ?? letter).join('');
}

function isBalanced(text: string): boolean {
  let open = 0;
  for (const letter of text) {
    if (letter === '{') open += 1;
    if (letter === '}') open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}

const LANGUAGES = { fi: 'finnish', sv: 'swedish', en: 'british' } as const;

/** Works as a BibTeX file that BibLaTeX reads too. */
export const bibtexOf = (works: readonly Work[]): string => works.map(entryOf).join('\n');

function entryOf({ key, author, title, container, date, page, url, note, lang }: Work): string {
  const [printed, month] = withoutBrackets(date ?? '').split('-');
  const year = isSupplied(date) ? `[${printed ?? ''}]` : printed;
  const fields: [name: string, value: string | undefined][] = [
    // A second pair of braces: an organisation is one name, a title keeps its capitals.
    ['author', author === undefined ? undefined : `{${bibtexText(author)}}`],
    ['title', `{${bibtexText(title)}}`],
    ['howpublished', container === undefined ? undefined : bibtexText(container)],
    ['year', year === '' ? undefined : year],
    ['month', month === undefined ? undefined : String(Number(month))],
    ['pages', page === undefined ? undefined : String(page)],
    ['url', url === undefined ? undefined : encodeURI(decodeURI(url)).replaceAll(/[{}\\]/gu, encodeURIComponent)],
    ['note', note === undefined ? undefined : bibtexText(note)],
    ['langid', lang === undefined ? undefined : LANGUAGES[lang]],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},\n`]));
  return `@misc{${key},\n${lines.join('')}}\n`;
}

import type { Span } from '../facts/span.ts';
import type { Passage } from '../text/passage.ts';
import { joinPassages, slicePassage } from '../text/passage.ts';

/** Titles after which a person's name may stand. The title stays, the name goes. */
const TITLES = [
  'kunnanjohtaja',
  'kaupunginjohtaja',
  'pormestari',
  'toiminnanjohtaja',
  'hankejohtaja',
  'projektipäällikkö',
  'päällikkö',
  'erityisasiantuntija',
  'asiantuntija',
  'koordinaattori',
  'projektikoordinaattori',
  'maahanmuuttokoordinaattori',
  'ohjaaja',
  'kommundirektör',
  'stadsdirektör',
  'verksamhetsledare',
  'koordinator',
  'projektledare',
  'mayor',
  'municipal manager',
  'executive director',
  'coordinator',
  'project manager',
];

const NAME = String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?`;

/** What counts as personal data of a private person, as patterns; `person` says whether a find is one more person. */
const PATTERNS: readonly { pattern: RegExp; person: boolean }[] = [
  { pattern: new RegExp(`(?<=(?:^|[\\s,(])(?:${TITLES.join('|')}) )${NAME} ${NAME}(?: ${NAME})?`, 'gu'), person: true },
  { pattern: /[,;]?\s*[\w.+-]+\s?(?:@|\(at\)|\[at\])\s?[\w-]+(?:\.[\w-]+)+/gu, person: true },
  {
    pattern: /[,;]?\s*(?:(?:puh|tel|p)\.?:?\s*)?(?<![\d.,\w/-])(?:\+358|\(?0\d)[\d ()-]{6,14}\d(?![\d\w]|[.,]\d)/giu,
    person: false,
  },
];

/** Whether a text holds an e-mail address or a telephone number. */
export const hasContact = (text: string): boolean => PATTERNS.slice(1).some(({ pattern }) => text.search(pattern) >= 0);

/** The passage without names after titles, e-mail addresses and telephone numbers, and how many persons that dropped. */
export function withoutPersons(passage: Passage): { passage: Passage; persons: number } {
  let persons = 0;
  let rest = passage;
  for (const { pattern, person } of PATTERNS) {
    for (let match = new RegExp(pattern.source, pattern.flags.replace('g', '')).exec(rest.text); match;) {
      if (person) persons += 1;
      rest = cut(rest, match.index, match.index + match[0].length);
      match = new RegExp(pattern.source, pattern.flags.replace('g', '')).exec(rest.text);
    }
  }
  return { passage: rest, persons };
}

/** Where a text has personal data of private persons. */
export const personsIn = (text: string): Span[] =>
  PATTERNS.flatMap(({ pattern }) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.length })),
  );

function cut(passage: Passage, start: number, end: number): Passage {
  const before = slicePassage(passage, 0, start);
  const after = slicePassage(passage, end);
  if (before.text === '') return after;
  if (after.text === '') return before;
  return joinPassages(before, after, /^[.,;:!?)]/u.test(after.text) ? '' : ' ');
}

import type { Span } from '../facts/span.ts';
import type { Passage } from '../text/passage.ts';
import { joinPassages, slicePassage } from '../text/passage.ts';
import { telephonesIn } from './telephone.ts';

/**
 * Titles after which a person's name may stand, as the letters that all their forms begin with; other words may be
 * joined before ("maahanmuuttokoordinaattori"). The title stays, the name goes.
 */
const TITLES = [
  'johtaj',
  'pormestar',
  'päällik',
  'asiantuntij',
  'koordinaattor',
  'ohjaaj',
  'sihteer',
  'suunnittelij',
  'neuvoj',
  'neuvonantaj',
  'esimie',
  'esihenkilö',
  'opettaj',
  'rehtor',
  'tutkij',
  'kuraattor',
  'sosiaalityöntekij',
  'yhteyshenkilö',
  'direktör',
  'borgmästar',
  'ledar',
  'sekreterar',
  'koordinator',
  'chef',
  'handläggar',
  'rådgivar',
  'planerar',
  'sakkunnig',
  'rektor',
  'kontaktperson',
  'mayor',
  'municipal manager',
  'director',
  'coordinator',
  'manager',
  'adviser',
  'advisor',
  'planning officer',
  'project officer',
  'head of unit',
  'contact person',
];

/** Letters that a case ending or an article may add. */
const ENDING = String.raw`\p{Ll}{0,8}`;
const L = String.raw`[\p{L}\p{M}]`;
const NAME = String.raw`\p{Lu}\p{M}*(?:['’]\p{Lu})?\p{Ll}${L}*(?:[-'’]\p{Lu}${L}+)*`;
const INITIAL = String.raw`\p{Lu}\.`;
const PARTICLE = String.raw`(?:von|af|de|van|der|den|la|le|al|el|bin|ibn|di|da|dos|zu)`;
const FULL_NAME = `${NAME}(?: (?:${NAME}|${INITIAL})){0,2}(?: ${PARTICLE})* ${NAME}|${INITIAL}(?: ${INITIAL})*(?: ${PARTICLE})* ${NAME}|(?:${PARTICLE} )+${NAME}`;

/** Either case of the first letter of each word: a title may begin a sentence. */
const eitherCase = (words: string): string =>
  words.replace(/(?<!\p{L})\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);

/** A title in small letters, with a capital, or all in capitals; other words may be joined before it. */
const TITLE = `(?<!${L})(?:${L}|-)*(?:${TITLES.map(eitherCase).join('|')}|${TITLES.join('|')})${ENDING}`;
const LOUD_TITLE = `(?<!${L})(?:${L}|-)*(?:${TITLES.join('|').toUpperCase()})\\p{Lu}{0,8}`;
/** A name all in capitals, where it stands after a title. */
const LOUD_NAME = String.raw`\p{Lu}{2,}(?:-\p{Lu}+)*(?: \p{Lu}{2,}(?:-\p{Lu}+)*){1,3}`;

const PERSON = new RegExp(`(?<=(?:${TITLE}|${LOUD_TITLE}):? )(?:${FULL_NAME}|${LOUD_NAME})(?!${L})`, 'gu');

const UP_TO_TITLE = String.raw`(?:\p{Ll}[\p{L}-]* ){0,2}` + `(?:${TITLE})`;
/** A name, a comma or a bracket, and the title after it: "Maija Mallikas, projektipäällikkö". */
const BEFORE_TITLE = new RegExp(
  `(?<!(?:${L}|-))(?:${FULL_NAME})(?:, ?(?=${UP_TO_TITLE})|(?= [(–-] ?${UP_TO_TITLE}))`,
  'gu',
);

/** Words that are in names of organisations and in no person's: after a title they tell where somebody works. */
const NO_PERSON =
  /(?:kaupun|kunna|kunta|keskus|keskuks|yhdisty|yhteisö|liito|liitto|säätiö|virasto|toimisto|opisto|koulu|seura|järjestö|apu|risti|talo|stad|kommun|förbund|centre|center|stiftelse|förening|universit|associat|foundation|college|office|council)/iu;

const WORD = String.raw`[\p{L}\p{M}\p{N}_%+'’-]`;
/** How the sign of an address is written, also so that machines do not find it. */
const AT = String.raw`\s?(?:[@＠]|[([{]\s?(?:at|a|ät|ätt|@|miuku)\s?[)\]}])\s?`;
/** The sign as a word: only after a name with a full stop, or after what says that an address follows. */
const AT_WORD = String.raw`\s(?:at|ät|miuku)\s`;
const DOT = String.raw`(?:\.|\s?[([{]\s?(?:piste|punkt|dot|\.)\s?[)\]}]\s?|\s(?:piste|punkt|dot)\s)`;
const EMAIL = new RegExp(
  String.raw`[,;]?\s*(?:${WORD}+(?:\.${WORD}+)*${AT}|(?:${WORD}+(?:\.${WORD}+)+|(?<=(?:sähköposti\p{Ll}*|e-post\p{Ll}*|e-?mail):? )${WORD}+)${AT_WORD}(?!www\.))${WORD}+(?:${DOT}${WORD}+)+`,
  'giu',
);

interface Find extends Span {
  /** Whether it is one more person; a telephone number stands beside the person's name or address. */
  person: boolean;
}

const spansOf = (pattern: RegExp, text: string): Span[] =>
  [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));

function findsIn(text: string): Find[] {
  const names = [...spansOf(PERSON, text), ...spansOf(BEFORE_TITLE, text)].filter(
    ({ start, end }) => !NO_PERSON.test(text.slice(start, end)),
  );
  return [
    ...names.map((span) => ({ ...span, person: true })),
    ...spansOf(EMAIL, text).map((span) => ({ ...span, person: true })),
    ...telephonesIn(text).map((span) => ({ ...span, person: false })),
  ];
}

/** Whether a text holds an e-mail address or a telephone number. */
export const hasContact = (text: string): boolean => text.search(EMAIL) >= 0 || telephonesIn(text).length > 0;

/** The passage without names after titles, e-mail addresses and telephone numbers, and how many persons that dropped. */
export function withoutPersons(passage: Passage): { passage: Passage; persons: number } {
  let persons = 0;
  let rest = passage;
  for (let [find] = findsIn(rest.text); find; [find] = findsIn(rest.text)) {
    if (find.person) persons += 1;
    rest = cut(rest, find.start, find.end);
  }
  return { passage: rest, persons };
}

/** Where a text has personal data of private persons. */
export const personsIn = (text: string): Span[] => findsIn(text);

function cut(passage: Passage, start: number, end: number): Passage {
  const before = slicePassage(passage, 0, start);
  const after = slicePassage(passage, end);
  if (before.text === '') return after;
  if (after.text === '') return before;
  return joinPassages(before, after, /^[.,;:!?)]/u.test(after.text) ? '' : ' ');
}

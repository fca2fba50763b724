import { distance } from './distance.ts';
import type { Lang } from './lang.ts';
import { LANGS } from './lang.ts';

/**
 * A practice that somebody tells in one file: a head of a few lines "word: value", a blank line, and the text. The
 * converter reads it and the form on the site writes it by this table, so that they cannot differ. No zod: the
 * browser reads it.
 */
export interface FieldEntry {
  /** The word before the colon: the first of each language is the one that is written. */
  words: Readonly<Record<Lang, readonly [string, ...string[]]>>;
  required: boolean;
  /** Whether it may hold several values, apart by commas. */
  several: boolean;
  /** The most characters of the value. */
  most: number;
}

/** The lines of the head, in the order in which they are written. */
export const CONTRIBUTION_FIELDS = {
  title: {
    words: { fi: ['otsikko', 'nimi'], sv: ['rubrik', 'titel', 'namn'], en: ['title', 'name'] },
    required: true,
    several: false,
    most: 120,
  },
  /** Where it is done. */
  municipality: {
    words: {
      fi: ['kunta', 'kunnat', 'kaupunki', 'paikkakunta'],
      sv: ['kommun', 'kommuner', 'stad', 'ort'],
      en: ['municipality', 'municipalities', 'town'],
    },
    required: true,
    several: true,
    most: 400,
  },
  /** The year that the text speaks of. */
  year: { words: { fi: ['vuosi'], sv: ['år'], en: ['year'] }, required: true, several: false, most: 4 },
  /** Who does it: organisations. */
  who: {
    words: { fi: ['kuka', 'toteuttaja', 'järjestäjä'], sv: ['vem', 'arrangör'], en: ['who', 'organiser'] },
    required: true,
    several: true,
    most: 400,
  },
  /** Target groups, by their names on the site. */
  forWhom: {
    words: { fi: ['kenelle', 'kohderyhmä'], sv: ['för vem', 'målgrupp'], en: ['for whom', 'target group'] },
    required: true,
    several: true,
    most: 2000,
  },
  /** Themes, by their names on the site; what is left out is proposed by the words of the text. */
  themes: {
    words: { fi: ['teema', 'teemat', 'aihe'], sv: ['tema', 'teman', 'ämne'], en: ['theme', 'themes', 'topic'] },
    required: false,
    several: true,
    most: 2000,
  },
  /** One line: what is done, for whom, where. */
  summary: {
    words: { fi: ['tiivistelmä'], sv: ['sammanfattning'], en: ['summary'] },
    required: false,
    several: false,
    most: 160,
  },
  /** The organisation that tells. */
  toldBy: {
    words: { fi: ['kertoja'], sv: ['berättat av', 'berättare'], en: ['told by'] },
    required: true,
    several: false,
    most: 160,
  },
  /** The day on which it was told, 2026-11-30. */
  day: {
    words: { fi: ['päivä'], sv: ['dag', 'datum'], en: ['day', 'date'] },
    required: true,
    several: false,
    most: 10,
  },
  /** That the text may be published: the licence of the collection. */
  licence: {
    words: { fi: ['lisenssi', 'käyttölupa'], sv: ['licens'], en: ['licence', 'license'] },
    required: true,
    several: false,
    most: 40,
  },
  /** The permanent part of the address, where it is not to be made of municipality and title. */
  id: {
    words: { fi: ['tunnus'], sv: ['id', 'kännetecken'], en: ['identifier'] },
    required: false,
    several: false,
    most: 80,
  },
} as const satisfies Record<string, FieldEntry>;

export type ContributionField = keyof typeof CONTRIBUTION_FIELDS;

/** A line of the head that is one value and one line: blanks and line breaks become single blanks. */
const oneLine = (value: string): string => value.replaceAll(/\s+/gu, ' ').trim();

const isField = (name: string): name is ContributionField => Object.hasOwn(CONTRIBUTION_FIELDS, name);

/** The fields in their order. */
export const FIELD_NAMES: readonly ContributionField[] = Object.keys(CONTRIBUTION_FIELDS).filter(isField);

/** What stands for the licence: the only one under which the collection publishes. */
export const CONTRIBUTION_LICENCE = 'CC BY 4.0';

/** A name or a word as it is compared: capitals and blanks aside. */
export const plain = (text: string): string => text.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();

const FIELD_OF: ReadonlyMap<string, ContributionField> = new Map(
  FIELD_NAMES.flatMap((field) =>
    LANGS.flatMap((lang) => CONTRIBUTION_FIELDS[field].words[lang].map((word) => [word, field] as const)),
  ),
);

/** The field that a word means, in any of the languages. */
export const fieldOf = (word: string): ContributionField | undefined => FIELD_OF.get(plain(word));

/** Words of fields that are near to one that means none. */
export function wordsNear(word: string): string[] {
  const choices = FIELD_NAMES.map((field): Choice => ({
    id: field,
    names: Object.values(CONTRIBUTION_FIELDS[field].words).flat(),
  }));
  const choice = choose(word, choices);
  return 'id' in choice ? [] : choice.nearest;
}

/** The word by which a field is written in a language. */
export const wordOf = (field: ContributionField, lang: Lang): string => CONTRIBUTION_FIELDS[field].words[lang][0];

/** A line of the head: the word and the value, each with the place of its first character in the line. */
export interface HeadLine {
  word: string;
  value: string;
  /** Offset of the value in the line, counted from 0. */
  start: number;
}

/** Reads "Kunta: Kajaani", as a line or as the two cells of a row; undefined of a line that has no word and value. */
export function headLine(text: string): HeadLine | undefined {
  const groups = /^(?<before>\s*(?<word>\p{L}[\p{L} -]{0,30}?)\s*(?::|\t)\s*)(?<value>.*)$/su.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { before = '', word = '', value = '' } = groups;
  return { word, value: value.trim(), start: before.length };
}

/** The values of a field that may hold several, apart by commas or semicolons. */
export const valuesIn = (value: string): string[] =>
  value
    .split(/[,;]/u)
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** A name of the vocabulary, and what it stands for. */
export interface Choice {
  id: string;
  names: readonly string[];
  /** Beginnings of words that mean it in running text, lower case. */
  words?: readonly string[];
}

/** What a name means: an entry, or names that are near to it. */
export type Chosen = { id: string } | { nearest: string[] };

const NEAREST = 3;
/** A suggestion has so many wrong letters at most for each this many of its own. */
const LETTERS_A_FAULT = 3;

/** Finds a name among those of the vocabulary, in any language, capitals aside, or by a word that means one entry alone. */
export function choose(value: string, choices: readonly Choice[]): Chosen {
  const wanted = plain(value);
  const found = choices.find(({ names }) => names.some((name) => plain(name) === wanted));
  if (found !== undefined) return { id: found.id };
  const meant = choices.filter(({ words = [] }) => words.some((word) => wanted.startsWith(word)));
  const [only, ...others] = meant;
  if (only !== undefined && others.length === 0) return { id: only.id };
  if (meant.length > 0) return { nearest: meant.flatMap(({ names }) => names).slice(0, NEAREST * LANGS.length) };
  const most = Math.max(1, Math.floor(wanted.length / LETTERS_A_FAULT));
  const near = choices
    .flatMap(({ names }) => names)
    .map((name) => ({ name, far: plain(name).startsWith(wanted) ? 0 : distance(plain(name), wanted, most) }))
    .filter(({ far }) => far <= most)
    .toSorted((a, b) => a.far - b.far);
  return { nearest: [...new Set(near.map(({ name }) => name))].slice(0, NEAREST) };
}

/** The names in a value, apart by commas or semicolons; a name of the vocabulary may have commas in it. */
export const namesIn = (value: string, choices: readonly Choice[]): string[] => {
  const known = new Set(choices.flatMap(({ names }) => names).map(plain));
  return value.split(';').flatMap((part) => {
    const pieces = part.split(',');
    const found: string[] = [];
    while (pieces.length > 0) {
      // The longest name that begins here, else the piece alone.
      const length = pieces.findLastIndex((_, last) => known.has(plain(pieces.slice(0, last + 1).join(',')))) + 1;
      found.push(pieces.splice(0, Math.max(1, length)).join(',').trim());
    }
    return found.filter((one) => one !== '');
  });
};

/** Whether a line is the rule that Markdown puts above and below a head; in a text it says nothing. */
export const isRuleLine = (line: string): boolean => /^-{3,}\s*$/u.test(line);

/** Whether a text says anything: a line that is neither blank nor a rule. */
export const saysAnything = (text: string): boolean =>
  text.split('\n').some((line) => line.trim() !== '' && !isRuleLine(line));

/** A practice as a form holds it: every field, and the text. */
export type Contribution = Readonly<Record<ContributionField, string>> & { readonly text: string };

/** Writes a file: the head, line by line, a blank line, the text. A line without a value is left out. */
export const fileWithHead = (head: readonly (readonly [word: string, value: string])[], text: string): string =>
  [
    '---',
    ...head.flatMap(([word, value]) => (oneLine(value) === '' ? [] : [`${word}: ${oneLine(value)}`])),
    '---',
    '',
    text.replaceAll('\r\n', '\n').trim(),
    '',
  ].join('\n');

/** Writes the file of a practice: the head in the words of a language, a blank line, the text. */
export const contributionFile = (contribution: Contribution, lang: Lang): string =>
  fileWithHead(
    FIELD_NAMES.map((field) => [wordOf(field, lang), contribution[field]] as const),
    contribution.text,
  );

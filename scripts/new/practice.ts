import { contributionFile, FIELD_NAMES, valuesIn, wordOf } from '../../src/schema/contribution.ts';
import { hasMarkup } from '../../src/schema/contribution-faults.ts';
import type { ContributionField } from '../../src/schema/contribution.ts';
import type { Lang } from '../../src/schema/lang.ts';
import { slugOf } from '../../src/schema/slug.ts';
import type { Vocabulary } from '../../src/schema/vocabulary.ts';
import { faultsOfField } from '../convert/kinds/contribution-values.ts';
import { RULES } from '../convert/rules.ts';
import { HINTS, TEXT_HINT } from './words.ts';

/** The answers: every line of the head, and the text. */
export type Answers = Record<ContributionField | 'text', string>;

/** What asking and writing do outside. */
export interface Effects {
  /** Asks in the terminal; undefined where nobody is there to answer. */
  ask: ((question: string) => Promise<string>) | undefined;
  say: (line: string) => void;
  /** Whether a record of this id is published already. */
  isTaken: (id: string) => boolean;
  /** Whether a file of this name is there. */
  exists: (name: string) => boolean;
  write: (name: string, text: string) => void;
}

/** What is wrong with a value of the head, in words, by the rules of the converter. */
const faultsOf = (field: ContributionField, value: string, vocabulary: Vocabulary): string[] =>
  faultsOfField(field, value, vocabulary).map(
    ({ rule, found, expected }) => `${RULES[rule].reason}. Found: “${found}”. Expected: ${expected}`,
  );

/** What is wrong with the text, in words. */
const faultsOfText = (text: string): string[] => {
  const rule = text.trim() === '' ? 'told-no-text' : hasMarkup(text) ? 'told-markup' : undefined;
  return rule === undefined ? [] : [`${RULES[rule].reason}. ${RULES[rule].remedy}`];
};

/** The id that the record will have, by which its file is named. */
const idOf = ({ id, municipality, title }: Answers): string =>
  slugOf(id === '' ? `${valuesIn(municipality)[0] ?? ''} ${title}` : id);

/**
 * Asks for what the flags do not give, and writes the file of a practice. What the flags give wrong is told all at
 * once, and nothing is asked or written; a wrong answer is told and asked for again.
 * @returns the name of the file; undefined where nothing was written, and why was said
 */
export async function newPractice(
  given: Readonly<Partial<Answers>>,
  lang: Lang,
  vocabulary: Vocabulary,
  effects: Effects,
): Promise<string | undefined> {
  const { ask, say } = effects;
  const isAsked = (name: keyof Answers): boolean => ask !== undefined && given[name] === undefined;
  const faults = FIELD_NAMES.filter((field) => !isAsked(field)).flatMap((field) =>
    faultsOf(field, given[field] ?? '', vocabulary).map((fault) => `${flagOf(field)}: ${fault}`),
  );
  if (!isAsked('text')) faults.push(...faultsOfText(given.text ?? '').map((fault) => `--text: ${fault}`));
  if (faults.length > 0) {
    refuse(faults, say);
    return undefined;
  }
  const answers: Answers = { ...NOTHING, ...given };
  if (ask !== undefined) {
    for (const field of FIELD_NAMES.filter(isAsked))
      answers[field] = await until(
        () => ask(`${capital(wordOf(field, lang))} (${HINTS[lang][field]}): `),
        (value) => faultsOf(field, value, vocabulary),
        say,
      );
    if (isAsked('text')) {
      say(TEXT_HINT[lang]);
      answers.text = await until(() => paragraphs(ask), faultsOfText, say);
    }
  }
  const name = `${[idOf(answers), ...(answers.id === '' ? [] : [lang])].join('.')}.md`;
  const late = [
    ...(answers.id === '' && effects.isTaken(idOf(answers))
      ? [`${RULES['told-already'].reason}: ${idOf(answers)}. ${RULES['told-already'].remedy}`]
      : []),
    ...(effects.exists(name) ? [`There is a file ${name} already, and it stays as it is`] : []),
  ];
  if (late.length > 0) {
    refuse(late, say);
    return undefined;
  }
  effects.write(name, contributionFile(answers, lang));
  return name;
}

const NOTHING: Answers = {
  title: '',
  municipality: '',
  year: '',
  who: '',
  forWhom: '',
  themes: '',
  summary: '',
  toldBy: '',
  day: '',
  licence: '',
  id: '',
  text: '',
};

/** The flag of an answer: --for-whom. */
export const flagOf = (name: keyof Answers): string =>
  `--${name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;

/** Every answer that there is, in the order in which they are asked for. */
export const ANSWERS: readonly (keyof Answers)[] = [...FIELD_NAMES, 'text'];

function refuse(faults: readonly string[], say: Effects['say']): void {
  for (const fault of faults) say(`${fault}.`);
  say(`${String(faults.length)} problems. Nothing was written.`);
}

/** Asks until nothing is wrong with the answer. */
async function until(
  ask: () => Promise<string>,
  faultsIn: (value: string) => string[],
  say: Effects['say'],
): Promise<string> {
  for (;;) {
    const value = (await ask()).trim();
    const faults = faultsIn(value);
    if (faults.length === 0) return value;
    for (const fault of faults) say(`  ${fault}.`);
  }
}

/** Lines up to an empty one, each a paragraph. */
async function paragraphs(ask: (question: string) => Promise<string>): Promise<string> {
  const lines: string[] = [];
  for (;;) {
    const line = (await ask('> ')).trim();
    if (line === '') return lines.join('\n\n');
    lines.push(line);
  }
}

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

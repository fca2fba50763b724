import type { Contexts } from './contexts.ts';
import { english } from './contexts-en.ts';
import { finnish } from './contexts-fi.ts';
import { swedish } from './contexts-sv.ts';
import { nameLists } from './names.ts';

/** A text that names somebody, and the words of it that are the person's. */
export interface PersonCase {
  context: string;
  text: string;
  /** Words that must not be left, as they stand in the text: names, addresses, numbers. */
  personal: readonly string[];
  /** Whether it is promised that they go; otherwise a warning is. */
  promised: boolean;
}

/** A sequence of numbers that is the same at each run: "minimal standard" of Park and Miller. */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

type Pick = (below: number) => number;

const oneOf = <T>(list: readonly T[], pick: Pick): T => {
  const item = list[pick(list.length)];
  if (item === undefined) throw new Error('The list is empty');
  return item;
};

interface Name {
  first: string;
  last: string;
  /** The surname before the ending of a Finnish case. */
  stem: string;
}

/** How often a name is made of more than two words: double names, particles, a middle initial, a third name. */
const FORMS: readonly ((name: Name, other: Name) => Name)[] = [
  (name) => name,
  (name) => name,
  (name) => name,
  (name) => name,
  (name, other) => ({ ...name, first: `${name.first}-${other.first.replace(/-.*/u, '')}` }),
  (name, other) => ({ ...name, last: `${other.last}-${name.last}`, stem: `${other.last}-${name.stem}` }),
  (name, other) => ({ ...name, first: `${name.first} ${other.first}` }),
  (name) => ({ ...name, first: `${name.first} K.` }),
];
const PARTICLES: Readonly<Record<string, readonly string[]>> = {
  swedish: ['von ', 'af '],
  somali: ['bin '],
  arabic: ['al-', 'Al-', 'El-', 'el ', 'Abu ', 'bin '],
};

function nameOf(list: string, pick: Pick): Name {
  const { first, last } = nameLists[list] ?? { first: [], last: [] };
  const plain = (): Name => {
    const [surname = '', stem = stemOf(surname)] = oneOf(last, pick).split(':');
    return { first: oneOf(first, pick), last: surname, stem };
  };
  const particles = PARTICLES[list];
  const name = oneOf(FORMS, pick)(plain(), plain());
  if (!particles || pick(8) > 0) return name;
  const particle = oneOf(particles, pick);
  return { ...name, last: particle + name.last, stem: particle + name.stem };
}

function stemOf(surname: string): string {
  if (surname.endsWith('nen')) return `${surname.slice(0, -3)}se`;
  return /[aeiouyäöåé]$/iu.test(surname) ? surname : `${surname}i`;
}

const ENDINGS: Readonly<Record<string, (name: string, stem: string) => string>> = {
  "'s": (name) => `${name}’s`,
  s: (name) => (/[sxz]$/u.test(name) ? name : `${name}s`),
  n: (_, stem) => `${stem}n`,
  lle: (_, stem) => `${stem}lle`,
  lta: (_, stem) => `${stem}lt${/[aou]/iu.test(stem) ? 'a' : 'ä'}`,
  na: (_, stem) => `${stem}n${/[aou]/iu.test(stem) ? 'a' : 'ä'}`,
};

const folded = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/gu, '');

const MAILS: readonly ((local: string) => string)[] = [
  (local) => `${local}@example.org`,
  (local) => `${local}@example.org`,
  (local) => `${local}(at)example.org`,
  (local) => `${local} (at) example.org`,
  (local) => `${local}[at]example.org`,
  (local) => `${local}(a)example.org`,
  (local) => `${local}[a]example.org`,
  (local) => `${local}(ät)example.org`,
  (local) => `${local} at example.org`,
  (local) => `${local} @ example.org`,
  (local) => `${local} [ät] example [piste] org`,
  (local) => `${local}(at)example(dot)org`,
  (local) => `${local.toUpperCase()}@EXAMPLE.ORG`,
  (local) => `${local}{at}example.org`,
  (local) => `${local}(@)example.org`,
  (local) => `<${local}@example.org>`,
  (local) => `mailto:${local}@example.org`,
  (local) => `${local}<at>example.org`,
  (local) => `${local}-at-example.org`,
];

function mailOf({ first, last }: Name, pick: Pick): string {
  const [given, family] = [folded(first), folded(last)];
  const local = oneOf(
    [`${given}.${family}`, `${given}.${family}`, `${given.slice(0, 1)}.${family}`, `${given}_${family}`],
    pick,
  );
  const mail = oneOf(MAILS, pick);
  return mail(local);
}

/** Patterns of numbers: # is any digit, $ one but 0. */
const NUMBERS = [
  '+358 4$ ### ####',
  '+3584$#######',
  '04$ ### ####',
  '04$-### ## ##',
  '04$-#######',
  '04$#######',
  '09.$##.####',
  '(09) $## ###',
  '(09) $### ####',
  '09-$## ####',
  '+358 (0)4$ ### ####',
  '+358 (0) 9 $## ####',
  '00358 4$ ### ####',
  '04$ / ### ####',
  '04$/### ####',
  '+358 4$ ### ## ##',
  '+358-4$-#######',
  '050 ## ## ###',
  '019 $## ###',
  '06 $## ####',
  '+372 5$## ####',
  '+46 7$ ### ## ##',
  '+7 9$# ###-##-##',
  '04$ – ### ####',
  '029 5## ####',
  '0295 ### ###',
  '04$.###.####',
  '04$ ####### ',
  '+358.4$.###.####',
  '016-$## ###',
];

const numberOf = (pick: Pick): string =>
  oneOf(NUMBERS, pick)
    .trim()
    .replace(/[#$]/gu, (mark) => String(mark === '#' ? pick(10) : 1 + pick(9)));

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const CASES = ['', 'n', 'lle', 'na'];

/** Fills the marks of a context; see contexts.ts. */
function fill(context: string, { titles, degrees }: Contexts, list: string, pick: Pick): Omit<PersonCase, 'promised'> {
  const personal: string[] = [];
  let name = nameOf(list, pick);
  let named = false;
  const say = (words: string, parts: readonly string[]): string => {
    personal.push(...parts);
    return words;
  };
  const text = context.replace(
    /\{([A-Z])(?::([^}]+)|([<^.]))?\}/gu,
    (_, mark: string, ending?: string, style?: string) => {
      if (mark === 'T') {
        const forms = oneOf(titles, pick);
        const title = forms[Math.max(0, CASES.indexOf(ending ?? ''))] ?? '';
        return style === '^' ? capital(title) : title;
      }
      if (mark === 'D') return oneOf(degrees, pick);
      if (mark === 'M') return say(...twice(mailOf(name, pick)));
      if (mark === 'P') return say(...twice(numberOf(pick)));
      if (mark === 'N' && named) name = nameOf(list, pick);
      if (mark === 'N') named = true;
      const last = ENDINGS[ending ?? '']?.(name.last, name.stem) ?? name.last;
      if (mark === 'F') return say(name.first, name.first.split(' '));
      if (mark === 'L') return say(last, last.split(' '));
      if (style === '^')
        return say(`${name.first} ${last}`.toUpperCase(), `${name.first} ${last}`.toUpperCase().split(' '));
      if (style === '<') return say(`${last}, ${name.first}`, [...last.split(' '), ...name.first.split(' ')]);
      const first = style === '.' ? `${name.first.slice(0, 1)}.` : name.first;
      return say(`${first} ${last}`, [...(style === '.' ? [] : first.split(' ')), ...last.split(' ')]);
    },
  );
  return {
    context,
    text: text.replaceAll(' / ', '\n').replaceAll('\u001F', ' / '),
    personal: personal.filter((word) => word.length > 2 || !/^(?:K\.|el|al|af)$/u.test(word)),
  };
}

/** A slash with blanks of a number is no end of a line. */
const twice = (words: string): [string, [string]] => [words.replaceAll(' / ', '\u001F'), [words]];

const ALL = [finnish, swedish, english].flatMap((contexts) => [
  ...contexts.promised.map((context) => ({ contexts, context, promised: true })),
  ...contexts.elsewhere.map((context) => ({ contexts, context, promised: false })),
]);

/** So many cases, the same at each run: every context in turn, with names of the six lists. */
export function personCases(count: number, seed: number): PersonCase[] {
  const pick = sequence(seed);
  const lists = Object.keys(nameLists);
  return Array.from({ length: count }, (_, index) => {
    const { contexts, context, promised } = ALL[index % ALL.length] ??
      ALL[0] ?? { contexts: finnish, context: '', promised: true };
    return { ...fill(context, contexts, oneOf(lists, pick), pick), promised };
  });
}

/** How many contexts there are. */
export const contextCount = ALL.length;

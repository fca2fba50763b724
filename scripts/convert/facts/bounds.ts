import type { Bound } from '../../../src/schema/facts.ts';
import type { Lang } from '../../../src/schema/lang.ts';
import { LANGS } from '../../../src/schema/lang.ts';

/**
 * Words by which a text says that a number is not exact, before it ("yli 10") and after it ("10 or more"). The Swedish
 * "under" is none of them: it says "below" and "during" alike, see `mayBeUnder`.
 */
const BEFORE: Readonly<Record<Lang, Readonly<Record<Bound, readonly string[]>>>> = {
  fi: {
    over: ['yli', 'enemmän kuin', 'useampi kuin', 'reilu', 'reilun', 'reilut', 'runsas', 'runsaan', 'runsaat'],
    under: ['alle', 'vähemmän kuin'],
    about: ['noin', 'n.', 'suunnilleen', 'arviolta'],
    nearly: ['lähes', 'melkein', 'liki', 'vajaa', 'vajaan', 'vajaat'],
    'at-least': ['vähintään', 'ainakin'],
    'at-most': ['enintään', 'korkeintaan'],
  },
  sv: {
    over: ['över', 'mer än', 'fler än', 'flera än', 'äldre än', 'drygt'],
    under: ['färre än', 'mindre än', 'yngre än'],
    about: ['cirka', 'ca', 'ca.', 'c:a', 'omkring', 'ungefär', 'runt', 'uppskattningsvis'],
    nearly: ['nästan', 'närmare', 'knappt', 'inte fullt'],
    'at-least': ['minst', 'åtminstone'],
    'at-most': ['högst', 'upp till', 'inte fler än', 'inte mer än'],
  },
  en: {
    over: ['over', 'more than', 'above', 'older than', 'a good'],
    under: ['under', 'fewer than', 'less than', 'below', 'younger than'],
    about: ['about', 'around', 'approximately', 'approx.', 'roughly', 'some', 'circa', 'an estimated'],
    nearly: ['nearly', 'almost', 'just under', 'close to'],
    'at-least': ['at least', 'no fewer than', 'no less than', 'a minimum of'],
    'at-most': ['at most', 'up to', 'no more than', 'a maximum of'],
  },
};

const AFTER: Readonly<Record<Lang, Readonly<Partial<Record<Bound, readonly string[]>>>>> = {
  fi: { 'at-least': ['tai enemmän', 'tai useampi', 'tai useampaa'], 'at-most': ['tai vähemmän'] },
  sv: { 'at-least': ['eller fler', 'eller mer'], 'at-most': ['eller färre'] },
  en: { 'at-least': ['or more'], 'at-most': ['or fewer', 'or less'] },
};

/** The words of a table as a pattern, the longest first, their first letter in either case. */
const patternOf = (words: Readonly<Partial<Record<Bound, readonly string[]>>>): string =>
  Object.values(words)
    .flat()
    .toSorted((a, b) => b.length - a.length)
    .map(
      (word) =>
        `[${word.slice(0, 1)}${word.slice(0, 1).toUpperCase()}]${word.slice(1).replaceAll('.', String.raw`\.`)}`,
    )
    .join('|');

/** Patterns of a language: a word before a number, and one after it. */
export const boundWords = (lang: Lang): { before: string; after: string } => ({
  before: patternOf(BEFORE[lang]),
  after: patternOf(AFTER[lang]),
});

const BOUND_OF: Readonly<Record<Lang, ReadonlyMap<string, Bound>>> = {
  fi: boundsOf('fi'),
  sv: boundsOf('sv'),
  en: boundsOf('en'),
};

function boundsOf(lang: Lang): ReadonlyMap<string, Bound> {
  const bounds = ['over', 'under', 'about', 'nearly', 'at-least', 'at-most'] as const satisfies readonly Bound[];
  return new Map(
    bounds.flatMap((bound) =>
      [...BEFORE[lang][bound], ...(AFTER[lang][bound] ?? [])].map((word) => [word, bound] as const),
    ),
  );
}

/** The bound that a word says; undefined for no word. */
export const boundOf = (word: string | undefined, lang: Lang): Bound | undefined =>
  word === undefined ? undefined : BOUND_OF[lang].get(word.toLowerCase());

/** Whether the words before a number may say "below" and may say "during": the Swedish "under 18 år", "under 10 veckor". */
export const mayBeUnder = (before: string, lang: Lang): boolean =>
  lang === 'sv' && /(?<!\p{L})[Uu]nder $/u.test(before);

/** Every language's table, for tests that read back what is written. */
export const BOUND_WORDS: readonly (readonly [lang: Lang, bound: Bound, word: string])[] = LANGS.flatMap((lang) =>
  [...BOUND_OF[lang]].map(([word, bound]) => [lang, bound, word] as const),
);

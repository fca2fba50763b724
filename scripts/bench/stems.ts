import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import type { Lang } from '../../src/schema/lang.ts';
import { LANGS } from '../../src/schema/lang.ts';
import { isStopWord } from '../../src/features/search/text/stop-words.ts';
import { fold, wordsOf } from '../../src/features/search/text/words.ts';

const STEMMERS = { fi: finnish, sv: swedish, en: english } as const satisfies Record<Lang, (word: string) => string>;

/** A word's Snowball stem without diacritics. */
export const stemOf = (word: string, lang: Lang): string => fold(STEMMERS[lang](word.toLowerCase()));

/** The stems of a word of a query, whose language nobody knows. */
export const stemsOf = (word: string): string[] => [...new Set(LANGS.map((lang) => stemOf(word, lang)))];

/** The words of a text that say something. */
export const tellingWords = (text: string): string[] =>
  wordsOf(text)
    .map((word) => word.text)
    .filter((word) => !isStopWord(word));

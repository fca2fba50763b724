import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import type { Lang } from '../../../schema/lang.ts';
import { finnishKey } from './finnish.ts';
import { fold } from './words.ts';

const SHORTEST = 3;

const swedishKey = (word: string): string => {
  const stem = fold(swedish(word.toLowerCase()));
  const bare = stem.replace(/[aeo]$/u, '').replace(/(.)\1$/u, '$1');
  return bare.length < SHORTEST ? stem : bare;
};

const englishKey = (word: string): string => {
  const stem = fold(english(word.toLowerCase()));
  return stem.length < SHORTEST ? fold(word) : stem;
};

const KEY_OF = { fi: finnishKey, sv: swedishKey, en: englishKey } as const satisfies Record<
  Lang,
  (word: string) => string
>;

/** The build asks for the same words again and again; hostile queries must not fill a reader's memory. */
const MOST_REMEMBERED = 100_000;
const memory: Readonly<Record<Lang, Map<string, string>>> = { fi: new Map(), sv: new Map(), en: new Map() };

/**
 * What all forms of a word have in common in a language: "neuvonnan" and "neuvontaa" give one key.
 * The build and the browser call this same function, so a word of a query meets its word in the index.
 */
export function key(word: string, lang: Lang): string {
  const known = memory[lang].get(word);
  if (known !== undefined) return known;
  const composed = word.normalize('NFC');
  const found = /\p{N}/u.test(composed) ? fold(composed) : KEY_OF[lang](composed);
  if (memory[lang].size > MOST_REMEMBERED) memory[lang].clear();
  memory[lang].set(word, found);
  return found;
}

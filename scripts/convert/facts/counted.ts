import type { Counted } from '../../../src/schema/curation.ts';
import type { Lang } from '../../../src/schema/lang.ts';
import { LANGS } from '../../../src/schema/lang.ts';
import type { Localized } from '../../../src/schema/text.ts';
import { literally } from '../text/pattern.ts';

/** What texts count, found by the words after a number. */
export interface CountedIndex {
  /** What stands at the beginning of a text, as its label in every language; undefined where no entry names it. */
  labelAt: (text: string, lang: Lang) => Localized | undefined;
}

/** Case endings that a Finnish word in the singular may have after a number: "kieltä", "kielellä", "henkilön", "työpajassa". */
const FINNISH_ENDING = String.raw`(?:[aä]|t[aä]|tt[aä]|n|ll[aäe]|lt[aä]|ss[aä]|st[aä]|ksi|n[aä]|(?<=(?<vowel>[aeiouyäö]))\k<vowel>n)?`;

/** Makes the index; where two entries fit, the one of more letters is meant. */
export function countedIndexOf(counted: readonly Counted[]): CountedIndex {
  const patternsOf = (lang: Lang): (readonly [word: string, pattern: RegExp, label: Localized])[] =>
    counted
      .flatMap(({ words, label }) => words[lang].map((word) => ({ word: word.toLowerCase(), label })))
      .toSorted((a, b) => b.word.length - a.word.length)
      .map(({ word, label }) => [
        word,
        new RegExp(`^${literally(word)}${lang === 'fi' ? FINNISH_ENDING : ''}(?![\\p{L}\\p{M}]|-\\p{L})`, 'u'),
        label,
      ]);
  const patterns = new Map(LANGS.map((lang) => [lang, patternsOf(lang)]));
  return {
    labelAt: (text, lang) => {
      const letters = text.toLowerCase();
      // A pattern is tried only where its letters stand: there are hundreds.
      return patterns.get(lang)?.find(([word, pattern]) => letters.startsWith(word) && pattern.test(letters))?.[2];
    },
  };
}

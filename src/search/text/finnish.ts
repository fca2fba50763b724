import { stemmer } from '@orama/stemmers/finnish';
import { fold } from './words.ts';

type Rule = readonly [pattern: RegExp, replacement: string];

/** Words whose forms no rule joins. Matched against the whole folded word. */
const IRREGULAR: readonly Rule[] = [
  [/^la(?:psi|pse|ps|st)[a-z]{0,8}$/u, 'laps'],
  [/^ha(?:ku|un|ut|ulla|ulle|ussa|usta|kuun|kua|kujen|kuja|uissa)$/u, 'haku'],
  [/^la(?:ki|in|it|issa|ista|kia|kien|keja|eissa|kiin)$/u, 'laki'],
  [/^a(?:ika|jan|jat|ikaa|ikana|ikoja|jassa|jasta)$/u, 'aika'],
  [/^(?:tyo|toi)(?:n|t|ta|ssa|sta|hon|lla|lle|hin|den)?$/u, 'tyo'],
  [/^tu(?:ki|en|kea|et|ella|essa|esta|kien|kia)$/u, 'tuki'],
  [/^mie(?:s|he|ste|hi)[a-z]{0,6}$/u, 'mies'],
  [/^uu(?:si|de|te|tt|sia|sie|sil|sis)[a-z]{0,5}$/u, 'uus'],
  [/^tu(?:rku|ru|rkuun|rkua)[a-z]{0,4}$/u, 'turk'],
  [/^vakival[a-z]{1,7}$/u, 'vakival'],
];

/** Ends of folded words that lead back to one stem; the stemmer is not asked then. First match wins. */
const DERIVED: readonly Rule[] = [
  // "oppaan", "asukkaille" → "opas", "asukas"
  [/(k|p|t)\1a[ai](?:n|t|ta|ssa|sta|lla|lta|lle|ksi|na|den|ssaan|staan|siin|seen)$/u, '$1as'],
  // "kotoutuminen", "kotoutumista" → "kotoutum"
  [/(?<=[a-z]{3})mi(?:nen|se[a-z]{0,6}|sta|sten|sia|sissa|sissä|sille|silla)$/u, 'm'],
  // "koulutuksen", "päätökset" → "koulutus", "päätös"
  [/(?<=[a-z]{2}[uyoai])ks(?:e(?:n|t|na|ssa|sta|lla|lta|lle|en|ksi|nsa)|i(?:a|in|en|ssa|sta|lla|lta|lle|ksi))$/u, 's'],
  // "koulutusta" → "koulutus", but "palvelusta" stays with "palvelu"
  [/(?<=[a-z]{2}[taoe])([uy])sta$/u, '$1s'],
  // "osallisuuden", "terveyttä" → "osallisuus", "terveys"
  [/(?<=[a-z]{3})([uy])(?:de(?:n|t|ssa|sta|lla|lta|lle|ksi|nsa)|tta|teen|tena)$/u, '$1s'],
  // "pakolainen", "pakolaisten", "rikosten" → "pakolais", "rikos"
  [/(?<=[a-z]{2}[aeiouy])(?:nen|sten)$/u, 's'],
];

/** Ends of Snowball's stems that are one ending in different cases. */
const ENDINGS: readonly Rule[] = [
  [/(?:ine|ise|ist)$/u, 'is'],
  [/(?:ukse|uks)$/u, 'us'],
];

/** The strong and the weak grade of a stem's end, written as one. */
const GRADATION: readonly Rule[] = [
  [/(?:nt|nn|nk|ng)$/u, 'n'],
  [/(?:mp|mm)$/u, 'm'],
  [/(?:lt|ll)$/u, 'l'],
  [/(?:rt|rr)$/u, 'r'],
  [/(?:tt|d)$/u, 't'],
  [/v$/u, 'p'],
  [/(k|p|s)\1$/u, '$1'],
];

const SHORTEST = 3;

const firstThatFits = (stem: string, rules: readonly Rule[]): string | undefined => {
  for (const [pattern, replacement] of rules) {
    if (!pattern.test(stem)) continue;
    const changed = stem.replace(pattern, replacement);
    if (changed.length >= SHORTEST) return changed;
  }
  return undefined;
};

const withoutVowels = (stem: string): string => {
  const bare = stem
    .replace(/[aeiouy]+$/u, '')
    .replace(/[eou]j$/u, '')
    .replace(/[aeiouy]+$/u, '');
  return bare.length < SHORTEST ? stem : bare;
};

/** What the forms of a Finnish word have in common: own rules for what Snowball leaves apart, else Snowball. */
export function finnishKey(word: string): string {
  const folded = fold(word);
  const irregular = IRREGULAR.find(([pattern]) => pattern.test(folded));
  if (irregular !== undefined) return irregular[1];
  const derived = firstThatFits(folded, DERIVED);
  if (derived !== undefined) return derived;
  const stem = fold(stemmer(word.toLowerCase()));
  const whole = stem.length < SHORTEST ? folded : stem;
  const bare = withoutVowels(firstThatFits(whole, ENDINGS) ?? whole);
  return firstThatFits(bare, GRADATION) ?? bare;
}

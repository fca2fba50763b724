import { stemmer } from '@orama/stemmers/finnish';
import { fold } from './words.ts';

type Rule = readonly [pattern: RegExp, replacement: string];

/** Words whose forms no rule joins. Matched against the whole folded word. */
const IRREGULAR: readonly Rule[] = [
  [/^la(?:ps[ie](?:n|t|a|ssa|sta|lla|lta|lle|na|ksi|en|in)?|st(?:a|en))(?:ni|si|nsa|mme|nne)?$/u, 'laps'],
  [/^asi(?:a|o)(?:n|t|a|i?ta|i?ssa|i?sta|i?lla|i?lta|i?lle|i?na|i?ksi|iden|ihin|an)?$/u, 'asia'],
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
  // "toimintatapa", in which Snowball takes "pa" for a particle
  [/(?<=[a-z]{3})tapa$/u, 'tap'],
  // "pakolainen", "pakolaisten", "rikosten" → "pakolais", "rikos"
  [/(?<=[a-z]{2}[aeiouy])(?:nen|sten)$/u, 's'],
];

/** Ends of Snowball's stems that are one ending in different cases. */
const ENDINGS: readonly Rule[] = [
  [/(?:ine|ise|ist)$/u, 'is'],
  [/(?:ukse|uks)$/u, 'us'],
];

/**
 * Verbs in the third person plural, and participles: "auttavat", "auttava", "auttavien" → "autta". A vowel before
 * "tavat" is no verb ("toimintatavat"), nor are "oleskeluluvat", "valokuvat" and "juhlapäivät".
 */
const VERB_FORM =
  /(?<=[a-z]{2}(?:[^aeiouyt]a|[^aeiouy]ta|[aeou]a|[^aeiouy][ei]|[^lk]u))v(?:a(?:t|n|a|lla|lle|ssa|sta|lta|ksi|na)?|i(?:en|a|ssa|sta|lla|lta|lle|in|ksi))$/u;

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
  if (VERB_FORM.test(folded)) return bareKey(folded.replace(VERB_FORM, ''));
  const stem = fold(stemmer(word.toLowerCase()));
  const whole = stem.length < SHORTEST ? folded : stem;
  return bareKey(firstThatFits(whole, ENDINGS) ?? whole);
}

function bareKey(stem: string): string {
  const bare = withoutVowels(stem);
  return firstThatFits(bare, GRADATION) ?? bare;
}

/**
 * How the last part of a Finnish place name changes when it is inflected: ending → stems before the
 * case endings. The first row that fits wins. Sources: the general rules of consonant gradation and
 * stem vowels (Iso suomen kielioppi, § 41–62); rows are ordered from the special to the general.
 */
const STEMS: readonly (readonly [RegExp, readonly string[]])[] = [
  // Names that are plural in use: Kauniainen → Kauniaisissa, Kauniaisten.
  [/nen$/u, ['se', 'si', 'st', 's']],
  [/(v)irrat$/iu, ['$1irroi', '$1irto', '$1irtoj']],
  // Words whose i becomes e: järvi → järven, lahti → lahden, vesi → veden.
  [/(järv|niem|salm|saar|suom|kosk|lamm|haar)i$/iu, ['$1e']],
  [/(j)oki$/iu, ['$1oe', '$1oke']],
  [/(m)äki$/iu, ['$1äe', '$1äke']],
  [/(l)ahti$/iu, ['$1ahde', '$1ahte']],
  [/(v)esi$/iu, ['$1ede', '$1ete', '$1et']],
  // -e is lengthened (Tampere → Tampereen), except in a few names (Raahe → Raahen).
  [/e$/u, ['ee', 'e']],
  // -us: Kannus → Kannuksen, Alavus → Alavuden.
  [/us$/u, ['ukse', 'ude', 'ute']],
  // Consonant gradation, strong grade → weak and strong stem.
  [/nk([aeiouyäö])$/u, ['ng$1', 'nk$1']],
  [/nt([aeiouyäö])$/u, ['nn$1', 'nt$1']],
  [/mp([aeiouyäö])$/u, ['mm$1', 'mp$1']],
  [/lt([aeiouyäö])$/u, ['ll$1', 'lt$1']],
  [/rt([aeiouyäö])$/u, ['rr$1', 'rt$1']],
  [/ht([aeiouyäö])$/u, ['hd$1', 'ht$1']],
  [/rk([aeiouyäö])$/u, ['r$1', 'rk$1']],
  [/(k|p|t)\1([aeiouyäö])$/u, ['$1$2', '$1$1$2']],
  [/([aeiouyäö])t([aeiouyäö])$/u, ['$1d$2', '$1t$2']],
  [/([aeiouyäö])p([aeiouyäö])$/u, ['$1v$2', '$1p$2']],
  // A consonant at the end takes i: Korsnäs → Korsnäsin.
  [/([^aeiouyäöå])$/u, ['$1i']],
];

/** Case endings of Finnish, singular and plural; too many forms do no harm, too few lose a place. */
const ENDINGS = (
  'n ssa ssä sta stä lla llä lta ltä lle na nä ksi a ä ta tä tta ttä an en in on un yn än ön seen ' +
  'hin hun hyn hon hön hän iin isiin issa issä ista istä illa illä ille ten jen iden'
).split(' ');

/** First parts of names that are inflected too, by the ending of the whole: Uusimaa → Uudellamaalla, Isokyrö → Isossakyrössä. */
const INFLECTED_FIRST_PARTS: readonly {
  first: string;
  forms: readonly (readonly [endings: string, first: string])[];
}[] = [
  {
    first: 'Uusi',
    forms: [
      ['n', 'Uuden'],
      ['ssa ssä', 'Uudessa'],
      ['sta stä', 'Uudesta'],
      ['lla llä', 'Uudella'],
      ['lta ltä', 'Uudelta'],
      ['lle', 'Uudelle'],
      ['a ä ta tä', 'Uutta'],
      ['an än en in hyn iin', 'Uuteen'],
    ],
  },
  {
    first: 'Iso',
    forms: [
      ['n', 'Ison'],
      ['ssa ssä', 'Isossa'],
      ['sta stä', 'Isosta'],
      ['lla llä', 'Isolla'],
      ['lta ltä', 'Isolta'],
      ['lle', 'Isolle'],
      ['a ä ta tä', 'Isoa'],
      ['an än en in ön', 'Isoon'],
    ],
  },
];

/** Ways in which Swedish builds on a name: genitive, and compounds with "region". */
const SWEDISH_ENDINGS = [
  '',
  's',
  'region',
  'regionen',
  'regionens',
  'sregion',
  'sregionen',
  'sregionens',
  'nejden',
  'snejden',
];

/** All forms of a Finnish place name, the basic form included. */
export function finnishForms(name: string): string[] {
  const stems = stemsOf(name);
  const forms = stems.flatMap((stem) => ENDINGS.map((ending) => `${stem}${ending}`));
  return [...new Set([name, ...forms, ...bothPartsInflected(name)])];
}

/** All forms of a Swedish place name, the basic form included. */
export const swedishForms = (name: string): string[] => SWEDISH_ENDINGS.map((ending) => `${name}${ending}`);

function stemsOf(name: string): string[] {
  const row = STEMS.find(([ending]) => ending.test(name));
  return row ? [name, ...row[1].map((stem) => name.replace(row[0], stem))] : [name];
}

function bothPartsInflected(name: string): string[] {
  const part = INFLECTED_FIRST_PARTS.find(({ first }) => name.startsWith(first));
  if (!part) return [];
  const stems = stemsOf(name.slice(part.first.length));
  return part.forms.flatMap(([endings, first]) =>
    endings.split(' ').flatMap((ending) => stems.map((stem) => `${first}${stem}${ending}`)),
  );
}

import fc from 'fast-check';

const SEED = 20_260_101;

const PIECES = [
  'kielikahvila',
  'työllistyminen',
  'rådgivning',
  'språkcafé',
  'asylum seeker',
  'Närpiö',
  '"oma kieli"',
  '-kurssi',
  '–',
  '435 152',
  '2017–2018',
];
const SCRIPTS = [
  'нейво',
  'עברית',
  'العربية',
  '中文',
  'ภาษาไทย',
  'አማርኛ',
  '👩‍👩‍👧',
  '🇫🇮',
  'e\u0301\u0301\u0301',
  '\u202e\u200d\ufeff',
];
const PATTERNS = [
  '(a+)+$',
  '[[[',
  '.*.*.*',
  '\\p{L}',
  '{0,99999}',
  '(?<=',
  '|||',
  '^$',
  '<img src=x onerror=alert(1)>',
  '&lt;',
  '${x}',
  '__proto__',
  'constructor',
];

/** Queries as nobody types them: random, very long, like regular expressions, of mixed scripts, with emoji. */
export const hostileQuery: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.constantFrom(...PIECES, ...SCRIPTS, ...PATTERNS), { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...PIECES, ...SCRIPTS, ...PATTERNS), { maxLength: 60 }).map((parts) => parts.join('')),
  fc
    .tuple(fc.constantFrom(...PIECES, ...PATTERNS), fc.integer({ min: 1, max: 2000 }))
    .map(([part, times]) => part.repeat(times)),
  fc.string({ unit: fc.constantFrom(...Array.from('aeiouyäölnktsp')), minLength: 1, maxLength: 600 }),
);

/** So many of them, the same ones every time. */
export const hostileQueries = (count: number): string[] => fc.sample(hostileQuery, { numRuns: count, seed: SEED });

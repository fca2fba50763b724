// Which part of the project may use which: the architecture as lint rules.

/** @typedef {{ regex: string, message: string }} Ban */

/** @type {Record<string, Ban>} */
const BANS = {
  site: {
    regex: '(?:^|/)src/(?!schema/|vocabulary/)',
    message: 'The converter and the site meet only in src/schema and src/vocabulary.',
  },
  converter: {
    regex: '(?:^|/)scripts/',
    message: 'The site does not know the converter: what both need stands in src/schema or src/vocabulary.',
  },
  effects: {
    regex: '^(?:node:)?(?:fs|child_process|process|os|http|https|net|worker_threads)(?:/|$)',
    message: 'This part is pure: it decides, and its caller reads, writes and prints.',
  },
};

/** @param {string[]} names @returns {import('eslint').Linter.RulesRecord} */
const banned = (...names) => ({
  'no-restricted-imports': ['error', { patterns: names.map((name) => BANS[name]) }],
});

const PURE_GLOBALS = ['process', 'console', 'fetch', 'setTimeout', 'setInterval', 'performance'].map((name) => ({
  name,
  message: BANS.effects.message,
}));

const NO_CLOCK = {
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: 'No clock: the same input gives the same bytes.' },
    { object: 'Math', property: 'random', message: 'No chance: the same input gives the same bytes.' },
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector: "NewExpression[callee.name='Date'][arguments.length=0]",
      message: 'No clock: the same input gives the same bytes.',
    },
  ],
};

/** A limit that stands in a test: a slow machine comes to it. tests/time-limits.ts has them all. */
const NO_OWN_LIMITS = {
  'no-restricted-syntax': [
    'error',
    ...[
      "Property[key.name='timeout'][value.type='Literal']",
      'CallExpression[callee.name=/^(?:test|it)$/][arguments.length=3][arguments.2.type!=/Function/]',
      'CallExpression[callee.callee.property.name=/^(?:each|for)$/][arguments.length=3][arguments.2.type!=/Function/]',
    ].map((selector) => ({ selector, message: 'No limit of its own: how long a test may take is in time-limits.ts.' })),
  ],
};

/** The parts of the converter and of the site that only compute. */
const PURE_CONVERTER = ['kinds', 'text', 'facts', 'checks', 'mdx'].map((folder) => `scripts/convert/${folder}/**/*.ts`);
/** What only computes: it also runs in the browser, or is tested without files. */
const PURE_SITE = [
  'src/schema/**/*.ts',
  'src/atlas/**/*.ts',
  'src/i18n/**/*.ts',
  'src/routes/**/*.ts',
  'src/features/workspace/*.ts',
];
/** @type {import('eslint').Linter.Config[]} */
export const boundaries = [
  { name: 'converter', files: ['scripts/convert.ts', 'scripts/convert/**/*.ts'], rules: banned('site') },
  {
    name: 'converter, pure',
    files: PURE_CONVERTER,
    rules: { ...banned('site', 'effects'), 'no-restricted-globals': ['error', ...PURE_GLOBALS], ...NO_CLOCK },
  },
  { name: 'site', files: ['src/**/*.{ts,astro}'], rules: banned('converter') },
  {
    name: 'site, pure',
    files: PURE_SITE,
    rules: { ...banned('converter', 'effects'), 'no-restricted-globals': ['error', ...PURE_GLOBALS], ...NO_CLOCK },
  },
  { name: 'tests', files: ['tests/**/*.ts'], rules: NO_OWN_LIMITS },
];

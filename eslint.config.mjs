import eslintPluginAstro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { boundaries } from './scripts/lint/boundaries.mjs';

const LONGEST_FILE = 250;

/** Packages of their own, which npm run check:packages installs and checks. */
const PACKAGES = ['scripts/bench/', 'scripts/map/', 'scripts/quality/'];

export default defineConfig(
  globalIgnores([
    ...PACKAGES,
    'dist/',
    'release/',
    'content/',
    '.astro/',
    '.cache/',
    'coverage/',
    '**/cases/',
    '**/fixtures/',
  ]),
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-console': 'off',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-param-reassign': 'error',
      'no-else-return': 'error',
      'max-lines': ['error', { max: LONGEST_FILE, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // `as const` is no assertion and stays allowed.
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // Numbers are the commonest thing to put into a sentence.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Taking a key out of an object names it; a leading underscore says that an argument is not needed.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      // Texts are compared letter by letter on purpose, and are in NFC.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // TypeScript's own flag wants brackets for keys of an index signature.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
    },
  },
  {
    // An extension point of the program or a tool wants a default export; nothing else has one.
    files: ['src/**/*.ts', 'scripts/**/*.ts', 'tests/**/*.ts'],
    ignores: ['src/content.config.ts'],
    rules: {
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
    },
  },
  {
    // Pages infer their props from what these return.
    files: ['src/site/section-paths.ts'],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
  {
    // Types of .astro files are checked by astro check; ESLint has no types for what they import.
    files: ['**/*.astro'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic, eslintPluginAstro.configs.recommended],
    rules: {
      'astro/no-set-html-directive': 'error',
      'astro/no-unused-css-selector': 'error',
    },
  },
  ...boundaries,
);

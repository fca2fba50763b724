import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CURATION_FOLDER } from '../../src/site/folders.ts';
import { name } from '../../src/site-config.ts';
import { loadVocabulary } from '../../src/vocabulary/load.ts';

/** Where names of the site, of places and of offices belong, beside content/ and seeds/. */
const PLACES_OF_NAMES: readonly { where: RegExp; why: string }[] = [
  { where: /^src\/site-config\.ts$/u, why: 'the configuration' },
  { where: /^src\/i18n\//u, why: 'the words of the interface' },
  { where: /^src\/schema\/programme\.ts$/u, why: 'the table of funds' },
  { where: /^scripts\/convert\/kinds\//u, why: 'the tables of the kinds of documents' },
  { where: /^scripts\/convert\/project-rules\.ts$/u, why: 'the messages about the codes of funds' },
  { where: /^src\/schema\/persons\//u, why: 'the names of people, some of which are names of places' },
  { where: /^scripts\/(?:bench|map|quality)\//u, why: 'measures this collection, or bakes this map' },
  { where: /^scripts\/atlas\/starter\//u, why: 'the data of the example' },
  { where: /^scripts\/setup\//u, why: 'the name of the program, before anything can be read' },
  { where: /^src\/browser\/today\.ts$/u, why: 'the name of a time zone' },
];
const SHORTEST = 4;

const { gazetteer, organisations } = loadVocabulary(CURATION_FOLDER, CURATION_FOLDER);
const names = [
  name,
  ...[...gazetteer.municipalities, ...gazetteer.regions, ...gazetteer.former_municipalities].flatMap((place) => [
    place.name_fi,
    place.name_sv ?? '',
  ]),
  ...organisations.flatMap(({ names: { fi, sv, en } }) => [fi, sv ?? '', en ?? '']),
].filter((one) => one.length >= SHORTEST);

const NAME = new RegExp(
  `(?<![\\p{L}-])(?:${names
    .toSorted((a, b) => b.length - a.length)
    .map((one) => RegExp.escape(one))
    .join('|')})(?!\\p{L})`,
  'gu',
);
const COMMENT = /\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gmu;

const namesIn = (code: string): string[] => code.replaceAll(COMMENT, '').match(NAME) ?? [];

test('code names neither the site nor places nor offices: an atlas of somebody else has others', () => {
  const found = globSync(['src/**/*.{ts,astro}', 'scripts/**/*.{ts,mjs}', 'astro.config.mjs'])
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.includes('node_modules') && !PLACES_OF_NAMES.some(({ where }) => where.test(file)))
    .flatMap((file) => namesIn(readFileSync(file, 'utf8')).map((one) => `${file}: ${one}`));
  expect(found).toEqual([]);
});

test('a name in code is found, and none in a comment', () => {
  expect(namesIn(`const title = '${name}: the data'; // ${name}`)).toEqual([name]);
  expect(namesIn("/** Turku */ const place = 'Turku';")).toEqual(['Turku']);
});

import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { bytesOf } from '../../src/open-data/download.ts';
import { dataFiles } from '../../src/open-data/files.ts';
import { dataInput } from '../support/data-input.ts';

const SITE = 'https://atlas.example.org/here/';
const input = dataInput();
const files = dataFiles(input);
const named = (name: string, from = files): string => from.find(({ file }) => file === name)?.text ?? '';

const localized = z.strictObject({ fi: z.string().min(1), sv: z.string().min(1), en: z.string().min(1) });

/** Every key of a value, however deep; language maps are values, not keys. */
function keysOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (typeof value !== 'object' || value === null || localized.partial().safeParse(value).success) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    key,
    ...(z.record(z.enum(['fi', 'sv', 'en']), z.unknown()).safeParse(inner).success ? [] : keysOf(inner)),
  ]);
}

const isKeyword = (key: string): boolean => key.startsWith('@');

describe('vocabulary.jsonld', () => {
  const concept = z.looseObject({
    '@id': z.string(),
    '@type': z.literal('Concept'),
    prefLabel: localized,
    definition: localized,
    inScheme: z.string(),
  });
  const collection = z.looseObject({
    '@type': z.literal('Collection'),
    prefLabel: localized,
    member: z.array(z.string()).min(1),
  });
  const scheme = z.looseObject({ '@id': z.string(), '@type': z.literal('ConceptScheme'), prefLabel: localized });
  const file = z
    .object({
      '@context': z.record(z.string(), z.unknown()),
      '@graph': z.array(z.union([concept, collection, scheme])),
    })
    .parse(JSON.parse(named('vocabulary.jsonld')));
  const concepts = file['@graph'].flatMap((node) => (node['@type'] === 'Concept' ? [node] : []));
  const ids = new Set(concepts.map((node) => node['@id']));

  test('has every theme, target group and term once, each in its scheme', () => {
    const { themes, targetGroups, glossary } = input.vocabulary;
    expect(concepts).toHaveLength(themes.length + targetGroups.length + glossary.length);
    expect(ids.size).toBe(concepts.length);
    const schemes = file['@graph'].flatMap((node) => (node['@type'] === 'ConceptScheme' ? [node['@id']] : []));
    expect(new Set(concepts.map(({ inScheme }) => inScheme))).toEqual(new Set(schemes));
  });

  test('no two concepts of a scheme have the same label', () => {
    for (const lang of ['fi', 'sv', 'en'] as const) {
      const labels = concepts.map(({ inScheme, prefLabel }) => `${inScheme} ${prefLabel[lang].toLowerCase()}`);
      expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
    }
  });

  test('collections hold concepts, and every target group is in one', () => {
    const members = file['@graph'].flatMap((node) => (node['@type'] === 'Collection' ? node.member : []));
    expect(members.filter((id) => !ids.has(id))).toEqual([]);
    expect(members).toHaveLength(input.vocabulary.targetGroups.length);
  });

  test('every key has a meaning in the context', () => {
    const known = new Set(Object.keys(file['@context']));
    expect(keysOf(file['@graph']).filter((key) => !isKeyword(key) && !known.has(key))).toEqual([]);
  });

  test('every theme and group of a record is a concept', () => {
    const used = input.data.records.flatMap(({ themes, targetGroups }) => [
      ...themes.map((id) => `#theme-${id}`),
      ...[...targetGroups.direct, ...targetGroups.indirect].map((id) => `#group-${id}`),
    ]);
    expect(used.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('records.jsonld', () => {
  /** The terms of schema.org that are used. A key that is none of them would mean nothing. */
  const TERMS = new Set([
    ...[
      'genre',
      'name',
      'alternateName',
      'abstract',
      'inLanguage',
      'url',
      'license',
      'isAccessibleForFree',
      'keywords',
    ],
    ...['audience', 'audienceType', 'spatialCoverage', 'identifier', 'temporalCoverage', 'about', 'member', 'funding'],
    ...[
      'amount',
      'currency',
      'value',
      'funder',
      'isBasedOn',
      'publisher',
      'datePublished',
      'dateModified',
      'pagination',
    ],
  ]);
  const file = z
    .object({ '@graph': z.array(z.looseObject({ '@id': z.string(), url: z.array(z.string()) })) })
    .parse(JSON.parse(named('records.jsonld')));

  test('has every record, with terms of schema.org only', () => {
    expect(file['@graph'].map((node) => node['@id'])).toEqual(input.data.records.map(({ id }) => `#${id}`));
    // A page for each edition that the record has.
    expect(file['@graph'].map(({ url }) => url)).toEqual(
      input.data.records.map(({ urls }) => Object.values(urls).map((url) => `../${url}`)),
    );
    expect(keysOf(file['@graph']).filter((key) => !isKeyword(key) && !TERMS.has(key))).toEqual([]);
  });

  test('leads to the pages, from beside them or by their whole address', () => {
    expect(file['@graph'][0]?.url[0]).toMatch(/^\.\.\/fi\/.+\.html$/u);
    const placed = named('records.jsonld', dataFiles(dataInput(SITE)));
    expect(placed).toContain(`"@base": "${SITE}data/records.jsonld"`);
    expect(placed).toContain(`"${SITE}fi/`);
    expect(placed).not.toContain('"../');
  });
});

describe('dataset.jsonld', () => {
  const distribution = z.looseObject({
    downloadURL: z.string(),
    accessURL: z.string(),
    byteSize: z.string(),
    mediaType: z.url(),
    license: z.url(),
    checksum: z.looseObject({ checksumValue: z.string() }),
  });
  const file = z
    .looseObject({
      '@context': z.record(z.string(), z.unknown()),
      title: localized,
      description: localized,
      license: z.url(),
      modified: z.iso.date(),
      publisher: z.looseObject({ name: z.string() }),
      distribution: z.array(distribution),
    })
    .parse(JSON.parse(named('dataset.jsonld')));

  test('describes every file but itself and the explanation, with its size and checksum', () => {
    const described = files.filter(({ id }) => id !== 'dataset' && id !== 'readme');
    expect(
      file.distribution.map(({ downloadURL, byteSize, checksum }) => [downloadURL, byteSize, checksum.checksumValue]),
    ).toEqual(
      described.map((each) => [each.file, String(bytesOf(each)), createHash('sha256').update(each.text).digest('hex')]),
    );
  });

  test('every key has a meaning in the context', () => {
    const known = new Set(Object.keys(file['@context']));
    const { '@context': _context, ...dataset } = file;
    expect(keysOf(dataset).filter((key) => !isKeyword(key) && !known.has(key))).toEqual([]);
  });
});

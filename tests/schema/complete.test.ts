import { describe, expect, test } from 'vitest';
import { organisationSchema } from '../../src/schema/organisation.ts';
import { LANGS } from '../../src/schema/lang.ts';
import type { AtlasRecord } from '../../src/schema/record.ts';
import { isMissing } from '../../src/schema/text.ts';
import { COLLECTIONS, collection } from '../support/collections.ts';
import { recordsIn } from '../support/content.ts';

describe.each(COLLECTIONS)('every record, %s,', (name) => {
  const { content, registered } = collection(name);
  const documents = new Set(registered.map(({ id }) => id));
  /** A practice told in one file stands in no list, and nobody has curated it yet. */
  const isListed = ({ source }: AtlasRecord): boolean => documents.has(source.id);
  const records = recordsIn(content, 'fi').filter(isListed);

  test.each(LANGS)('stands in %s where its document does', (lang) => {
    const promised = registered.filter(({ editions }) => editions.includes(lang)).map(({ id }) => id);
    expect(
      recordsIn(content, lang)
        .filter(isListed)
        .map(({ id }) => id),
    ).toEqual(records.filter(({ source }) => promised.includes(source.id)).map(({ id }) => id));
  });

  test('is classified by a curator, with a theme, a direct target group and a summary', () => {
    const lacking = records.filter(
      ({ classifiedBy, themes: own, targetGroups: { direct }, summary }) =>
        classifiedBy !== 'curation' || own.length === 0 || direct.length === 0 || isMissing(summary),
    );
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  test('has a place with a code, or says that it is national, regional or unknown', () => {
    const lacking = records.filter(
      ({ places, scope }) =>
        !places.some(({ role }) => role !== 'mentioned') && !['national', 'regional', 'unknown'].includes(scope),
    );
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  test('of a project names its beneficiary', () => {
    const projects = records.filter(({ kind }) => kind === 'project');
    const lacking = projects.filter(({ organisations }) => !organisations.some(({ role }) => role === 'beneficiary'));
    expect(projects.length).toBeGreaterThan(0);
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });
});

describe.each(COLLECTIONS)('the vocabulary, %s,', (name) => {
  const { content, vocabulary } = collection(name);
  const records = recordsIn(content, 'fi');
  const { themes, targetGroups, glossary } = vocabulary;

  test('has an introduction of its own for every theme and group, in each language', () => {
    const entries = [...themes, ...targetGroups];
    const intros = entries.flatMap(({ intro }) => LANGS.map((lang) => intro[lang]));
    expect(new Set(intros).size).toBe(intros.length);
    const thin = entries.filter(({ intro, label }) => LANGS.some((lang) => intro[lang].length <= label[lang].length));
    expect(thin.map(({ id }) => id)).toEqual([]);
  });

  test('has a record for every theme and group', () => {
    const used = new Set(
      records.flatMap(({ themes: own, targetGroups: { direct, indirect } }) => [...own, ...direct, ...indirect]),
    );
    expect([...themes, ...targetGroups].filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test('has at least 60 terms', () => {
    expect(glossary.length).toBeGreaterThanOrEqual(60);
  });

  test('a translated name of an organisation is one that it has', () => {
    const entry = { id: 'a', type: 'ngo', names: { fi: 'A' }, aliases: [] };
    expect(organisationSchema.safeParse(entry).success).toBe(true);
    expect(organisationSchema.safeParse({ ...entry, translated: ['en'] }).success).toBe(false);
    expect(organisationSchema.safeParse({ ...entry, names: { fi: 'A', en: 'B' }, translated: ['en'] }).success).toBe(
      true,
    );
  });
});

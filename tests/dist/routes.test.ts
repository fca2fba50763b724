import { describe, expect, test } from 'vitest';
import { CURATION_FOLDER } from '../../src/site/folders.ts';
import type { Section } from '../../src/routes/routes.ts';
import { routes, SECTIONS } from '../../src/routes/routes.ts';
import { openSite } from '../../src/site/opened.ts';
import { loadRecords } from '../../src/site/site-records.ts';
import { loadVocabulary } from '../../src/vocabulary/load.ts';
import { attribute, elementsOf } from './support/dom.ts';
import { readSite } from './support/site.ts';

const site = readSite();
const vocabulary = loadVocabulary(CURATION_FOLDER, CURATION_FOLDER);
const isSection = (name: string): name is Section => Object.hasOwn(SECTIONS, name);

const idsOf = (route: string): (string | undefined)[] =>
  site.pages
    .filter(({ path }) => `/${path}` === route)
    .flatMap(({ document }) => elementsOf(document).map((element) => attribute(element, 'id')));

describe.each(openSite().langs)('%s', (lang) => {
  test('every section and every record has its page', () => {
    const expected = [
      routes.home(lang),
      ...Object.keys(SECTIONS)
        .filter(isSection)
        .map((section) => routes.section(lang, section)),
      ...loadRecords(lang).map(({ kind, id }) => routes.record(lang, kind, id)),
    ];
    expect(expected.filter((route) => !site.files.has(route.slice(1)))).toEqual([]);
  });

  test('every term and every change has a place on its page', () => {
    const terms = idsOf(routes.section(lang, 'glossary'));
    const changes = idsOf(routes.section(lang, 'changes'));
    expect(vocabulary.glossary.filter(({ id }) => !terms.includes(id))).toEqual([]);
    expect(vocabulary.changes.filter(({ id }) => !changes.includes(id))).toEqual([]);
  });

  test('every marked word has its note on the page', () => {
    const unexplained = site.pages.flatMap(({ path, document }) => {
      if (!path.startsWith(`${lang}/`)) return [];
      const elements = elementsOf(document);
      const ids = new Set(elements.map((element) => attribute(element, 'id')));
      const notes = elements.flatMap((element) => attribute(element, 'data-note') ?? []);
      return notes.filter((note) => !ids.has(note)).map((note) => `${path}: ${note}`);
    });
    expect(unexplained).toEqual([]);
  });
});

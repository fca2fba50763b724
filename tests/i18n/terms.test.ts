import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { strings } from '../../src/i18n/index.ts';
import { terms as en } from '../../src/i18n/en/terms.ts';
import { terms as fi } from '../../src/i18n/fi/terms.ts';
import { terms as sv } from '../../src/i18n/sv/terms.ts';
import type { Lang } from '../../src/schema/lang.ts';
import { LANGS } from '../../src/schema/lang.ts';
import { loadVocabulary } from '../../src/vocabulary/load.ts';
import { spokenIn } from '../support/spoken.ts';

/** Where a file is cited, its parts are called as its program calls them: a workbook has sheets. */
const PARTS_OF_FILES = 'provenance.inFile.';

/** Words that are not used, as a pattern, each with the words of docs/terms.md that it must find. */
const NOT_USED: Record<Lang, readonly (readonly [words: string, pattern: RegExp])[]> = {
  fi: [
    ['kuraattori', /kuraattor/iu],
    ['omistaja', /\bomista[jv]|\bomistaa/iu],
    // The name of the fund and the wording of its third objective stay.
    ['kotouttaminen', /(?<!\p{L})kotouttami(?!srahasto)/iu],
    ['lanka', /(?<!\p{L})lan(?:ka|ga)/iu],
    ['Suora kohderyhmä', /\bsuor(?:a|an|at|ia) kohderyhm/iu],
    ['Laji', /\blajin?\b/iu],
    ['Rahoitusohjelma', /rahoitusohjelma/iu],
    ['Palvelun kieli', /palvelun kieli/iu],
    ['Mihin raha meni', /raha meni/iu],
    ['Taustassa', /^taustassa/iu],
    ['Yhteinen pohja', /yhteinen pohja/iu],
    ['tarvitsee JavaScriptiä', /tarvitse\p{L}* JavaScriptiä/iu],
    ['12 sivua', /\d sivu[al]/u],
    ['esim.', /(?<!\p{L})(?:esim|mm|ns|jne|tms|n)\./u],
  ],
  sv: [
    ['kurator', /kurator/iu],
    ['ägare', /(?<!\p{L})äg(?:are|er|a)(?!\p{L})/iu],
    ['52 praxis', /(?<!goda? )(?<!\p{L})praxis(?!exemp)/iu],
    ['tråd', /(?<!\p{L})tråd/iu],
    ['Lägg till mina', /Lägg till mina/u],
    ['Finansieringsprogram', /finansieringsprogram/iu],
    ['samma plats', /(?<!\p{L})plats(?:en|er)?(?!\p{L})/iu],
    ['Slutar', /(?<!\p{L})slutar(?!\p{L})/iu],
    ['Oklara punkter', /oklara? punkt/iu],
    ['den infödda befolkningen', /infödd/iu],
    ['rådgivning och handledning', /(?<!social )handledning/iu],
    ['Vad pengarna gick till', /pengarna gick/iu],
    ['I bakgrunden', /^I bakgrunden/u],
    ['Gemensam grund', /gemensam grund/iu],
    ['12 sidor', /\d sid(?:a|or)/u],
  ],
  en: [
    ['curator', /curator/iu],
    ['owner', /\bown(?:er|ers|ed|s)\b/iu],
    ['actors', /\bactors?\b/iu],
    ['thread', /\bthreads?\b/iu],
    ['Nationwide', /nationwide/iu],
    ['Funding programme', /funding programme/iu],
    ['saves data', /\bsaves? data/iu],
    ['by the source', /(?<!named )\bby the source\b/iu],
    ['people born in Finland', /born in Finland/iu],
    ['Weigh whether', /\bweigh/iu],
    ['the sheet', /\bsheets?\b/iu],
    ['What the money went to', /money went/iu],
    ['In the background', /^In the background/iu],
    ['Common ground', /common ground/iu],
    ['Information and guidance', /information and guidance/iu],
    ['12 pages', /\d pages?\b/u],
  ],
};

const rowsOf = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|').slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim()))
    .filter((cells) => !/^-+$/u.test(cells[0] ?? ''));
const [names = '', unused = ''] = readFileSync('docs/terms.md', 'utf8').split('## Words that are not used');

describe.each(LANGS)('what the site says in %s', (lang) => {
  const spoken = spokenIn(lang);

  test.each(NOT_USED[lang])('never has "%s"', (words, pattern) => {
    expect(words).toMatch(pattern);
    const found = [...spoken].flatMap(([key, text]) => {
      const match = pattern.exec(text);
      return match === null || key.startsWith(PARTS_OF_FILES) ? [] : [`${key}: ${match[0]}`];
    });
    expect(found).toEqual([]);
  });

  test('docs/terms.md lists the same words as not used', () => {
    const listed = rowsOf(unused).flatMap(([of, not]) => (of === lang && not !== undefined ? [not] : []));
    expect(listed).toEqual(NOT_USED[lang].map(([words]) => words));
  });

  test('people who do not read data never meet the word of the data files for a record', () => {
    const word = { fi: /tietue/iu, sv: undefined, en: /\brecords?\b(?!ed)/iu }[lang];
    const ofData = /^(?:downloads\.|src\/editorial\/data\/)/u;
    const verbs = /\bdoes not record what\b/u;
    const found = [...spoken].filter(
      ([key, text]) => word?.test(text.replace(verbs, '')) === true && !ofData.test(key),
    );
    expect(found).toEqual([]);
  });
});

describe('the table of terms', () => {
  const shared = { fi, sv, en };
  const rows = rowsOf(names).slice(1);

  test('has the names that stand in src/i18n/<lang>/terms.ts', () => {
    const KEYS: Record<string, keyof typeof fi> = {
      id: 'id',
      'type (of a record, of an organisation)': 'type',
      title: 'title',
      place: 'place',
      'language of service': 'language',
      fund: 'fund',
      'stage of a project': 'stage',
      'specific objective': 'objective',
      beneficiary: 'beneficiary',
      'direct target group': 'direct',
      'indirect target group': 'indirect',
      'whole country': 'wholeCountry',
      'no place': 'noPlace',
      'beginning of a project': 'starts',
      'end of a project': 'ends',
      'unclear points': 'unclear',
    };
    for (const [thing, key] of Object.entries(KEYS)) {
      const row = rows.find(([first]) => first === thing);
      expect(row?.slice(1, 4)).toEqual(LANGS.map((lang) => shared[lang][key]));
    }
  });

  test('has no name that the site does not say', () => {
    const saidIn = LANGS.map((lang) => [...spokenIn(lang).values()].join('\n').toLocaleLowerCase(lang));
    const unsaid = rows.flatMap(([thing = '', ...cells]) =>
      LANGS.flatMap((lang, column) => {
        const said = saidIn[column] ?? '';
        return (cells[column] ?? '')
          .split(', ')
          .filter((name) => !said.includes(name.toLocaleLowerCase(lang)))
          .map((name) => `${lang} ${thing}: ${name}`);
      }),
    );
    expect(unsaid).toEqual([]);
  });
});

describe.each(LANGS)('one thing has one name in %s', (lang) => {
  const { facets, search, shortlist, project, browse, site, start, provenance, money, workspace, trayTool } =
    strings(lang);

  test('a filter is called the same in lists and in the search', () => {
    const { kind: _kind, year: _year, programme, state, ...shared } = search.filters.names;
    expect(facets.names).toMatchObject({ ...shared, programme, status: state });
    expect(search.filters.states).toEqual(project.status);
    expect([search.filters.national, search.filters.unknown]).toEqual([
      browse.practices.national,
      browse.practices.unknown,
    ]);
    expect(search.nationwide).toBe(search.filters.national.toLocaleLowerCase(lang));
  });

  test('a column is called the same in every file that is saved', () => {
    expect(shortlist.csv).toEqual(expect.arrayContaining([...search.csv.columns]));
    expect(search.csv.columns).toContain(facets.columns.address);
  });

  test('a page is called the same by its heading and by the links to it', () => {
    expect(start.paths.coordinator.links.transfer).toBe(site.sections.transfer);
    expect(start.paths.writer.links.threads).toBe(site.sections.threads);
    expect(start.paths.funder.links.money).toBe(site.sections.money);
    expect(start.paths.researcher.links.method).toBe(site.sections.sources);
    expect(money.title).toBe(site.sections.money);
  });

  test('the ends of a project are called the same in tables and with their lines', () => {
    expect([provenance.passage.start, provenance.passage.end]).toEqual([project.columns.start, project.columns.end]);
  });

  test('a text that names a button names it as it is written', () => {
    expect(trayTool.gather).toContain(workspace.shared.add);
    expect(shortlist.empty).toContain(strings(lang).shortlistAdd.add);
    expect(workspace.opened.add).toBe(workspace.shared.add);
  });
});

describe('a järjestö is the same in the other languages', () => {
  const [, swedish = '', english = ''] =
    rowsOf(names)
      .find(([thing]) => thing === 'järjestö')
      ?.slice(1) ?? [];
  /** The fund's own topics stand in the re-told document word for word, and follow it. */
  const isOurs = (key: string): boolean => !key.startsWith('topics ');

  test.each([
    ['sv', swedish],
    ['en', english],
  ] as const)('in all that the site says in %s: %s', (lang, name) => {
    expect(name).not.toBe('');
    const spoken = spokenIn(lang);
    const other = [...spokenIn('fi')]
      .filter(([key, text]) => isOurs(key) && /(?<!\p{L})järjestö/iu.test(text))
      .filter(([key]) => spoken.get(key)?.toLowerCase().includes(name.toLowerCase()) === false);
    expect(other.map(([key]) => key)).toEqual([]);
  });

  test('in the glossary', () => {
    const { glossary } = loadVocabulary('seeds/curation', 'seeds/curation');
    expect(glossary.find(({ term }) => term.fi === 'järjestö')?.term).toEqual({
      fi: 'järjestö',
      sv: swedish,
      en: english,
    });
  });
});

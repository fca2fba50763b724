import fc from 'fast-check';
import type { ContentSource } from '../../src/schema/content/source.ts';
import type { AtlasRecord, Project } from '../../src/schema/record.ts';
import { LANGS } from '../../src/schema/lang.ts';
import { QUESTIONS } from '../../src/schema/reading.ts';
import type { Reading } from '../../src/schema/reading.ts';

const word = fc.stringMatching(/^[a-zä]{1,8}$/u);
export const id = fc.stringMatching(/^[a-z]{1,6}$/u);
export const line = fc.integer({ min: 1, max: 500 });
const missing = fc.constant({ missing: 'not-in-source' as const });
const at = fc.oneof(
  fc.constant({}),
  fc.record({ printed: word, line }),
  fc.record({ printed: word, line, column: line }),
  fc.record({ printed: word, line, column: line, words: word }),
);
const spot = fc.record({ line, column: line, words: word });

const state = fc.constantFrom('not-said' as const, 'listed' as const, 'said' as const);

/** What the editions of a record share of its reading; nothing where it was not read. */
const states = fc.option(fc.record({ money: state, time: state, who: state, where: state, languages: state }), {
  nil: undefined,
});

/** The reading of an edition: it has words for what is said and for nothing else. */
const readingOf = (read: Reading['states'] | undefined, said: NonNullable<Reading['says']['money']>) =>
  read && {
    reading: {
      on: '2018-06-01',
      states: read,
      says: Object.fromEntries(QUESTIONS.flatMap((one) => (read[one] === 'said' ? [[one, said]] : []))),
    },
  };

/** The source document of the records. */
export const source: ContentSource = {
  id: 'lahde',
  kind: 'practices',
  title: 'Lähde',
  publisher: { missing: 'not-in-source' },
  date: '2017',
  asOf: '2017-02',
  about: { missing: 'not-curated' },
};

/** What the editions of a record share. */
const shared = fc.record({
  id,
  original: fc.constantFrom(...LANGS),
  titlePrinted: word,
  page: fc.oneof(missing, line),
  asOf: fc.constantFrom('2017-02', '2016'),
  themes: fc.array(id),
  direct: fc.array(id),
  scope: fc.constantFrom('local' as const, 'unknown' as const),
  places: fc.uniqueArray(fc.constantFrom('049', '091', '853', '01'), { maxLength: 4 }),
  organisations: fc.uniqueArray(id, { maxLength: 4 }),
  names: fc.array(word, { minLength: 4, maxLength: 4 }),
  languages: fc.uniqueArray(fc.constantFrom('fi', 'sv', 'ar'), { maxLength: 3 }),
  doubts: fc.array(fc.record({ printed: word, note: fc.record({ fi: word, sv: word, en: word }) }), { maxLength: 2 }),
  scores: fc.array(fc.record({ direct: fc.integer(), indirect: fc.integer() }), { maxLength: 3 }),
  number: line,
  states,
  place: fc.constantFrom<Partial<Pick<AtlasRecord['source'], 'row' | 'original'>>>(
    {},
    { row: 3 },
    { row: 3, original: [4, 5] },
  ),
});
type Shared = typeof shared extends fc.Arbitrary<infer T> ? T : never;

/** An edition of such a record. */
const editionOf = (common: Shared, lang: AtlasRecord['lang']): fc.Arbitrary<Omit<Project, 'kind'>> => {
  return fc
    .record({
      title: word,
      summary: fc.oneof(word, fc.constant({ missing: 'not-curated' as const })),
      places: fc.tuple(...common.places.map(() => at)),
      organisations: fc.tuple(...common.organisations.map(() => at)),
      lines: fc.tuple(...common.doubts.map(() => fc.option(line, { nil: undefined }))),
      languageLines: fc.dictionary(fc.constantFrom(...(common.languages.length > 0 ? common.languages : ['fi'])), line),
      facts: fc.array(
        fc.record({ type: fc.constant('count' as const), value: line, what: word, text: word, line, column: line }),
      ),
      spans: fc.record({ funding: fc.oneof(fc.constant({}), fc.record({ euGranted: spot })), start: spot }),
      terms: fc.array(id),
      file: word,
      name: word,
      texts: fc.tuple(...common.scores.map(() => fc.record({ group: word, name: word, explanation: word, line }))),
      esf: fc.record({
        priority: word,
        status: word,
        authority: word,
        organisationType: fc.oneof(word, missing),
        subregions: fc.array(word),
      }),
      said: fc.record({ says: word, line, column: line, words: word }),
      answers: fc.array(fc.record({ question: word, answer: word, explanation: word, line })),
    })
    .map((own) => ({
      id: common.id,
      lang,
      original: common.original,
      title: own.title,
      titlePrinted: common.titlePrinted,
      summary: own.summary,
      themes: common.themes,
      targetGroups: { direct: common.direct, indirect: [] },
      classifiedBy: 'rule' as const,
      scope: common.scope,
      places: common.places.map((code, index) => ({ code, role: 'mentioned' as const, ...own.places[index] })),
      organisations: common.organisations.map((organisation, index) => ({
        id: organisation,
        role: 'partner' as const,
        printed: common.names[index] ?? 'nimi',
        ...(index === 0 ? { businessId: '7654321-2' } : {}),
        ...own.organisations[index],
      })),
      languages: common.languages,
      languageLines: own.languageLines,
      facts: own.facts,
      source: {
        id: source.id,
        title: source.title,
        publisher: source.publisher,
        date: source.date,
        asOf: common.asOf,
        page: common.page,
        ...common.place,
        file: own.file,
        lines: [common.number, common.number],
      },
      errata: [],
      doubts: common.doubts.map((doubt, index) => {
        const place = own.lines[index];
        return place === undefined ? doubt : { ...doubt, line: place };
      }),
      terms: own.terms,
      changes: [],
      relations: [],
      ...readingOf(common.states, own.said),
      programme: 'ESF' as const,
      objective: { code: '1', name: own.name },
      funding: {
        euGranted: { missing: 'not-in-source' as const },
        euAndStateGranted: '5',
        euAndStateRealised: '5',
        publicPlanned: '5',
        publicRealised: '5',
      },
      start: '2017-01-01',
      end: { missing: 'not-in-source' as const },
      spans: own.spans,
      esf: {
        code: 'S1',
        businessId: '1234567-1',
        web: { missing: 'not-in-source' as const },
        ...own.esf,
        groups: [],
        counts: [
          {
            what: 'persons' as const,
            name: own.name,
            planned: 5,
            realised: { missing: 'not-in-source' as const },
            line: 1,
          },
        ],
        equality: own.answers,
        principles: common.scores.map((score, index) => ({
          group: '-',
          name: '-',
          explanation: '-',
          line: 1,
          ...own.texts[index],
          ...score,
        })),
      },
    }));
};

/** The editions of a record, in some of the languages; records of every kind. */
export const editions = shared.chain((common) =>
  fc
    .tuple(
      fc.constantFrom('practice', 'project', 'idea', 'model'),
      fc
        .subarray([...LANGS], { minLength: 1 })
        .chain((langs) => fc.tuple(...langs.map((lang) => editionOf(common, lang)))),
    )
    .map(([kind, projects]): AtlasRecord[] => projects.map((project) => asKind(kind, project))),
);

function asKind(kind: string, project: Omit<Project, 'kind'>): AtlasRecord {
  const { programme, objective, funding, start, end, spans, esf, ...common } = project;
  if (kind === 'project') return { kind, ...project };
  if (kind === 'practice') return { kind, ...common, heading: objective.name };
  if (kind === 'idea') return { kind, ...common, number: 3, topics: [], cutOff: [objective.name], absent: [] };
  const empty = {
    fields: [],
    authorities: [],
    authorityRoles: [],
    exchange: [],
    basics: [],
    authoritySteps: [],
    organisationRoles: [],
  };
  const tray = { ...empty, columns: ['a', 'b', objective.name], examples: [], lines: common.source.lines };
  return { kind: 'model', ...common, tray };
}

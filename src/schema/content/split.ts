import type { AtlasRecord, Project } from '../record.ts';
import type { Lang } from '../lang.ts';
import type { EditionFile, EsfTexts } from './edition-file.ts';
import type { EsfFigures, RecordFile } from './record-file.ts';
import type { ContentSource } from './source.ts';

/** A value that two editions of a record must share and do not. */
export interface Disagreement {
  /** The edition that differs from the first one. */
  lang: Lang;
  /** Where in record.yaml the value would stand, as "funding.euGranted". */
  path: string;
  found: string;
  /** What the first edition has. */
  expected: string;
}

/** A record taken apart into the files that content/ keeps it in. */
export interface SplitRecord {
  record: RecordFile;
  editions: ReadonlyMap<Lang, EditionFile>;
  disagreements: Disagreement[];
}

/**
 * Takes the editions of one record apart: what does not depend on the language, once, and what belongs to each
 * edition. Where the editions disagree about the former, every difference is told; the first edition's value is kept.
 * `joinRecord` puts them together again. Relations are kept apart from both, once for all records.
 * @param editions at least one, of one record, each of another language
 */
export function splitRecord(
  editions: readonly [AtlasRecord, ...AtlasRecord[]],
  { asOf }: Pick<ContentSource, 'asOf'>,
): SplitRecord {
  const [first, ...others] = editions.map((edition) => recordPart(edition, asOf));
  if (first === undefined) throw new Error('A record has at least one edition');
  const disagreements: Disagreement[] = [];
  let record = first;
  for (const [index, other] of others.entries()) {
    const lang = editions[index + 1]?.lang ?? editions[0].lang;
    const [a, b] = [withoutNames(record), withoutNames(other)];
    disagreements.push(...differences(a, b, '').map((difference) => ({ lang, ...difference })));
    const names = withNames(record, other);
    record = names.record;
    disagreements.push(...names.disagreements.map((difference) => ({ lang, ...difference })));
  }
  return { record, editions: new Map(editions.map((edition) => [edition.lang, editionPart(edition)])), disagreements };
}

function recordPart(record: AtlasRecord, asOf: ContentSource['asOf']): RecordFile {
  const { id, original, titlePrinted, themes, targetGroups, classifiedBy, scope, languages, errata, source } = record;
  const common = {
    id,
    original,
    titlePrinted,
    source: {
      id: source.id,
      page: source.page,
      ...(source.row === undefined ? {} : { row: source.row }),
      ...(source.original === undefined ? {} : { original: source.original }),
      ...(JSON.stringify(source.asOf) === JSON.stringify(asOf) ? {} : { asOf: source.asOf }),
    },
    themes,
    targetGroups,
    classifiedBy,
    scope,
    places: record.places.map(({ code, role }) => ({ code, role })),
    organisations: record.organisations.map(({ id: organisation, role, businessId, printed, line }) => ({
      id: organisation,
      role,
      ...(businessId === undefined ? {} : { businessId }),
      ...(line === undefined ? { printed } : {}),
    })),
    languages,
    errata,
    doubts: record.doubts.map(({ line: _line, ...doubt }) => doubt),
    ...(record.reading && { read: { on: record.reading.on, ...record.reading.states } }),
    ...(record.summaries && { summaries: record.summaries }),
    ...(record.states && { states: record.states }),
  };
  switch (record.kind) {
    case 'practice':
    case 'model':
      return { kind: record.kind, ...common };
    case 'idea':
      return { kind: record.kind, ...common, number: record.number, topics: record.topics };
    case 'project': {
      const { kind, programme, objective, funding, start, end, esf } = record;
      const figures = esf && { esf: esfFigures(esf) };
      return { kind, ...common, programme, objective: { code: objective.code }, funding, start, end, ...figures };
    }
  }
}

const esfFigures = ({
  code,
  businessId,
  web,
  groups,
  counts,
  principles,
}: NonNullable<Project['esf']>): EsfFigures => ({
  code,
  businessId,
  web,
  groups: groups.map(({ measure, reach }) => ({ measure, reach })),
  counts: counts.map(({ what, planned, realised }) => ({ what, planned, realised })),
  principles: principles.map(({ direct, indirect }) => ({ direct, indirect })),
});

function editionPart(record: AtlasRecord): EditionFile {
  const { title, summary, source, languageLines, facts, terms, changes } = record;
  const common = {
    title,
    summary,
    source: { file: source.file, lines: source.lines, ...(source.places && { places: source.places }) },
    places: record.places.flatMap(({ role: _role, ...place }) => (Object.keys(place).length > 1 ? [place] : [])),
    organisations: record.organisations.flatMap(({ role: _role, businessId: _businessId, ...organisation }) =>
      organisation.line === undefined ? [] : [organisation],
    ),
    languageLines,
    facts,
    doubts: record.doubts.flatMap(({ line }, index) => (line === undefined ? [] : [{ number: index + 1, line }])),
    terms,
    changes,
    says: record.reading?.says ?? {},
  };
  switch (record.kind) {
    case 'practice':
      return { kind: record.kind, ...common, heading: record.heading };
    case 'project': {
      const { kind, objective, spans, esf } = record;
      return { kind, ...common, objective: { name: objective.name }, spans, ...(esf && { esf: esfTexts(esf) }) };
    }
    case 'idea':
      return { kind: record.kind, ...common, cutOff: record.cutOff, absent: record.absent };
    case 'model':
      return { kind: record.kind, ...common, tray: record.tray };
  }
}

function esfTexts({
  priority,
  status,
  authority,
  organisationType,
  subregions,
  groups,
  counts,
  equality,
  principles,
}: NonNullable<Project['esf']>): EsfTexts {
  return {
    priority,
    status,
    authority,
    organisationType,
    subregions,
    groups: groups.map(({ text, line }) => ({ text, line })),
    counts: counts.map(({ name, line }) => ({ name, line })),
    equality,
    principles: principles.map(({ group, name, explanation, line }) => ({ group, name, explanation, line })),
  };
}

/** Names of organisations that no text has stand in record.yaml; an edition whose text has the name knows none. */
const withoutNames = (record: RecordFile): unknown => ({
  ...record,
  organisations: record.organisations.map(({ id, role, businessId = '' }) => ({ id, role, businessId })),
});

function withNames(
  record: RecordFile,
  other: RecordFile,
): { record: RecordFile; disagreements: Omit<Disagreement, 'lang'>[] } {
  const disagreements: Omit<Disagreement, 'lang'>[] = [];
  const organisations = record.organisations.map((organisation, index) => {
    const printed = other.organisations[index]?.printed;
    if (printed === undefined || printed === organisation.printed) return organisation;
    if (organisation.printed === undefined) return { ...organisation, printed };
    const path = `organisations.${String(index)}.printed`;
    disagreements.push({ path, found: printed, expected: organisation.printed });
    return organisation;
  });
  return { record: { ...record, organisations }, disagreements };
}

const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The values in which the second differs from the first; of lists, the members that the other lacks. */
function differences(first: unknown, second: unknown, path: string): Omit<Disagreement, 'lang'>[] {
  if (JSON.stringify(first) === JSON.stringify(second)) return [];
  if (Array.isArray(first) && Array.isArray(second)) {
    const [a, b] = [first.map(shown), second.map(shown)];
    const [missing, added] = [without(a, b), without(b, a)];
    const [expected, found] = missing.length + added.length === 0 ? [a, b] : [missing, added];
    return [{ path, found: listed(found), expected: listed(expected) }];
  }
  if (isGroup(first) && isGroup(second)) {
    const keys = [...new Set([...Object.keys(first), ...Object.keys(second)])];
    return keys.flatMap((key) =>
      differences(Reflect.get(first, key), Reflect.get(second, key), path === '' ? key : `${path}.${key}`),
    );
  }
  return [{ path, found: shown(second), expected: shown(first) }];
}

const shown = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));
const listed = (members: readonly string[]): string => (members.length === 0 ? 'nothing more' : members.join(', '));

/** Members of the first list that the second lacks, counting how often each stands there. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const rest = [...other];
  return list.filter((item) => {
    const at = rest.indexOf(item);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

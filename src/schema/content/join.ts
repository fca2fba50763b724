import { QUESTIONS } from '../reading.ts';
import type { AtlasRecord, EsfDetails } from '../record.ts';
import type { Relation } from '../relation.ts';
import type { Lang } from '../lang.ts';
import type { EditionFile, EsfTexts } from './edition-file.ts';
import type { EsfFigures, RecordFile } from './record-file.ts';
import type { ContentSource } from './source.ts';

/** What a record in one language is put together from. */
export interface RecordParts {
  record: RecordFile;
  edition: EditionFile;
  lang: Lang;
  source: ContentSource;
  /** Its relations, as `relationsById` has them; none where it has no entry. */
  relations: readonly Relation[] | undefined;
}

/** A record, or why its files do not belong together: each reason a sentence with what was found and expected. */
export type JoinedRecord = { ok: true; record: AtlasRecord } | { ok: false; reasons: string[] };

/**
 * Puts a record together from its files, in the time of its own size. What the converter wrote always fits; a
 * file that was changed by hand may name a place, an organisation or a doubt that record.yaml does not have.
 */
export function joinRecord({ record, edition, lang, source, relations }: RecordParts): JoinedRecord {
  const reasons = strangers(record, edition);
  if (record.source.id !== source.id)
    reasons.push(`found the source ${source.id}, expected ${record.source.id}, which record.yaml names`);
  const common = {
    id: record.id,
    lang,
    original: record.original,
    title: edition.title,
    titlePrinted: record.titlePrinted,
    summary: edition.summary,
    themes: record.themes,
    targetGroups: record.targetGroups,
    classifiedBy: record.classifiedBy,
    scope: record.scope,
    places: placesOf(record, edition),
    organisations: organisationsOf(record, edition, reasons),
    languages: record.languages,
    languageLines: edition.languageLines,
    facts: edition.facts,
    source: {
      id: record.source.id,
      title: source.title,
      publisher: source.publisher,
      date: source.date,
      asOf: record.source.asOf ?? source.asOf,
      page: record.source.page,
      ...(record.source.row === undefined ? {} : { row: record.source.row }),
      ...(record.source.original === undefined ? {} : { original: record.source.original }),
      file: edition.source.file,
      lines: edition.source.lines,
      ...(edition.source.places && { places: edition.source.places }),
    },
    errata: record.errata,
    doubts: doubtsOf(record, edition),
    terms: edition.terms,
    changes: edition.changes,
    relations: relations ? [...relations] : [],
    ...readingOf(record, edition, reasons),
    ...(record.summaries && { summaries: record.summaries }),
    ...(record.states && { states: record.states }),
  };
  const joined = ofKind(common, record, edition, reasons);
  if (joined === undefined) reasons.push(`found the texts of a ${edition.kind}, expected those of a ${record.kind}`);
  return joined !== undefined && reasons.length === 0 ? { ok: true, record: joined } : { ok: false, reasons };
}

type Common = Omit<Extract<AtlasRecord, { kind: 'practice' }>, 'kind' | 'heading'>;

function ofKind(common: Common, record: RecordFile, edition: EditionFile, reasons: string[]): AtlasRecord | undefined {
  if (record.kind === 'practice' && edition.kind === 'practice')
    return { kind: 'practice', ...common, heading: edition.heading };
  if (record.kind === 'model' && edition.kind === 'model') return { kind: 'model', ...common, tray: edition.tray };
  if (record.kind === 'idea' && edition.kind === 'idea') {
    const { number, topics } = record;
    return { kind: 'idea', ...common, number, topics, cutOff: edition.cutOff, absent: edition.absent };
  }
  if (record.kind === 'project' && edition.kind === 'project') {
    const { programme, objective, funding, start, end } = record;
    const esf = esfOf(record.esf, edition.esf, reasons);
    return {
      kind: 'project',
      ...common,
      programme,
      objective: { code: objective.code, name: edition.objective.name },
      funding,
      start,
      end,
      spans: edition.spans,
      ...(esf && { esf }),
    };
  }
  return undefined;
}

function placesOf(record: RecordFile, edition: EditionFile): AtlasRecord['places'] {
  const named = new Map(edition.places.map((place) => [place.code, place]));
  return record.places.map(({ code, role }) => ({ ...named.get(code), code, role }));
}

function organisationsOf(record: RecordFile, edition: EditionFile, reasons: string[]): AtlasRecord['organisations'] {
  const named = new Map(edition.organisations.map((organisation) => [organisation.id, organisation]));
  return record.organisations.map(({ id, role, businessId, printed }) => {
    const own = named.get(id);
    const numbered = businessId === undefined ? {} : { businessId };
    if (own) return { ...own, role, ...numbered };
    if (printed === undefined) reasons.push(`found no name of the organisation ${id}, expected one in the edition`);
    return { id, role, printed: printed ?? id, ...numbered };
  });
}

function doubtsOf(record: RecordFile, edition: EditionFile): AtlasRecord['doubts'] {
  const lines = new Map(edition.doubts.map(({ number, line }) => [number, line]));
  return record.doubts.map((doubt, index) => {
    const line = lines.get(index + 1);
    return line === undefined ? doubt : { ...doubt, line };
  });
}

/** The reading of a record in the language of an edition, which must have words for what is said and for nothing else. */
function readingOf(
  { read }: RecordFile,
  { says }: EditionFile,
  reasons: string[],
): Pick<AtlasRecord, 'reading'> | undefined {
  for (const question of QUESTIONS)
    if ((read?.[question] === 'said') !== (says[question] !== undefined))
      reasons.push(
        `found ${says[question] === undefined ? 'no answer' : 'an answer'} to ${question}, expected what record.yaml says of it`,
      );
  if (read === undefined) return undefined;
  const { on, ...states } = read;
  return { reading: { on, states, says } };
}

function esfOf(
  figures: EsfFigures | undefined,
  texts: EsfTexts | undefined,
  reasons: string[],
): EsfDetails | undefined {
  if (figures === undefined && texts === undefined) return undefined;
  const counts = (part: EsfFigures | EsfTexts | undefined): string =>
    part
      ? `${String(part.groups.length)} groups, ${String(part.counts.length)} counts and ${String(part.principles.length)} principles`
      : 'nothing of the ESF';
  if (figures === undefined || texts === undefined || counts(figures) !== counts(texts)) {
    reasons.push(`found ${counts(texts)}, expected ${counts(figures)} as in record.yaml`);
    return undefined;
  }
  const { code, businessId, web } = figures;
  const { priority, status, authority, organisationType, subregions, equality } = texts;
  const both = <A, B>(a: readonly A[], b: readonly B[]): (A & B)[] =>
    a.flatMap((left, index) => {
      const right = b[index];
      return right === undefined ? [] : [{ ...left, ...right }];
    });
  return {
    code,
    priority,
    status,
    authority,
    organisationType,
    businessId,
    web,
    subregions,
    groups: both(figures.groups, texts.groups),
    counts: both(figures.counts, texts.counts),
    equality,
    principles: both(figures.principles, texts.principles),
  };
}

/** What an edition names and record.yaml does not have. */
function strangers(record: RecordFile, edition: EditionFile): string[] {
  const places = new Set(record.places.map(({ code }) => code));
  const organisations = new Set(record.organisations.map(({ id }) => id));
  const unknown = [
    ...edition.places.filter(({ code }) => !places.has(code)).map(({ code }) => `the place ${code}`),
    ...edition.organisations.filter(({ id }) => !organisations.has(id)).map(({ id }) => `the organisation ${id}`),
    ...edition.doubts
      .filter(({ number }) => number > record.doubts.length)
      .map(({ number }) => `a line of doubt ${String(number)}`),
  ];
  return unknown.map((what) => `found ${what}, expected what record.yaml lists`);
}

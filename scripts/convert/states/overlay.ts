import type { Objective } from '../../../src/schema/curation.ts';
import type { StateChange, StateField } from '../../../src/schema/dated-state.ts';
import type { AtlasRecord, Project } from '../../../src/schema/record.ts';
import type { Assembled } from '../assemble.ts';

/** What a state gives a record. */
export interface Given {
  /** The day of the state. */
  day: string;
  changes: readonly StateChange[];
  labels: readonly Objective[];
  /** The record in the language of the edition, where the state has another title or heading there. */
  named: AtlasRecord | undefined;
}

/**
 * An edition with what another of the same record says that no language changes: whose text is the newer one says what
 * the record is about. What was read of the record was read in the earlier text, and is no longer claimed.
 */
export function withRecordOf(edition: Assembled, lead: Assembled): Assembled {
  if (edition === lead) return edition;
  const { reading: _reading, ...own } = edition.record;
  const { original, titlePrinted, themes, targetGroups, classifiedBy, scope, languages, errata, source } = lead.record;
  const { page, row, asOf } = source;
  const named = new Map(own.places.map((place) => [place.code, place]));
  const record: AtlasRecord = {
    ...own,
    original,
    titlePrinted,
    themes,
    targetGroups,
    classifiedBy,
    scope,
    languages,
    errata,
    languageLines: Object.fromEntries(Object.entries(own.languageLines).filter(([code]) => languages.includes(code))),
    places: lead.record.places.map(({ code, role }) => ({ ...named.get(code), code, role })),
    organisations: organisationsOf(own, lead.record),
    doubts: doubtsOf(own, lead.record),
    source: { ...own.source, page, asOf, ...(row === undefined ? {} : { row }) },
  };
  return { ...edition, record };
}

/** An edition with the values that a state gives anew, and the day of the state as the day of which it speaks. */
export function withValuesOf(edition: Assembled, { record: lead }: Assembled, given: Given): Assembled {
  const { day, changes, named } = given;
  const { record } = edition;
  const changed = new Set(changes.map(({ field }) => field));
  const common: AtlasRecord = {
    ...record,
    source: { ...record.source, asOf: day },
    ...(named && { title: named.title }),
    ...(changes.some(({ field, lang }) => field === 'title' && lang === record.original) && {
      titlePrinted: lead.titlePrinted,
    }),
    ...(changed.has('beneficiary') && { organisations: withHoldersOf(record, lead) }),
    ...(record.source.file !== lead.source.file && { doubts: doubtsOf(record, lead) }),
  };
  return { ...edition, record: ofKind(common, lead, { changed, ...given }) };
}

interface Anew extends Given {
  changed: ReadonlySet<StateField>;
}

function ofKind(record: AtlasRecord, lead: AtlasRecord, anew: Anew): AtlasRecord {
  if (record.kind === 'project' && lead.kind === 'project') return projectOf(record, lead, anew);
  if (record.kind === 'idea' && lead.kind === 'idea') return { ...record, number: lead.number, topics: lead.topics };
  const { named } = anew;
  return record.kind === 'practice' && named?.kind === 'practice' ? { ...record, heading: named.heading } : record;
}

/** Where a value was printed is no place of another value. */
function projectOf(record: Project, lead: Project, { changed, labels }: Anew): Project {
  // The newer edition itself has its own places already.
  if (record.source.file === lead.source.file) return record;
  const { start, end, funding } = lead;
  const spans = {
    funding: changed.has('euGranted') ? {} : record.spans.funding,
    ...(record.spans.start && !changed.has('start') && { start: record.spans.start }),
    ...(record.spans.end && !changed.has('end') && { end: record.spans.end }),
  };
  const label = labels.find(
    ({ programme, code }) => programme === lead.programme && code === lead.objective.code,
  )?.label;
  const objective = { code: lead.objective.code, name: label?.[record.lang] ?? lead.objective.name };
  return {
    ...record,
    funding,
    start,
    end,
    spans,
    programme: lead.programme,
    objective: changed.has('objective') ? objective : record.objective,
  };
}

/** Organisations as the lead has them, each with the place of its name in this edition where it has one. */
function organisationsOf(record: AtlasRecord, lead: AtlasRecord): AtlasRecord['organisations'] {
  const named = new Map(record.organisations.map((organisation) => [organisation.id, organisation]));
  return lead.organisations.map(({ id, role, printed }) => ({ ...(named.get(id) ?? { id, printed }), role }));
}

/** Organisations of an edition, with those that hold the record as the lead has them. */
function withHoldersOf(record: AtlasRecord, lead: AtlasRecord): AtlasRecord['organisations'] {
  const isHolder = ({ role }: { role: string }): boolean => role === 'beneficiary' || role === 'owner';
  const holders = organisationsOf(record, lead).filter(isHolder);
  const ids = new Set(holders.map(({ id }) => id));
  return [...holders, ...record.organisations.filter((one) => !isHolder(one) && !ids.has(one.id))];
}

/** Doubts as the lead has them; those that the edition had already keep their lines, which are of its own file. */
const doubtsOf = (record: AtlasRecord, lead: AtlasRecord): AtlasRecord['doubts'] =>
  lead.doubts.map(({ line: _line, ...doubt }) => {
    const own = record.doubts.find(({ printed, note }) => printed === doubt.printed && note.fi === doubt.note.fi);
    return own?.line === undefined ? doubt : { ...doubt, line: own.line };
  });

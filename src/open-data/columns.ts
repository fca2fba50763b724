import type { PublishedRecord } from '../schema/published.ts';
import type { Lang } from '../schema/lang.ts';
import { LANGS } from '../schema/lang.ts';
import { PROGRAMME_IDS } from '../schema/programme.ts';
import { isMissing } from '../schema/text.ts';
import type { Vocabulary } from '../vocabulary/load.ts';
import type { DataInput } from './input.ts';
import { addressOf, organisationsIn, placesNamed, placesOfWork } from './input.ts';

/** What a cell is worked out from. */
export type CellContext = Pick<DataInput, 'vocabulary' | 'site'>;

/** A column of a CSV file. */
export interface Column {
  /** Lower case, words joined by an underscore. */
  name: string;
  /** What it holds, in English, for the file that explains the data. */
  about: string;
  /** Its text; empty where the source does not say. */
  cell: (record: PublishedRecord, context: CellContext) => string;
}

/** Stands between the values of a cell that has several. */
export const SEPARATOR = '; ';

const column = (name: string, about: string, cell: Column['cell']): Column => ({ name, about, cell });
const inEachLanguage = (
  name: string,
  about: string,
  cell: (record: PublishedRecord, lang: Lang, context: CellContext) => string,
): Column[] =>
  LANGS.map((lang) =>
    column(`${name}_${lang}`, `${about}, ${LANGUAGE_NAMES[lang]}`, (record, context) => cell(record, lang, context)),
  );

const LANGUAGE_NAMES = { fi: 'Finnish', sv: 'Swedish', en: 'English' } as const satisfies Record<Lang, string>;

/** A known value as text, an empty cell for a missing one. */
const known = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
const list = (values: readonly string[]): string => values.join(SEPARATOR);
const organisationNames = (role: PublishedRecord['organisations'][number]['role']): Column['cell'] => {
  return (record) => list(organisationsIn(record, role).map(({ name }) => name));
};

const labelsOf = (
  entries: Vocabulary['themes'] | Vocabulary['targetGroups'],
  ids: readonly string[],
  lang: Lang,
): string => list(ids.map((id) => entries.find((entry) => entry.id === id)?.label[lang] ?? id));

/** The columns that every record has, before those of its kind. */
const ABOUT: readonly Column[] = [
  column('id', 'Permanent id of the record', ({ id }) => id),
  column('kind', 'practice, project, idea or model', ({ kind }) => kind),
  ...inEachLanguage('title', 'Title', ({ title }, lang) => title[lang] ?? ''),
  column('title_printed', 'Title as the source prints it, misprints included', ({ titlePrinted }) => titlePrinted),
  ...inEachLanguage('summary', 'One line on what is done, for whom and where', ({ summary }, lang) =>
    isMissing(summary) ? '' : (summary[lang] ?? ''),
  ),
  column('scope', 'How far it reaches: local, regional, national or unknown', ({ scope }) => scope),
  column('places', 'Where the work is done, Finnish names', (record) =>
    list(placesOfWork(record).map(({ name }) => name)),
  ),
  column('place_codes', 'Their codes (Statistics Finland: 3 digits municipality, 2 digits region)', (record) =>
    list(placesOfWork(record).map(({ code }) => code)),
  ),
  column('places_mentioned', 'Places that the text only names', (record) =>
    list(placesNamed(record).map(({ name }) => name)),
  ),
  column('owners', 'Organisations whose practice, idea or model it is', organisationNames('owner')),
  column('beneficiaries', 'Organisations that receive the funding', organisationNames('beneficiary')),
  column('partners', 'Organisations that take part', organisationNames('partner')),
  column('funders', 'Organisations that fund it', organisationNames('funder')),
  column('organisations_mentioned', 'Organisations that the text only names', organisationNames('mentioned')),
  column('themes', 'Ids of themes, explained in vocabulary.jsonld', ({ themes }) => list(themes)),
  ...inEachLanguage('themes', 'Labels of the themes', ({ themes }, lang, { vocabulary }) =>
    labelsOf(vocabulary.themes, themes, lang),
  ),
  column('groups_direct', 'Ids of target groups that take part themselves', ({ targetGroups }) =>
    list(targetGroups.direct),
  ),
  column('groups_indirect', 'Ids of target groups that gain through others', ({ targetGroups }) =>
    list(targetGroups.indirect),
  ),
  ...inEachLanguage('groups_direct', 'Labels of the direct target groups', ({ targetGroups }, lang, { vocabulary }) =>
    labelsOf(vocabulary.targetGroups, targetGroups.direct, lang),
  ),
  column('languages', 'Languages of service, BCP 47', ({ languages }) => list(languages)),
];

const ONLY_PROJECTS: readonly Column[] = [
  projectColumn('programme', PROGRAMME_IDS.join(', '), ({ programme }) => programme),
  projectColumn('objective_code', 'Code of the specific objective', ({ objective }) => objective.code),
  projectColumn('objective', 'Specific objective as the source prints it', ({ objective }) => objective.name),
  projectColumn('eu_granted', 'Support of the EU, euro (AMIF)', ({ funding }) => known(funding.euGranted)),
  projectColumn('eu_and_state_granted', 'Support of EU and State together, granted, euro (ESF)', ({ funding }) =>
    known(funding.euAndStateGranted),
  ),
  projectColumn('eu_and_state_realised', 'The same, realised', ({ funding }) => known(funding.euAndStateRealised)),
  projectColumn('public_planned', 'All public funding, planned, euro (ESF)', ({ funding }) =>
    known(funding.publicPlanned),
  ),
  projectColumn('public_realised', 'The same, realised', ({ funding }) => known(funding.publicRealised)),
  projectColumn('start', 'First day, YYYY-MM-DD', ({ start }) => known(start)),
  projectColumn('end', 'Last day, YYYY-MM-DD', ({ end }) => known(end)),
];

function projectColumn(
  name: string,
  about: string,
  cell: (project: Extract<PublishedRecord, { kind: 'project' }>) => string,
): Column {
  return column(name, about, (record) => (record.kind === 'project' ? cell(record) : ''));
}

const SOURCE: readonly Column[] = [
  column('document', 'Id of the source document', ({ source }) => source.document),
  column('document_title', 'Its title', ({ source }) => source.title),
  column('publisher', 'Its publisher', ({ source }) => known(source.publisher)),
  column('document_date', 'Its date: YYYY, YYYY-MM or YYYY-MM-DD', ({ source }) => known(source.date)),
  column('as_of', 'The time of which the text speaks', ({ source }) => known(source.asOf)),
  column('page', 'Page of the original', ({ source }) => known(source.page)),
  column('file', 'File of our edition', ({ source }) => source.file),
  column('line_from', 'First line of the record in that file', ({ source }) => String(source.lines[0])),
  column('line_to', 'Last line of the record in that file', ({ source }) => String(source.lines[1])),
  column('errata', 'Number of misprints corrected', ({ errata }) => String(errata.length)),
  column('doubts', 'Number of unclear points', ({ doubts }) => String(doubts.length)),
  ...inEachLanguage('url', 'Address of the page', ({ urls }, lang, { site }) =>
    urls[lang] === undefined ? '' : addressOf(site, urls[lang]),
  ),
];

/** The columns of all records, whatever their kind. */
export const RECORD_COLUMNS: readonly Column[] = [...ABOUT, ...ONLY_PROJECTS, ...SOURCE];
/** The columns of practices. */
export const PRACTICE_COLUMNS: readonly Column[] = [
  ...ABOUT,
  column('heading', 'Heading of the contents list', (record) =>
    record.kind === 'practice' ? known(record.heading) : '',
  ),
  ...SOURCE,
];
/** The columns of projects. */
export const PROJECT_COLUMNS: readonly Column[] = RECORD_COLUMNS;

import { strings } from '../i18n/index.ts';
import { FORM_COUNT_IDS, OTHER_COUNT } from '../schema/form-count.ts';
import type { PublishedRecord } from '../schema/published.ts';
import type { Question } from '../schema/reading.ts';
import { QUESTIONS } from '../schema/reading.ts';
import type { Lang } from '../schema/lang.ts';
import { LANGS } from '../schema/lang.ts';
import { PROGRAMME_IDS } from '../schema/programme.ts';
import { isMissing } from '../schema/text.ts';
import type { Vocabulary } from '../vocabulary/load.ts';
import type { DataInput } from './input.ts';
import { addressOf, organisationsIn, placesNamed, placesOfWork } from './input.ts';

/** What a cell is worked out from. */
export type CellContext = Pick<DataInput, 'vocabulary' | 'site' | 'documents'>;

/** A column of a CSV file. */
export interface Column {
  /** Lower case, words joined by an underscore. */
  name: string;
  /** What it holds, in English, for the file that explains the data. */
  about: string;
  /** Its text; empty where there is no value. */
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
  column('authorities', 'Authorities that answer for the support', organisationNames('authority')),
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

/** What the original was asked, in words for the file that explains the data. */
const ASKED: Readonly<Record<Question, string>> = {
  money: 'who pays and what it costs',
  time: 'when it is done',
  who: 'who does it',
  where: 'where it is done',
  languages: 'languages of service',
};

/** What somebody found in the original. Only these columns tell that a source is silent. */
const READINGS: readonly Column[] = [
  column('read_on', 'Day on which the record was last read against its original', ({ readings }) => readings?.on ?? ''),
  ...QUESTIONS.flatMap((question) => [
    column(
      `${question}_read`,
      `Whether the original says ${ASKED[question]}: listed (other columns hold it), said, not-said; empty where nobody has looked`,
      ({ readings }) => readings?.[question].state ?? '',
    ),
    ...inEachLanguage(
      `${question}_said`,
      `What it says of ${ASKED[question]} beside other columns, or that the source does not say`,
      ({ readings }, lang) =>
        readings?.[question].state === 'not-said'
          ? strings(lang).record.missing['not-in-source']
          : (readings?.[question].says?.[lang] ?? ''),
    ),
  ]),
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
  countColumn('planned', `What the form of a structural fund plans to reach: ${FORM_COUNT_IDS.join(', ')}`),
  countColumn('realised', 'What it tells as reached, in the same way'),
];

function projectColumn(
  name: string,
  about: string,
  cell: (project: Extract<PublishedRecord, { kind: 'project' }>) => string,
): Column {
  return column(name, about, (record) => (record.kind === 'project' ? cell(record) : ''));
}

/** Each count as "persons: 250"; what the table of counts does not know has the name that the form prints. */
function countColumn(state: 'planned' | 'realised', about: string): Column {
  return projectColumn(`counts_${state}`, about, ({ esf }) =>
    list(
      (esf?.counts ?? []).flatMap(({ what, name, [state]: count }) =>
        isMissing(count) ? [] : [`${what === OTHER_COUNT ? name : what}: ${String(count)}`],
      ),
    ),
  );
}

const documentOf = (
  { source }: PublishedRecord,
  { documents }: CellContext,
): DataInput['documents'][number] | undefined => documents.find(({ id }) => id === source.document);

const SOURCE: readonly Column[] = [
  column('document', 'Id of the source document', ({ source }) => source.document),
  column('document_title', 'Its title', ({ source }) => source.title),
  column('publisher', 'Its publisher', ({ source }) => known(source.publisher)),
  column('document_date', 'Its date: YYYY, YYYY-MM or YYYY-MM-DD', ({ source }) => known(source.date)),
  column('as_of', 'The time of which the text speaks', ({ source }) => known(source.asOf)),
  column('publisher_elsewhere', 'Its publisher by another document, where it names none itself', (record, context) =>
    known(documentOf(record, context)?.publisherElsewhere?.value.fi),
  ),
  column('document_date_elsewhere', 'Its date by another document, where it has none itself', (record, context) =>
    known(documentOf(record, context)?.dateElsewhere?.value),
  ),
  column('document_read_at', 'Address at which it can be read', (record, context) =>
    known(documentOf(record, context)?.readAt?.url),
  ),
  column('page', 'Page of the original', ({ source }) => known(source.page)),
  column('row', 'Row of the table of the original, counted from 1', ({ source }) => known(source.row)),
  column('original_line_from', 'First line of the record in the text of the original that was read', ({ source }) =>
    known(source.original?.[0]),
  ),
  column('original_line_to', 'Last line of it', ({ source }) => known(source.original?.[1])),
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
export const RECORD_COLUMNS: readonly Column[] = [...ABOUT, ...READINGS, ...ONLY_PROJECTS, ...SOURCE];
/** The columns of practices. */
export const PRACTICE_COLUMNS: readonly Column[] = [
  ...ABOUT,
  column('heading', 'Heading of the contents list', (record) =>
    record.kind === 'practice' ? known(record.heading) : '',
  ),
  ...READINGS,
  ...SOURCE,
];
/** The columns of projects. */
export const PROJECT_COLUMNS: readonly Column[] = RECORD_COLUMNS;

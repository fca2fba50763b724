import { strings } from '../../i18n/index.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import { groupLabel, languageName, objectiveName, organisationLabel, organisationOf } from '../../atlas/labels.ts';
import { placeOf, placesOfWork } from '../../atlas/places.ts';
import { beneficiariesOf, euSupportOf } from '../../atlas/projects.ts';
import { STATUSES, statusOf } from '../../atlas/status.ts';
import type { RowData } from '../../components/list/row-data.ts';
import { QUESTIONS } from '../../schema/reading.ts';
import { PROGRAMME_IDS, PROGRAMMES } from '../../schema/programme.ts';
import type { AtlasRecord, Practice, Project } from '../../schema/record.ts';
import { slugOf } from '../../schema/slug.ts';
import { isMissing } from '../../schema/text.ts';
import { regionValues } from '../search/build/names.ts';
import { choicesAmong } from '../search/choices.ts';
import type { FilterChoice } from '../search/choices.ts';
import { regionChoices, themeChoices } from '../search/filter-groups.ts';
import type { Facet } from './facets.ts';
import { ROW_ID } from './facets.ts';

/** A facet of a list with the values that its records have. */
export interface FacetGroup {
  facet: Facet;
  values: FilterChoice[];
}

const groupsOf = ({ targetGroups: { direct, indirect } }: AtlasRecord): string[] => [
  ...new Set([...direct, ...indirect]),
];

const groupChoices = (atlas: Atlas, records: readonly AtlasRecord[]): FilterChoice[] =>
  choicesAmong(atlas.lang, records, groupsOf, (id) => groupLabel(atlas, id).text);

/** A place as the address names it: by its name, not by its code. What is no place stays as it is. */
const placeValue = ({ places }: Atlas, value: string): string => places.get(value)?.slug ?? value;

const municipalitiesOf = (atlas: Atlas, record: AtlasRecord): string[] =>
  placesOfWork(record).filter((code) => placeOf(atlas, code).kind === 'municipality');

const organisationTypesOf = (atlas: Atlas, { organisations }: AtlasRecord): string[] => [
  ...new Set(organisations.filter(({ role }) => role !== 'mentioned').map(({ id }) => organisationOf(atlas, id).type)),
];

/** The value of a project's objective: the codes of two programmes may be alike. */
export const objectiveValue = ({ programme, objective }: Project): string => slugOf(`${programme} ${objective.code}`);

/** The objectives of the projects by their values, with code and name. */
export const objectiveLabels = (atlas: Atlas): Map<string, string> =>
  new Map(
    atlas.projects.map((project) => {
      const { programme, objective } = project;
      const name = objectiveName(atlas, programme, objective.code, objective.name);
      return [objectiveValue(project), `${programme} ${objective.code} ${name}`];
    }),
  );

/** The facets of the list of practices. */
export function practiceGroups(atlas: Atlas): FacetGroup[] {
  const { lang, practices } = atlas;
  const { types } = strings(lang).browse.organisations;
  const typeNames = new Map<string, string>(Object.entries(types));
  return [
    { facet: 'theme', values: themeChoices(atlas, practices) },
    { facet: 'group', values: groupChoices(atlas, practices) },
    {
      facet: 'region',
      values: regionChoices(atlas, practices).map((choice) => ({ ...choice, value: placeValue(atlas, choice.value) })),
    },
    {
      facet: 'municipality',
      values: choicesAmong(
        lang,
        practices,
        (practice) => municipalitiesOf(atlas, practice),
        (code) => placeOf(atlas, code).name,
      ).map((choice) => ({ ...choice, value: placeValue(atlas, choice.value) })),
    },
    {
      facet: 'organisation',
      values: choicesAmong(
        lang,
        practices,
        (practice) => organisationTypesOf(atlas, practice),
        (type) => typeNames.get(type) ?? type,
      ),
    },
    {
      facet: 'language',
      values: choicesAmong(
        lang,
        practices,
        ({ languages }) => languages,
        (tag) => languageName(atlas, tag),
      ),
    },
  ];
}

/** The facets of the list of projects. The status is that of the day of the build. */
export function projectGroups(atlas: Atlas): FacetGroup[] {
  const { lang, projects, day } = atlas;
  const { project: words } = strings(lang);
  const objectives = objectiveLabels(atlas);
  return [
    { facet: 'theme', values: themeChoices(atlas, projects) },
    { facet: 'group', values: groupChoices(atlas, projects) },
    {
      facet: 'objective',
      values: choicesAmong(
        lang,
        projects,
        (project) => [objectiveValue(project)],
        (value) => objectives.get(value) ?? value,
      ),
    },
    {
      facet: 'beneficiary',
      values: choicesAmong(lang, projects, beneficiariesOf, (id) => organisationLabel(atlas, id).text),
    },
    {
      facet: 'programme',
      values: PROGRAMME_IDS.map((value) => ({
        value,
        label: PROGRAMMES[value].names[lang],
        name: PROGRAMMES[value].names[lang],
        count: projects.filter(({ programme }) => programme === value).length,
      })).filter(({ count }) => count > 0),
    },
    {
      facet: 'status',
      values: STATUSES.map((value) => ({
        value,
        label: words.status[value],
        name: words.status[value],
        count: projects.filter((project) => statusOf(project, day) === value).length,
      })),
    },
  ];
}

const commonData = (record: AtlasRecord): RowData => ({
  [ROW_ID]: record.id,
  'data-theme': record.themes.join(' '),
  'data-group': groupsOf(record).join(' '),
});

/** The questions that the source was asked about a record and does not answer. */
function silentOf({ reading }: AtlasRecord): string | undefined {
  const silent = QUESTIONS.filter((question) => reading?.states[question] === 'not-said');
  return silent.length === 0 ? undefined : silent.join(' ');
}

/** What a row of the list of practices carries. */
export const practiceData = (atlas: Atlas, practice: Practice): RowData => ({
  ...commonData(practice),
  'data-region': regionValues(atlas, practice)
    .map((value) => placeValue(atlas, value))
    .join(' '),
  'data-municipality': municipalitiesOf(atlas, practice)
    .map((code) => placeValue(atlas, code))
    .join(' '),
  'data-organisation': organisationTypesOf(atlas, practice).join(' '),
  'data-language': practice.languages.join(' '),
  'data-silent': silentOf(practice),
  'data-date': isMissing(practice.source.date) ? undefined : practice.source.date,
});

/** What a row of the table of projects carries. Its status follows from its dates. */
export const projectData = (project: Project): RowData => ({
  ...commonData(project),
  'data-objective': objectiveValue(project),
  'data-beneficiary': beneficiariesOf(project).join(' '),
  'data-programme': project.programme,
  'data-start': isMissing(project.start) ? undefined : project.start,
  'data-end': isMissing(project.end) ? undefined : project.end,
  'data-support': euSupportOf(project)?.toString(),
});

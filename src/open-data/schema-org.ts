import type { PublishedRecord } from '../schema/published.ts';
import { LANGS } from '../schema/lang.ts';
import { PROGRAMMES } from '../schema/programme.ts';
import { isMissing } from '../schema/text.ts';
import type { DataInput } from './input.ts';
import { organisationsIn, pathsOf, placesOfWork, referenceTo } from './input.ts';
import { LICENCE_URL } from './licence.ts';

type Texts = Readonly<Partial<Record<(typeof LANGS)[number], string | undefined>>>;

/** A text in its languages, as JSON-LD writes it where the context knows no language maps. */
const inLanguages = (texts: Texts): object[] =>
  LANGS.flatMap((lang) => (texts[lang] === undefined ? [] : [{ '@language': lang, '@value': texts[lang] }]));

/**
 * All records in the vocabulary of schema.org. A record is an Article: our text, based on a document.
 * A project is what its article is about, with its grant.
 */
export function recordsJsonLd(input: DataInput): object {
  const base = input.site === undefined ? {} : { '@base': `${input.site}data/records.jsonld` };
  return {
    '@context': ['https://schema.org', base],
    '@graph': input.data.records.map((record) => article(record, input)),
  };
}

function article(record: PublishedRecord, { vocabulary, site }: DataInput): object {
  const { source, summary } = record;
  const period = periodOf(record);
  return {
    '@id': `#${record.id}`,
    '@type': 'Article',
    genre: record.kind,
    name: inLanguages(record.title),
    alternateName: record.titlePrinted,
    ...(isMissing(summary) ? {} : { abstract: inLanguages(summary) }),
    inLanguage: Object.keys(record.urls),
    url: pathsOf(record).map((path) => referenceTo(site, path)),
    ...datesOf(record),
    license: LICENCE_URL,
    isAccessibleForFree: true,
    keywords: vocabulary.themes
      .filter(({ id }) => record.themes.includes(id))
      .flatMap(({ label }) => inLanguages(label)),
    audience: vocabulary.targetGroups
      .filter(({ id }) => record.targetGroups.direct.includes(id))
      .map(({ label }) => ({ '@type': 'Audience', audienceType: inLanguages(label) })),
    spatialCoverage: placesOfWork(record).map(({ code, names }) => ({
      '@type': 'AdministrativeArea',
      identifier: code,
      name: inLanguages(names),
    })),
    ...(period === undefined ? {} : { temporalCoverage: period }),
    about: [...(record.kind === 'project' ? [project(record)] : []), ...organisations(record)],
    isBasedOn: {
      '@type': 'CreativeWork',
      name: source.title,
      ...(isMissing(source.publisher) ? {} : { publisher: { '@type': 'Organization', name: source.publisher } }),
      ...(isMissing(source.date) ? {} : { datePublished: source.date }),
      ...(isMissing(source.page) ? {} : { pagination: String(source.page) }),
    },
  };
}

/** When the record was first published here, and when it last changed. */
function datesOf({ history = [] }: PublishedRecord): object {
  const [first] = history;
  const last = history.at(-1);
  return first === undefined || last === undefined ? {} : { datePublished: first.day, dateModified: last.day };
}

/** The days of a project as an ISO 8601 interval; open where the source names one end only. */
function periodOf(record: PublishedRecord): string | undefined {
  if (record.kind !== 'project') return undefined;
  const { start, end } = record;
  if (isMissing(start) && isMissing(end)) return undefined;
  // An end before its beginning is no interval.
  if (!isMissing(start) && !isMissing(end) && end < start) return undefined;
  return `${isMissing(start) ? '..' : start}/${isMissing(end) ? '..' : end}`;
}

const organisation = ({ names }: PublishedRecord['organisations'][number]): object => ({
  '@type': 'Organization',
  name: inLanguages(names),
});

/** The organisations whose work it is. A project names them as its members instead. */
const organisations = (record: PublishedRecord): object[] =>
  record.kind === 'project' ? [] : organisationsIn(record, 'owner').map(organisation);

function project(record: Extract<PublishedRecord, { kind: 'project' }>): object {
  const { euGranted, euAndStateGranted } = record.funding;
  const amount = [euGranted, euAndStateGranted].find((value) => typeof value === 'string');
  const members = [...organisationsIn(record, 'beneficiary'), ...organisationsIn(record, 'partner')];
  return {
    '@type': 'Project',
    name: inLanguages(record.title),
    member: members.map(organisation),
    ...(amount === undefined
      ? {}
      : {
          funding: {
            '@type': 'MonetaryGrant',
            amount: { '@type': 'MonetaryAmount', currency: 'EUR', value: amount },
            funder: PROGRAMMES[record.programme].funders.map((name) => ({ '@type': 'Organization', name })),
          },
        }),
  };
}

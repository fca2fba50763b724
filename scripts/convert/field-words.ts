import type { z } from 'zod';

/** What a person calls the fields of a record and of a document, by their names in the schema. */
const WORDS: Readonly<Record<string, string>> = {
  kind: 'the kind',
  id: 'the id',
  lang: 'the language',
  original: 'the language of the original',
  title: 'the title',
  titlePrinted: 'the title as the original prints it',
  summary: 'the summary',
  themes: 'the themes',
  targetGroups: 'the target groups',
  classifiedBy: 'who chose the themes',
  scope: 'how far it reaches',
  places: 'the places',
  organisations: 'the organisations',
  languages: 'the languages of service',
  languageLines: 'the lines that name a language of service',
  facts: 'the figures',
  source: 'the source',
  errata: 'the misprints',
  doubts: 'the doubts',
  terms: 'the marked terms',
  changes: 'the marked changes',
  relations: 'the relations',
  reading: 'the reading of the original',
  heading: 'the heading above it',
  programme: 'the fund',
  objective: 'the objective of the fund',
  funding: 'the money',
  euGranted: 'the money of the Union',
  euAndStateGranted: 'the granted money of the Union and the State',
  euAndStateRealised: 'the realised money of the Union and the State',
  publicPlanned: 'the planned public money',
  publicRealised: 'the realised public money',
  start: 'the first day',
  end: 'the last day',
  spans: 'where money and days are printed',
  esf: 'the form of the structural funds',
  code: 'the code',
  priority: 'the priority (“Toimintalinja:”)',
  status: 'the status (“Toiminnan tila:”)',
  authority: 'the authority (“Vastuuviranomainen:”)',
  organisationType: 'the type of organisation (“Organisaatiotyyppi:”)',
  businessId: 'the business id (“Y-tunnus:”)',
  web: 'the address on the web (“WWW-osoite:”)',
  subregions: 'the sub-regions',
  groups: 'the target groups by measure',
  participants: 'the numbers of participants',
  enterprisesPlanned: 'the planned number of firms',
  enterprisesRealised: 'the realised number of firms',
  personsPlanned: 'the planned number of persons',
  equality: 'the answers on equality',
  principles: 'the horizontal principles',
  direct: 'the direct score',
  indirect: 'the indirect score',
  explanation: 'the explanation',
  number: 'the number',
  topics: 'the topics',
  cutOff: 'the cells that break off',
  absent: 'the cells without text',
  tray: 'the tray',
  authoritySteps: 'the steps of the authorities',
  columns: 'the columns',
  examples: 'the filled-in trays',
  publisher: 'the publisher',
  date: 'the date',
  asOf: 'the day of which it speaks',
  about: 'what is said about it',
  page: 'the page',
  row: 'the row',
  line: 'the line',
  lines: 'the lines',
  column: 'the column',
  file: 'the file',
  name: 'the name',
  printed: 'the printed words',
  text: 'the text',
};

/** Groups of fields that a person has no name for: their fields speak for themselves. */
const GROUPS = new Set(['funding', 'esf', 'participants']);

/** A field in words: "the printed words of the 2nd of the organisations". */
export function fieldInWords(path: readonly PropertyKey[] | string): string {
  const keys = typeof path === 'string' ? path.split('.') : path.map(String);
  const words = keys.flatMap((key, index): string[] => {
    if (GROUPS.has(key) && index < keys.length - 1) return [];
    if (/^\d+$/u.test(key)) return index === 0 ? [] : [`number ${String(Number(key) + 1)}`];
    return [WORDS[key] ?? `“${plain(key)}”`];
  });
  return words.length === 0 ? 'the record' : words.toReversed().join(' of ');
}

/** A key of the code as words: "readAt" becomes "read at". */
const plain = (key: string): string => key.replaceAll(/(?<=\p{Ll})\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`);

/** A value in words; an object says no more than that something is there. */
export function valueInWords(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string') return value === '' ? 'an empty text' : `“${value}”`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : value.map(valueInWords).join(', ');
  if (typeof value !== 'object') return 'something else';
  return 'missing' in value
    ? 'nothing'
    : Object.entries(value)
        .map(([key, inner]) => `${fieldInWords(key)} ${valueInWords(inner)}`)
        .join('; ');
}

const UNITS: Readonly<Record<string, string>> = { string: 'letters', array: 'entries' };

const OTHER_FORM = 'a value of another form';

/** What the schema expects, in words. */
export function expectationInWords(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'too_big':
    case 'too_small': {
      const limit = issue.code === 'too_big' ? `at most ${String(issue.maximum)}` : `at least ${String(issue.minimum)}`;
      return `${limit} ${UNITS[issue.origin] ?? ''}`.trim();
    }
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'unrecognized_keys':
      return 'nothing else beside what a record has';
    case 'invalid_format':
      return issue.format === 'url' ? 'an address that begins with http:// or https://' : said(issue.message);
    case 'custom':
      return said(issue.message);
    case 'invalid_type':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
      return OTHER_FORM;
  }
}

/** A message that the schema has of its own begins with "expected". */
const said = (message: string): string =>
  message.startsWith('expected ') ? message.slice('expected '.length) : OTHER_FORM;

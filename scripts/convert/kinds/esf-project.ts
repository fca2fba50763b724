import type { Spot } from '../../../src/schema/provenance.ts';
import type { Message } from '../../../src/schema/report.ts';
import { Ledger } from '../checks/ledger.ts';
import { blocksOf, isBlank } from '../document.ts';
import type { SourceText } from '../document.ts';
import { dateOf, PRINTED_DATE } from '../facts/dates.ts';
import { problem } from '../problems.ts';
import type { RuleId } from '../problems.ts';
import { paragraphsOf } from '../text/joining.ts';
import { passageOf } from '../text/passage.ts';
import { readEquality, readGroups, readPrinciples } from './esf-principles.ts';
import { readFields, splitSections } from './esf-sections.ts';
import type { Field, Section } from './esf-sections.ts';
import type { Block, DocumentKind, Knowledge, ParsedDocument, ParsedRecord } from './kind.ts';
import { amountField, numberField } from './esf-values.ts';

/** The label that only the description of an ESF project has. */
const PROJECT_CODE = /^\s*(?:Hankekoodi|Projektkod|Project code)\s*:/u;

/**
 * What each numbered section holds. Numbers, not words: they are the same in every language.
 * `text` sections become the body of the page, under their own headings.
 */
const TEXT_SECTIONS = ['3', '9'];
const REQUIRED_SECTIONS = ['1', '2', '3', '4.1', '4.2', '5', '6', '7.1', '7.2', '8.1', '8.2', '9'];

/** The fields of section 1 and 6 by their order in the form; their labels differ by language. */
const PROJECT_FIELDS = { code: 0, name: 1, priority: 2, objective: 3, time: 4, status: 5, authority: 6 } as const;
const MONEY_FIELDS = { euAndStateGranted: 0, euAndStateRealised: 1, publicPlanned: 2, publicRealised: 3 } as const;
const AREA_FIELDS = { regions: 0, subregions: 1, municipalities: 2 } as const;

/** Fields of the applicant that are about a person or only serve to reach the office. */
const PERSONAL_FIELD = /yhteyshenkilö|kontaktperson|contact person/iu;
const CONTACT_FIELD =
  /puhelin|telefon|phone|jakeluosoite|postinumero|postitoimipaikka|gatuadress|postnummer|postanstalt|street address|post code|post office/iu;

/** The description of a project funded by the European Social Fund, as the register EURA 2014 prints it. */
export const esfProject: DocumentKind = {
  kind: 'esf-project',
  recognises: (lines) => lines.some((line) => PROJECT_CODE.test(line.text)),
  parse,
};

function parse(source: SourceText, knowledge: Knowledge): ParsedDocument {
  const { file, lines } = source;
  const ledger = new Ledger();
  const messages: Message[] = [];
  const report = (rule: RuleId, line: number, found: string, expected?: string): void => {
    messages.push(problem(rule, { file, line }, found, expected));
  };
  const { front, sections } = splitSections(lines);
  const section = (number: string): Section => sections.get(number) ?? { number, heading: undefined, lines: [] };
  ledger.drop('furniture', front);
  for (const number of REQUIRED_SECTIONS) {
    if (!sections.has(number))
      report('missing-section', lines.at(-1)?.number ?? 1, `no section ${number}`, `a section ${number}`);
  }

  const project = readFields(section('1').lines);
  const applicant = readFields(section('2').lines);
  for (const field of [...applicant, ...readFields(section('6').lines)]) dropField(field, ledger);
  const field = (fields: readonly Field[], index: number, label: string, where: Section): string => {
    const value = fields[index]?.value ?? '';
    if (value === '')
      report(
        'missing-field',
        fields[index]?.line.number ?? where.heading?.number ?? 1,
        fields[index]?.label ?? label,
        `a value for ${label}`,
      );
    return value === '' ? label : value;
  };
  const text = (index: keyof typeof PROJECT_FIELDS): string =>
    field(project, PROJECT_FIELDS[index], index, section('1'));
  const [start, end] = datesOf(text('time'), project[PROJECT_FIELDS.time], report);
  const objective = /^(?<code>\d+(?:\.\d+)*)\.?\s+(?<name>.+)$/u.exec(text('objective'))?.groups;

  const money = readFields(section('5').lines);
  const amount = (key: keyof typeof MONEY_FIELDS): string =>
    amountField(money[MONEY_FIELDS[key]], key, section('5').heading, report);
  const areas = readFields(section('6').lines);
  const list = (index: number): ListedName[] => namesOf(areas[index]);
  const targets = [...list(AREA_FIELDS.regions), ...list(AREA_FIELDS.municipalities)].flatMap(
    ({ text: name, line, column }) =>
      knowledge.places.mentions(name).map(({ code, printed, start: offset }) => ({
        code,
        printed,
        line,
        column: column + offset,
        role: 'target' as const,
      })),
  );
  const applicantField = applicant[0];
  const applicantName = field(applicant, 0, 'the applicant', section('2'));
  const nameField = project[PROJECT_FIELDS.name];
  const enterprises = readFields(section('7.1').lines);
  const persons = readFields(section('7.2').lines);

  const record: ParsedRecord = {
    title: nameField ? valuePassage(nameField) : passageOf({ number: 1, text: 'name' }),
    slugOf: text('name'),
    page: { missing: 'not-in-source' },
    lines: [section('1').heading?.number ?? 1, lines.findLast((line) => !isBlank(line))?.number ?? 1],
    blocks: TEXT_SECTIONS.flatMap((number) => textBlocks(section(number))),
    places: targets,
    organisations: [
      {
        id: knowledge.organisations.exact(applicantName) ?? 'unknown',
        role: 'beneficiary',
        printed: applicantName,
        ...(applicantField ? { line: applicantField.line.number, column: applicantField.column } : {}),
      },
    ],
    details: {
      kind: 'project',
      programme: 'ESF',
      objective: { code: objective?.['code'] ?? text('objective'), name: objective?.['name'] ?? text('objective') },
      funding: {
        euGranted: { missing: 'not-in-source' },
        euAndStateGranted: amount('euAndStateGranted'),
        euAndStateRealised: amount('euAndStateRealised'),
        publicPlanned: amount('publicPlanned'),
        publicRealised: amount('publicRealised'),
      },
      start: start?.date ?? { missing: 'not-in-source' },
      end: end?.date ?? { missing: 'not-in-source' },
      spans: {
        funding: Object.fromEntries(
          Object.entries(MONEY_FIELDS).flatMap(([key, index]) => (money[index] ? [[key, spotOf(money[index])]] : [])),
        ),
        ...(start && { start: start.spot }),
        ...(end && { end: end.spot }),
      },
      esf: {
        code: text('code'),
        priority: text('priority'),
        status: text('status'),
        authority: text('authority'),
        subregions: list(AREA_FIELDS.subregions).map(({ text: name }) => name),
        groups: [...readGroups(section('4.1'), 'direct', report), ...readGroups(section('4.2'), 'indirect', report)],
        participants: {
          enterprisesPlanned: numberField(enterprises[0], report),
          enterprisesRealised: numberField(enterprises[1], report),
          personsPlanned: numberField(persons[0], report),
        },
        equality: readEquality(section('8.1')),
        principles: readPrinciples(section('8.2'), ledger, report),
      },
    },
    hidden: [...applicant, ...areas]
      .filter(({ label }) => PERSONAL_FIELD.test(label))
      .map(({ line, column }) => ({ line: line.number, start: column - 1 })),
  };
  ledger.give(0, lines);
  return {
    title: front.find((line) => /ESR|ESF/u.test(line.text))?.text.trim() ?? file,
    date: undefined,
    background: [],
    records: [record],
    ledger,
    messages,
  };
}

const valuePassage = (field: Field): ReturnType<typeof passageOf> =>
  passageOf(field.line, field.line.text.indexOf(':') + 1);

/** Fields about persons, ways to reach the office, and empty fields never leave the parser. */
function dropField(field: Field, ledger: Ledger): void {
  if (PERSONAL_FIELD.test(field.label)) {
    ledger.drop('personal-data', [field.line]);
    if (/nimi|namn|name/iu.test(field.label)) ledger.dropPersons(1);
  } else if (field.value === '') ledger.drop('empty-field', [field.line]);
  else if (CONTACT_FIELD.test(field.label)) ledger.drop('contact', [field.line]);
}

const spotOf = ({ line, column, value }: Field): Spot => ({ line: line.number, column, words: value });

interface ListedName {
  text: string;
  line: number;
  column: number;
}

/** The names of a field that lists them with commas, each with its place. */
function namesOf(field: Field | undefined): ListedName[] {
  if (!field) return [];
  return [...field.value.matchAll(/[^,]+/gu)].flatMap(({ 0: part, index }) => {
    const text = part.trim();
    const column = field.column + index + part.length - part.trimStart().length;
    return text === '' ? [] : [{ text, line: field.line.number, column }];
  });
}

interface PrintedDay {
  date: string;
  spot: Spot;
}

function datesOf(
  text: string,
  field: Field | undefined,
  report: (rule: RuleId, line: number, found: string) => void,
): [PrintedDay | undefined, PrintedDay | undefined] {
  const line = field?.line.number ?? 1;
  const printed = [...text.matchAll(new RegExp(PRINTED_DATE.source, 'gu'))];
  const [start, end] = printed.map(({ 0: words, index }): PrintedDay | undefined => {
    const date = dateOf(words);
    if (date === undefined) report('impossible-date', line, words);
    return date === undefined ? undefined : { date, spot: { line, column: (field?.column ?? 1) + index, words } };
  });
  if (printed.length < 2) report('missing-field', line, text);
  return [start, end];
}

/** The paragraphs of a section under its own heading. */
function textBlocks(section: Section): Block[] {
  if (!section.heading) return [];
  const heading = passageOf(section.heading, section.heading.text.indexOf(section.number) + section.number.length);
  const paragraphs = paragraphsOf(blocksOf(section.lines)).map((text): Block => ({ type: 'paragraph', text }));
  return [{ type: 'heading', text: heading }, ...paragraphs];
}

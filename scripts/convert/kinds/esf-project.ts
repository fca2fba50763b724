import type { OrganisationRef } from '../../../src/schema/organisation.ts';
import type { Message } from '../../../src/schema/report.ts';
import { Ledger } from '../checks/ledger.ts';
import { blocksOf, isBlank } from '../document.ts';
import type { SourceText } from '../document.ts';
import { problem } from '../problems.ts';
import type { RuleId } from '../problems.ts';
import { paragraphsOf } from '../text/joining.ts';
import { passageOf } from '../text/passage.ts';
import type { Passage } from '../text/passage.ts';
import { dropField, isPersonal, readApplicant, tellUnread } from './esf-fields.ts';
import { readEquality, readGroups, readPrinciples } from './esf-principles.ts';
import { readFields, splitSections } from './esf-sections.ts';
import type { Field, Section } from './esf-sections.ts';
import type { Block, DocumentKind, Knowledge, ParsedDocument, ParsedRecord } from './kind.ts';
import { amountField, datesOf, namesOf, numberField, spotOf } from './esf-values.ts';
import type { ListedName } from './esf-values.ts';

/** The label that only the description of an ESF project has. */
const PROJECT_CODE = /^\s*(?:Hankekoodi|Projektkod|Project code)\s*:/u;

/** The sections that a form has. Numbers, not words: they are the same in every language. */
const REQUIRED_SECTIONS = ['1', '2', '3', '4.1', '4.2', '5', '6', '7.1', '7.2', '8.1', '8.2', '9'];

/** The fields of sections 1, 5, 6 and 7 by their order in the form; their labels differ by language. */
const PROJECT_FIELDS = { code: 0, name: 1, priority: 2, objective: 3, time: 4, status: 5, authority: 6 } as const;
const MONEY_FIELDS = { euAndStateGranted: 0, euAndStateRealised: 1, publicPlanned: 2, publicRealised: 3 } as const;
const AREA_FIELDS = { regions: 0, subregions: 1, municipalities: 2 } as const;

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
  const amount = (key: keyof typeof MONEY_FIELDS): ReturnType<typeof amountField> =>
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

  const direct = readGroups(section('4.1'), 'direct', report);
  const indirect = readGroups(section('4.2'), 'indirect', report);
  tellUnread(section, report);

  const record: ParsedRecord = {
    title: nameField ? valuePassage(nameField) : passageOf({ number: 1, text: 'name' }),
    slugOf: text('name'),
    page: { missing: 'not-in-source' },
    lines: [section('1').heading?.number ?? 1, lines.findLast((line) => !isBlank(line))?.number ?? 1],
    // The plan, what the form says of all target groups, and the final report, each under its own heading.
    blocks: [
      ...textBlocks(section('3')),
      ...blocksUnder(section('4'), [...direct.remarks, ...indirect.remarks]),
      ...textBlocks(section('9')),
    ],
    places: targets,
    organisations: [
      {
        id: knowledge.organisations.exact(applicantName) ?? 'unknown',
        role: 'beneficiary',
        printed: applicantName,
        ...(applicantField ? { line: applicantField.line.number, column: applicantField.column } : {}),
      },
      ...authorityOf(project[PROJECT_FIELDS.authority], knowledge),
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
          Object.entries(MONEY_FIELDS).flatMap(([key, index]) => {
            const printed = money[index];
            return printed === undefined || printed.value === '' ? [] : [[key, spotOf(printed)]];
          }),
        ),
        ...(start && { start: start.spot }),
        ...(end && { end: end.spot }),
      },
      esf: {
        code: text('code'),
        priority: text('priority'),
        status: text('status'),
        authority: text('authority'),
        ...readApplicant(applicant, report),
        subregions: list(AREA_FIELDS.subregions).map(({ text: name }) => name),
        groups: [...direct.groups, ...indirect.groups],
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
      .filter(isPersonal)
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

/** The authority that answers for the project, where the register knows it. */
function authorityOf(field: Field | undefined, { organisations }: Knowledge): OrganisationRef[] {
  const id = field && organisations.exact(field.value);
  return field && id !== undefined
    ? [{ id, role: 'authority', printed: field.value, line: field.line.number, column: field.column }]
    : [];
}

const valuePassage = (field: Field): ReturnType<typeof passageOf> =>
  passageOf(field.line, field.line.text.indexOf(':') + 1);

/** The paragraphs of a section under its own heading. */
const textBlocks = (section: Section): Block[] => blocksUnder(section, paragraphsOf(blocksOf(section.lines)));

/** Paragraphs under the heading of a section; nothing where the form does not have it, or there are none. */
function blocksUnder({ heading, number }: Section, paragraphs: readonly Passage[]): Block[] {
  if (!heading || paragraphs.length === 0) return [];
  const title = passageOf(heading, heading.text.indexOf(number) + number.length);
  return [{ type: 'heading', text: title }, ...paragraphs.map((text): Block => ({ type: 'paragraph', text }))];
}

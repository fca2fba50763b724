import { programmesIn } from '../../../src/schema/programme.ts';
import type { Programme } from '../../../src/schema/programme.ts';
import type { EsfDetails } from '../../../src/schema/record.ts';
import type { Message } from '../../../src/schema/report.ts';
import { Ledger } from '../checks/ledger.ts';
import { isBlank } from '../document.ts';
import type { Line, SourceText } from '../document.ts';
import { problem } from '../problems.ts';
import { passageOf } from '../text/passage.ts';
import { areasOf } from './esf-areas.ts';
import { applicantsOf, authorityOf, registerOf } from './esf-applicants.ts';
import { countsOf } from './esf-counts.ts';
import { daysOf } from './esf-days.ts';
import { dropField, fieldOf, MONEY_FIELDS, PERSONAL_FIELD, PROJECT_FIELDS, requiredValue } from './esf-fields.ts';
import { readEquality, readGroups, readPrinciples } from './esf-principles.ts';
import { withoutConsequences } from './esf-broken.ts';
import { FEWEST_SECTIONS, formLacking, PROJECT_CODE } from './esf-lacking.ts';
import { beginsForm, brokenValues, linesNumbered, readFields, splitSections } from './esf-sections.ts';
import type { Field, Section } from './esf-sections.ts';
import { keptLines, textBlocks } from './esf-text.ts';
import type { Block, DocumentKind, Knowledge, ParsedDocument, ParsedRecord } from './kind.ts';
import { amountField, spotOf } from './esf-values.ts';
import type { Reporter } from './esf-values.ts';

/** Sections of running text become the body of the page, under their own headings. */
const TEXT_SECTIONS = new Set(['3', '9']);
/** Sections of nothing but fields. */
const FIELD_SECTIONS = ['1', '2', '5', '6', '7', '7.1', '7.2'];
/** A project that runs has no final report yet, and what section 7 counts differs from fund to fund. */
const REQUIRED_SECTIONS = ['1', '2', '3', '4.1', '4.2', '5', '6', '8.1', '8.2'];
/** Where the form names its target groups. */
const GROUP_SECTIONS = { direct: '4.1', indirect: '4.2' } as const satisfies Record<
  EsfDetails['groups'][number]['reach'],
  string
>;
const ESF_COUNTS = ['7.1', '7.2'];

/** What the first letter of a project's code says where no fund is named. */
const CODES: readonly (readonly [RegExp, Programme])[] = [
  [/^S\d/u, 'ESF'],
  [/^A\d/u, 'ERDF'],
];

/** The description of a project of the structural funds, as the register EURA prints it. */
export const esfProject: DocumentKind = {
  kind: 'esf-project',
  name: 'the description of a project of the structural funds',
  hasPages: true,
  recognises: (lines) =>
    lines.some((line) => PROJECT_CODE.test(line.text)) && splitSections(lines).sections.size >= FEWEST_SECTIONS,
  lacks: formLacking,
  parse,
};

function parse(source: SourceText, knowledge: Knowledge): ParsedDocument {
  const { file, lines } = source;
  const ledger = new Ledger();
  const messages: Message[] = [];
  const report: Reporter = (rule, line, found, expected) => {
    messages.push(problem(rule, { file, line }, found, expected));
  };
  const { front, sections } = splitSections(lines);
  const second = lines.filter(beginsForm)[1];
  if (second && lines.some((line) => line.number > second.number && PROJECT_CODE.test(line.text)))
    report('two-documents', second.number, `“${second.text.trim()}” a second time`);
  const section = (number: string): Section => sections.get(number) ?? { number, heading: undefined, lines: [] };
  ledger.drop('furniture', front);
  ledger.give(
    0,
    [...sections.values()].flatMap(({ heading }) => heading ?? []),
  );

  const project = readFields(section('1').lines);
  const own = (key: keyof typeof PROJECT_FIELDS): Field | undefined => fieldOf(project, PROJECT_FIELDS[key], ledger);
  const text = (key: keyof typeof PROJECT_FIELDS): string =>
    requiredValue(own(key), PROJECT_FIELDS[key], section('1').heading?.number, report);
  const [code, name, time, objectiveText] = [text('code'), text('name'), text('time'), text('objective')];
  const programme = programmeOf(front, code);
  if (programme === undefined)
    report('unknown-programme', front.find((line) => !isBlank(line))?.number ?? 1, code === '' ? 'no fund' : code);
  checkSections(sections, lines, programme, report);
  const nameField = own('name');
  const days = daysOf(time, own('time'), report);
  const objective = /^(?<code>\d+(?:\.\d+)*)\.?\s+(?<name>.+)$/u.exec(objectiveText)?.groups;
  const [objectiveCode, objectiveName] = [objective?.['code'] ?? objectiveText, objective?.['name'] ?? objectiveText];
  const isKnown = knowledge.vocabulary.objectives.some(
    (one) => one.programme === programme && one.code === objectiveCode,
  );
  const objectiveField = own('objective');
  if (programme !== undefined && objectiveField && objectiveText !== '' && !isKnown)
    report('objective-not-named', objectiveField.line.number, `objective ${objectiveText} of ${programme}`);
  const applicants = applicantsOf(section('2'), knowledge, ledger, report);
  const register = registerOf(section('2'), ledger, report);

  const money = readFields(section('5').lines);
  const sum = (key: keyof typeof MONEY_FIELDS): ReturnType<typeof amountField> =>
    amountField(fieldOf(money, MONEY_FIELDS[key], ledger), report);
  if (section('5').heading && !fieldOf(money, MONEY_FIELDS.euAndStateGranted, ledger))
    requiredValue(undefined, MONEY_FIELDS.euAndStateGranted, section('5').heading?.number, report);
  const areas = areasOf(section('6'), knowledge, ledger, report);

  const counts = countsOf(sections, ledger, report);
  const groups = (['direct', 'indirect'] as const).map((reach) => readGroups(section(GROUP_SECTIONS[reach]), reach));
  const equality = readEquality(section('8.1'));
  ledger.give(
    0,
    [...groups, equality].flatMap((read) => read.lines),
  );
  const principles = readPrinciples(section('8.2'), ledger, report);

  const record: ParsedRecord = {
    title: nameField
      ? passageOf(nameField.line, nameField.line.text.indexOf(':') + 1)
      : passageOf({ number: 1, text: file }),
    slugOf: name,
    page: { missing: 'not-in-source' },
    lines: [section('1').heading?.number ?? 1, lastLine(lines)],
    blocks: [],
    places: areas.places,
    ...(areas.scope && { scope: areas.scope }),
    organisations: [...applicants, ...authorityOf(own('authority'), knowledge)],
    details: {
      kind: 'project',
      programme: programme ?? 'ESF',
      objective: { code: objectiveCode, name: objectiveName },
      funding: {
        euGranted: { missing: 'not-in-source' },
        euAndStateGranted: sum('euAndStateGranted'),
        euAndStateRealised: sum('euAndStateRealised'),
        publicPlanned: sum('publicPlanned'),
        publicRealised: sum('publicRealised'),
      },
      start: days.start?.date ?? { missing: 'not-in-source' },
      end: days.end?.date ?? { missing: 'not-in-source' },
      spans: {
        funding: Object.fromEntries(
          Object.entries(MONEY_FIELDS).flatMap(([key, label]) => {
            const field = fieldOf(money, label, ledger);
            return field && field.value !== '' ? [[key, spotOf(field)]] : [];
          }),
        ),
        ...(days.start && { start: days.start.spot }),
        ...(days.end && { end: days.end.spot }),
      },
      esf: {
        code,
        priority: text('priority'),
        status: text('status'),
        authority: text('authority'),
        ...register,
        subregions: areas.subregions,
        groups: groups.flatMap(({ value }) => value),
        counts,
        equality: equality.value,
        principles,
      },
    },
    hidden: [...readFields(section('2').lines), ...readFields(section('6').lines)]
      .filter(({ label }) => PERSONAL_FIELD.test(label))
      .map(({ line, column }) => ({ line: line.number, start: column - 1 })),
  };
  const broken = FIELD_SECTIONS.flatMap((number) => brokenValues(section(number).lines));
  for (const { field, line } of broken) {
    report('field-broken', line.number, `“${line.text.trim()}” under “${field.label}:”`);
    ledger.give(0, [line]);
  }
  record.blocks = blocksOf(
    sections,
    groups.flatMap(({ value }) => value),
    ledger,
    report,
  );
  return {
    title: front.find((line) => programmesIn(line.text).length > 0)?.text.trim() ?? `${programme ?? ''} ${code}`.trim(),
    sourceSlug: `${programme ?? ''} ${code}`,
    date: undefined,
    background: [],
    records: [record],
    ledger,
    messages: withoutConsequences(messages, broken),
  };
}

/**
 * The texts of the form, and whatever else a section has that no field of a record holds: under its own heading, and where
 * it is a remark beside groups by measure, which are shown elsewhere, under the heading of all target groups.
 */
function blocksOf(
  sections: ReadonlyMap<string, Section>,
  groups: EsfDetails['groups'],
  ledger: Ledger,
  report: Reporter,
): Block[] {
  const texts = new Map<Section, Line[]>();
  const add = (section: Section, lines: readonly Line[]): void => {
    texts.set(section, [...(texts.get(section) ?? []), ...lines, { number: lines.at(-1)?.number ?? 1, text: '' }]);
    ledger.give(0, lines);
  };
  for (const section of sections.values()) {
    if (TEXT_SECTIONS.has(section.number)) {
      add(section, section.lines);
      continue;
    }
    // Section 2 is read by its own rules: what they do not know may be about a person.
    if (section.number === '2') continue;
    for (const field of readFields(section.lines)) dropField(field, ledger);
    const rest = keptLines(section, ledger);
    const [first] = rest;
    if (!first) continue;
    report('kept-as-text', first.number, first.text.trim());
    const isRemark = groups.some(({ reach }) => GROUP_SECTIONS[reach] === section.number);
    add((isRemark ? sections.get('4') : undefined) ?? section, rest);
  }
  return [...texts].flatMap(([section, lines]) => textBlocks(section, lines));
}

function programmeOf(front: readonly Line[], code: string): Programme | undefined {
  const [named] = programmesIn(front.map((line) => line.text).join('\n'));
  return named ?? CODES.find(([pattern]) => pattern.test(code))?.[1];
}

const lastLine = (lines: readonly Line[]): number => lines.findLast((line) => !isBlank(line))?.number ?? 1;

/** Sections that the form always has. One that ends early is told once, and what breaks off with it is not told again. */
function checkSections(
  sections: ReadonlyMap<string, Section>,
  lines: readonly Line[],
  programme: Programme | undefined,
  report: Reporter,
): void {
  const required = [
    ...REQUIRED_SECTIONS,
    ...(programme === 'ESF' || programme === 'ESF-Plus' ? ESF_COUNTS : []),
  ].toSorted();
  const missing = required.filter((number) => !sections.has(number));
  if (missing.length === 0 && !sections.has('9')) report('section-absent', lastLine(lines), 'no section 9');
  const last = [...sections.values()].at(-1);
  const isCut = last !== undefined && missing.every((number) => number > last.number);
  if (isCut && missing.length > 1) {
    report(
      'missing-section',
      lastLine(lines),
      `the text ends in section ${last.number}`,
      `sections ${missing.join(', ')}`,
    );
    return;
  }
  for (const number of missing) {
    const [other] = linesNumbered(lines, number);
    report(
      'missing-section',
      other?.number ?? lastLine(lines),
      other ? `“${other.text.trim()}”, which is no heading of the form` : `no section ${number}`,
      `a section ${number}`,
    );
  }
}

import { programmesIn } from '../../../src/schema/programme.ts';
import type { EsfDetails } from '../../../src/schema/record.ts';
import type { Message } from '../../../src/schema/report.ts';
import { Ledger } from '../checks/ledger.ts';
import { isBlank } from '../document.ts';
import type { Line, SourceText } from '../document.ts';
import { problem } from '../problems.ts';
import { passageOf } from '../text/passage.ts';
import { areasOf } from './esf-areas.ts';
import { applicantFields, applicantsOf, authorityOf, isPartnerLine, registerOf } from './esf-applicants.ts';
import { withoutConsequences } from './esf-broken.ts';
import { countsOf } from './esf-counts.ts';
import { daysOf } from './esf-days.ts';
import {
  checkTwice,
  dropField,
  fieldOf,
  MONEY_FIELDS,
  PERSONAL_FIELD,
  PROJECT_FIELDS,
  requiredValue,
} from './esf-fields.ts';
import { readEquality, readGroups, readPrinciples } from './esf-principles.ts';
import { checkSections, CODE, lastLine, OF_LETTER, programmeOf, repeatedTitles, secondForm } from './esf-form.ts';
import { FEWEST_SECTIONS, formLacking, PROJECT_CODE } from './esf-lacking.ts';
import { brokenValues, readFields, splitSections, wholeFields } from './esf-sections.ts';
import type { Field, Section } from './esf-sections.ts';
import { keptLines, textBlocks } from './esf-text.ts';
import type { Block, DocumentKind, Knowledge, ParsedDocument, ParsedRecord } from './kind.ts';
import { amountField, MANY, spotOf } from './esf-values.ts';
import type { Reporter } from './esf-values.ts';

/** Sections of running text become the body of the page, under their own headings. */
const TEXT_SECTIONS = new Set(['3', '9']);
/** Sections of nothing but fields. */
const FIELD_SECTIONS = ['1', '2', '5', '6', '7', '7.1', '7.2'];
/** Where the form names its target groups. */
const GROUP_SECTIONS = { direct: '4.1', indirect: '4.2' } as const satisfies Record<
  EsfDetails['groups'][number]['reach'],
  string
>;

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
  const { file } = source;
  const ledger = new Ledger();
  const messages: Message[] = [];
  const report: Reporter = (rule, line, found, expected) => {
    messages.push(problem(rule, { file, line }, found, expected));
  };
  const second = secondForm(source.lines);
  if (second) {
    ledger.drop('furniture', source.lines);
    report('two-documents', second.number, `“${second.text.trim()}” of a second form`);
    return { title: file, date: undefined, background: [], records: [], ledger, messages };
  }
  const repeated = repeatedTitles(source.lines);
  ledger.drop('furniture', repeated);
  for (const line of repeated) report('page-furniture', line.number, line.text.trim());
  const lines = source.lines.filter((line) => !repeated.includes(line));
  const { front, sections } = splitSections(lines);
  const section = (number: string): Section => sections.get(number) ?? { number, heading: undefined, lines: [] };
  ledger.drop('furniture', front);
  ledger.give(
    0,
    [...sections.values()].flatMap(({ heading }) => heading ?? []),
  );

  const project = wholeFields(section('1').lines);
  checkTwice(project, PROJECT_FIELDS, ledger, report);
  const own = (key: keyof typeof PROJECT_FIELDS): Field | undefined => fieldOf(project, PROJECT_FIELDS[key], ledger);
  const text = (key: keyof typeof PROJECT_FIELDS): string =>
    requiredValue(own(key), PROJECT_FIELDS[key], section('1').heading?.number, report);
  const [code, name, time, objectiveText] = [text('code'), text('name'), text('time'), text('objective')];
  const programme = programmeOf(front, code);
  if (programme === undefined)
    report('unknown-programme', front.find((line) => !isBlank(line))?.number ?? 1, code === '' ? 'no fund' : code);
  else if (CODE.test(code) && OF_LETTER[code.charAt(0)]?.includes(programme) === false)
    report('code-of-other-fund', own('code')?.line.number ?? 1, `${code} in a form of ${programme}`);
  if (code !== '' && !CODE.test(code)) report('bad-project-code', own('code')?.line.number ?? 1, code);
  checkSections(sections, lines, programme, report);
  const nameField = own('name');
  const days = daysOf(time, own('time'), report);
  const objective = /^(?<code>\d+(?:\.\d+)*)\.?\s+(?<name>.+)$/u.exec(objectiveText)?.groups;
  const known = knowledge.vocabulary.objectives.find(
    ({ programme: of, label }) =>
      of === programme && [label.fi, label.sv, label.en].some((words) => isSame(words, objectiveText)),
  );
  const objectiveCode = objective?.['code'] ?? known?.code ?? objectiveText;
  const objectiveLine = own('objective')?.line.number ?? 1;
  if (objectiveText !== '' && !objective && !known)
    report('missing-field', objectiveLine, `“Erityistavoite: ${objectiveText}”`, 'its number and its words');
  else if (
    programme !== undefined &&
    objectiveText !== '' &&
    !knowledge.vocabulary.objectives.some((one) => one.programme === programme && one.code === objectiveCode)
  )
    report('objective-not-named', objectiveLine, `objective ${objectiveText} of ${programme}`);
  const applicants = applicantsOf(section('2'), knowledge, ledger, report);
  const register = registerOf(section('2'), ledger, report);

  const money = wholeFields(section('5').lines);
  checkTwice(money, MONEY_FIELDS, ledger, report);
  const heading = section('5').heading;
  if (heading && MANY.test(heading.text)) report('unit-of-money', heading.number, heading.text.trim());
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
    title: nameField?.passage ?? passageOf({ number: 1, text: file }),
    // A form without a name has been told; it needs no second message for its id.
    slugOf: name || code || file,
    page: { missing: 'not-in-source' },
    lines: [section('1').heading?.number ?? 1, lastLine(lines)],
    blocks: [],
    places: areas.places,
    ...(areas.scope && { scope: areas.scope }),
    organisations: [...applicants, ...authorityOf(own('authority'), knowledge)],
    details: {
      kind: 'project',
      programme: programme ?? 'ESF',
      objective: { code: objectiveCode, name: objective?.['name'] ?? objectiveText },
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
    hidden: [...applicantFields(section('2')), ...wholeFields(section('6').lines)]
      .filter(({ label }) => PERSONAL_FIELD.test(label))
      .map(({ line, column }) => ({ line: line.number, start: column - 1 })),
  };
  const broken = FIELD_SECTIONS.flatMap((number) =>
    brokenValues(section(number).lines, number === '2' ? isPartnerLine : undefined),
  );
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

/** Whether two texts differ in capitals and a full stop alone. */
const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.replace(/\.$/u, '').toLowerCase();

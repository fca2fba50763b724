import { PROGRAMME_IDS, programmesIn } from '../../../src/schema/programme.ts';
import type { Programme } from '../../../src/schema/programme.ts';
import type { OrganisationRef } from '../../../src/schema/organisation.ts';
import type { Message } from '../../../src/schema/report.ts';
import { Ledger } from '../checks/ledger.ts';
import { blocksOf, isBlank } from '../document.ts';
import type { Line, SourceText } from '../document.ts';
import { readAmount } from '../facts/money.ts';
import { isNotSaid } from '../facts/not-said.ts';
import { problem } from '../problems.ts';
import { paragraphsOf } from '../text/joining.ts';
import { passageOf } from '../text/passage.ts';
import { daysOf } from './esf-days.ts';
import { spotOf } from './esf-values.ts';
import type { Reporter } from './esf-values.ts';
import { beneficiariesOf } from './funded-projects-beneficiary.ts';
import { groupsOf, lastOf } from './funded-bullets-groups.ts';
import type { Group } from './funded-bullets-groups.ts';
import { objectiveOf, onlyObjective } from './funded-projects-head.ts';
import type { DocumentKind, Knowledge, ParsedDocument, ParsedRecord } from './kind.ts';

const OTHER_MONEY =
  /kokonais|yhteensä|kustannu|kansallinen|omarahoitus|omavastuu|valtion|total|kostnad|egenfinansiering|cost|own funding/iu;
const PERSONAL = /yhteyshenkilö|yhteystie|lisätie|puhelin|sähköposti|kontakt|e-post|telefon|contact|phone|e-mail/iu;

/** What a project of such a list needs, and the Finnish label for messages. */
const NEEDED = [
  ['beneficiary', 'Hankkeen toteuttaja:'],
  ['period', 'Toteutusaika:'],
  ['euGranted', 'EU-tuen määrä:'],
] as const;
const NO_MONEY = { missing: 'not-in-source' } as const;

/** A list of funded projects as headings with labelled bullets under them, as the funds' pages have it. */
export const fundedBullets: DocumentKind = {
  kind: 'funded-projects',
  name: 'a list of funded projects as labelled bullets',
  hasPages: true,
  recognises: (lines) =>
    groupsOf(lines).some(
      ({ fields }) => fields.has('beneficiary') && (fields.has('euGranted') || fields.has('period')),
    ),
  lacks: (lines) => {
    const [near] = groupsOf(lines).filter(({ fields }) => fields.has('beneficiary') || fields.has('euGranted'));
    const [line] = near?.lines ?? [];
    if (!near || !line) return undefined;
    const labels = [...near.fields.values()].map(({ label }) => `“${label}”`).join(', ');
    const missing = NEEDED.filter(([key]) => !near.fields.has(key)).map(([, label]) => `no “${label}”`);
    return `line ${String(line.number)} has ${labels}, but ${missing.join(' and ')} goes with it`;
  },
  parse,
};

function parse(source: SourceText, knowledge: Knowledge): ParsedDocument {
  const { file, lines } = source;
  const ledger = new Ledger();
  const messages: Message[] = [];
  const report: Reporter = (rule, line, found, expected) => {
    messages.push(problem(rule, { file, line }, found, expected));
  };
  const groups = groupsOf(lines);
  const firstLine = groups[0]?.name?.line.number ?? groups[0]?.lines[0]?.number ?? 1;
  const front = lines.filter(({ number }) => number < firstLine);
  ledger.drop('furniture', front);
  const frontText = ` ${front.map(({ text }) => text).join('\n')}`;
  const named = programmesIn(frontText);
  const programmes = named.length > 0 ? named : PROGRAMME_IDS;
  const isHeading = ({ text }: Line): boolean =>
    objectiveOf(text.trim(), knowledge.vocabulary.objectives, programmes) !== undefined;
  let setting = front.findLast(isHeading)?.text ?? frontText;
  const records = groups.flatMap((group, index): ParsedRecord[] => {
    const next = groups[index + 1];
    const end = next?.name?.line.number ?? next?.lines[0]?.number ?? Infinity;
    const last = lastOf(group)?.number ?? 0;
    const under = lines.filter(({ number }) => number > last && number < end);
    const { text, headings, contacts } = partsOf(under, isHeading);
    const own = [...(group.name ? [group.name.line] : []), ...group.lines, ...group.more, ...text];
    const record = recordOf(group, text, { knowledge, programmes, setting, report });
    setting = headings.at(-1)?.text ?? setting;
    ledger.drop('furniture', headings);
    ledger.drop('contact', contacts);
    tellOthers(group, ledger, report);
    const other = next && under.find((line) => isOfOther(line, programmes));
    if (other) report('other-programme', other.number, other.text.trim(), OTHER_LIST);
    if (record) ledger.give(index, own);
    else ledger.drop('furniture', own);
    return record ? [record] : [];
  });
  const title = front.find((line) => !isBlank(line))?.text.trim() ?? file;
  return { title, date: undefined, background: [], records, ledger, messages };
}

const OTHER_LIST = 'projects of the programme that the list names; another list goes into a file of its own';
/** Whom to ask, after the last project. */
const CONTACT =
  /^\s*(?:[•●▪‣◦–*-]\s*)?(?:lisätie|yhteystie|yhteyshenkilö|ota yhteyttä|mer information|kontakt|further information|contact)/iu;

/** The text of a project, without the heading of the objective that the next projects are of, and without whom to ask. */
function partsOf(
  under: readonly Line[],
  isHeading: (line: Line) => boolean,
): { text: Line[]; headings: Line[]; contacts: Line[] } {
  let inContact = false;
  const sorted = under.map((line) => {
    inContact = !isBlank(line) && (inContact || CONTACT.test(line.text));
    return { line, part: inContact ? 'contact' : isHeading(line) ? 'heading' : 'text' };
  });
  const of = (wanted: string): Line[] => sorted.filter(({ part }) => part === wanted).map(({ line }) => line);
  return { text: of('text'), headings: of('heading'), contacts: of('contact') };
}

/** A short line before the next project that names another programme than the list. */
function isOfOther({ text }: Line, programmes: readonly Programme[]): boolean {
  const named = programmesIn(text);
  const isTitle = text.trim().length < LONGEST_TITLE && !/[.,;:]$/u.test(text.trim());
  return isTitle && named.length > 0 && named.every((programme) => !programmes.includes(programme));
}

const LONGEST_TITLE = 100;

/** What a project's bullets have beside the fields that a record keeps. */
function tellOthers({ others, broken }: Group, ledger: Ledger, report: Reporter): void {
  for (const { label, line } of broken)
    report('field-broken', line.number, `“${line.text.trim()}” under “${label.replace(/^[•●▪‣◦–*-]\s*/u, '')}:”`);
  for (const { label, line } of others) {
    if (PERSONAL.test(label)) {
      ledger.drop('personal-data', [line]);
      ledger.dropPersons(1);
    } else if (OTHER_MONEY.test(label)) {
      report('column-not-kept', line.number, line.text.trim());
      ledger.drop('furniture', [line]);
    } else report('unknown-field', line.number, `${label}:`);
  }
}

function recordOf(
  { name, fields, lines, more, broken }: Group,
  text: readonly Line[],
  {
    knowledge,
    programmes,
    setting,
    report,
  }: { knowledge: Knowledge; programmes: readonly Programme[]; setting: string; report: Reporter },
): ParsedRecord | undefined {
  const [firstLine] = lines;
  const at = firstLine?.number ?? 1;
  const beneficiary = fields.get('beneficiary');
  const money = fields.get('euGranted');
  const period = fields.get('period');
  const objective = onlyObjective(
    ` ${fields.get('objective')?.value ?? setting}`,
    knowledge.vocabulary.objectives,
    programmes,
  );
  const said = fields.get('objective');
  if (!objective && said)
    report('unknown-objective', said.line.number, `objective ${said.value} of ${programmes.join(' or ')}`);
  else if (!objective)
    report(
      'row-without-objective',
      at,
      firstLine?.text.trim() ?? '',
      `an objective of ${programmes.join(' or ')} in the title of the list, or “Erityistavoite:” and its number and words`,
    );
  if (!name || !beneficiary || !money || !period) {
    const missing = [
      ...(name ? [] : ['the name on the line above']),
      ...(beneficiary ? [] : ['“Hankkeen toteuttaja:”']),
      ...(period ? [] : ['“Toteutusaika:”']),
      ...(money ? [] : ['“EU-tuen määrä:”']),
    ];
    report('row-too-few-cells', at, firstLine?.text.trim() ?? '', `also ${missing.join(', ')}`);
    return undefined;
  }
  const amount = readAmount(money.value);
  if (amount === undefined) report('bad-amount', money.line.number, money.value);
  else if ('readings' in amount) report('unclear-amount', money.line.number, money.value, amount.readings.join(' or '));
  const { start, end } = daysOf(period.value, period, report);
  const roles = [
    { role: 'beneficiary', field: beneficiary },
    { role: 'partner', field: fields.get('partners') },
  ] as const;
  const organisations = roles.flatMap(({ role, field }): OrganisationRef[] => {
    if (!field || isNotSaid(field.value)) return [];
    const read = beneficiariesOf(field.value, knowledge);
    if ('readings' in read) {
      report('unsure-beneficiaries', field.line.number, field.value, read.readings.join(', or '));
      return [];
    }
    return read.found.map(({ id, printed, offset }) => ({
      role,
      id,
      printed,
      line: field.line.number,
      column: field.column + offset,
    }));
  });
  if (organisations.every(({ role }) => role !== 'beneficiary')) return undefined;
  if (!objective || !amount || 'readings' in amount || !start || !end || broken.length > 0) return undefined;
  const title = passageOf(name.line, name.start, name.end);
  const about = fields.get('about');
  const described = about
    ? [{ ...about.line, text: ' '.repeat(about.column - 1) + about.line.text.slice(about.column - 1) }, ...more]
    : [];
  const last = [...lines, ...more, ...text].toSorted((a, b) => a.number - b.number).findLast((line) => !isBlank(line));
  const { programme, code } = objective;
  return {
    title,
    slugOf: title.text,
    page: { missing: 'not-in-source' },
    lines: [name.line.number, last?.number ?? name.line.number],
    blocks: [...paragraphsOf(blocksOf(described)), ...paragraphsOf(blocksOf(text))].map((paragraph) => ({
      type: 'paragraph',
      text: paragraph,
    })),
    places: [],
    organisations,
    details: {
      kind: 'project',
      programme,
      objective: { code, name: objective.name },
      funding: {
        euGranted: amount.amount,
        euAndStateGranted: NO_MONEY,
        euAndStateRealised: NO_MONEY,
        publicPlanned: NO_MONEY,
        publicRealised: NO_MONEY,
      },
      start: start.date,
      end: end.date,
      spans: { funding: { euGranted: spotOf(money) }, start: start.spot, end: end.spot },
    },
    hidden: [],
  };
}

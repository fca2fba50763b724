import { PROGRAMME_IDS, programmesIn } from '../../../src/schema/programme.ts';
import type { Message } from '../../../src/schema/report.ts';
import { slugOf } from '../../../src/schema/slug.ts';
import { Ledger } from '../checks/ledger.ts';
import { blocksOf, isBlank } from '../document.ts';
import type { Line, SourceText } from '../document.ts';
import { readAmount } from '../facts/money.ts';
import { problem } from '../problems.ts';
import { paragraphsOf } from '../text/joining.ts';
import { passageOf } from '../text/passage.ts';
import { daysOf } from './esf-days.ts';
import type { Field } from './esf-sections.ts';
import { spotOf } from './esf-values.ts';
import type { Reporter } from './esf-values.ts';
import { firstObjective } from './funded-projects-head.ts';
import type { DocumentKind, Knowledge, ParsedDocument, ParsedRecord } from './kind.ts';

/** What a project of such a list is told by: the labels of the three languages, each with a colon. */
const LABELS = {
  beneficiary:
    /(?:hankkeen )?toteuttaja|avustuksen saaja|tuensaaja|(?:projektets )?genomförare|bidragstagare|stödmottagare|beneficiary|implemented by/iu,
  period: /(?:hankkeen )?toteutusaika|hankeaika|genomförandetid|projekttid|implementation period|duration/iu,
  euGranted: /eu-(?:tuen määrä|tuki|rahoitus)|eu-stödets belopp|eu-(?:stöd|finansiering)|eu (?:support|funding)/iu,
  objective: /erityistavoite|särskilt mål|specific objective/iu,
  about: /(?:hankkeen |projektets )?(?:kuvaus|beskrivning)|(?:project )?description/iu,
} as const;
type Label = keyof typeof LABELS;

const KEYS: readonly Label[] = ['beneficiary', 'period', 'euGranted', 'objective', 'about'];
const ANY = new RegExp(
  `(?<=^|[\\s,;•●▪‣◦–-])(?:${KEYS.map((key) => `(?<${key}>${LABELS[key].source})`).join('|')})\\s*:\\s*`,
  'giu',
);
const NO_MONEY = { missing: 'not-in-source' } as const;

/** A list of funded projects as headings with labelled bullets under them, as the funds' pages have it. */
export const fundedBullets: DocumentKind = {
  kind: 'funded-projects',
  name: 'a list of funded projects as labelled bullets',
  hasPages: true,
  recognises: (lines) => groupsOf(lines).some(({ fields }) => fields.has('beneficiary') && fields.has('euGranted')),
  lacks: (lines) => {
    const [near] = groupsOf(lines).filter(({ fields }) => fields.has('beneficiary') || fields.has('euGranted'));
    const [line] = near?.lines ?? [];
    if (!near || !line) return undefined;
    const labels = [...near.fields.values()].map(({ label }) => `“${label}”`).join(', ');
    const missing = [
      ...(near.fields.has('beneficiary') ? [] : ['“Hankkeen toteuttaja:”']),
      ...(near.fields.has('euGranted') ? [] : ['“EU-tuen määrä:”']),
    ];
    return `line ${String(line.number)} has ${labels}, but no ${missing.join(' and no ')} goes with it`;
  },
  parse,
};

/** A project: its labelled values, and the lines that have them. */
interface Group {
  name: { line: Line; start: number; end: number } | undefined;
  fields: Map<Label, Field>;
  lines: Line[];
  /** Further lines of the description, which goes on right under its label. */
  more: Line[];
}

/** Labels that follow each other are one project's; the name stands before the first, or on the line above it. */
function groupsOf(lines: readonly Line[]): Group[] {
  const groups: Group[] = [];
  let above: Line | undefined;
  for (const line of lines) {
    const fields = fieldsIn(line);
    const [first] = fields;
    const open = groups.at(-1);
    if (!first) {
      const last = open?.more.at(-1) ?? open?.lines.at(-1);
      const isMore =
        open !== undefined && last?.number === line.number - 1 && above === undefined && isAbout(open, last);
      if (isMore && !isBlank(line)) open.more.push(line);
      else if (!isBlank(line)) above = line;
      continue;
    }
    const goesOn = open && above === undefined && fields.every(({ key }) => !open.fields.has(key));
    const before = line.text.slice(0, first.at).replace(/[\s,;:–-]+$/u, '');
    const start = /^[\s•●▪‣◦–-]*/u.exec(before)?.[0].length ?? 0;
    const own = before.length > start ? { line, start, end: before.length } : undefined;
    const group: Group = goesOn
      ? open
      : {
          name: own ?? (above && { line: above, start: 0, end: above.text.length }),
          fields: new Map(),
          lines: [],
          more: [],
        };
    if (group !== open) groups.push(group);
    for (const { key, field } of fields) group.fields.set(key, field);
    group.lines.push(line);
    above = undefined;
  }
  return groups;
}

/** Whether a line is the description of a group or goes on with it. */
const isAbout = ({ fields, more }: Group, line: Line): boolean =>
  fields.get('about')?.line === line || more.includes(line);

function fieldsIn(line: Line): { key: Label; field: Field; at: number }[] {
  const found = [...line.text.matchAll(ANY)];
  return found.flatMap((match, index) => {
    const key = KEYS.find((label) => match.groups?.[label] !== undefined);
    const start = match.index + match[0].length;
    const value = line.text.slice(start, found[index + 1]?.index).replace(/[\s,;•●▪‣◦.]+$/u, '');
    return key ? [{ key, at: match.index, field: { label: match[0].trim(), value, line, column: start + 1 } }] : [];
  });
}

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
  const records = groups.flatMap((group, index): ParsedRecord[] => {
    const next = groups[index + 1];
    const end = next?.name?.line.number ?? next?.lines[0]?.number ?? Infinity;
    const last = Math.max(...[...group.lines, ...group.more].map(({ number }) => number));
    const text = lines.filter(({ number }) => number > last && number < end);
    const own = [...(group.name ? [group.name.line] : []), ...group.lines, ...group.more, ...text];
    const record = recordOf(group, text, { knowledge, frontText, report });
    if (record) ledger.give(index, own);
    else ledger.drop('furniture', own);
    return record ? [record] : [];
  });
  const title = front.find((line) => !isBlank(line))?.text.trim() ?? file;
  return { title, date: undefined, background: [], records, ledger, messages };
}

function recordOf(
  { name, fields, lines, more }: Group,
  text: readonly Line[],
  { knowledge, frontText, report }: { knowledge: Knowledge; frontText: string; report: Reporter },
): ParsedRecord | undefined {
  const [firstLine] = lines;
  const at = firstLine?.number ?? 1;
  const beneficiary = fields.get('beneficiary');
  const money = fields.get('euGranted');
  const period = fields.get('period');
  const named = programmesIn(frontText);
  const programmes = named.length > 0 ? named : PROGRAMME_IDS;
  const objective = firstObjective(
    ` ${fields.get('objective')?.value ?? frontText}`,
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
  if (!objective || !amount || 'readings' in amount || !start || !end) return undefined;
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
    organisations: [
      {
        role: 'beneficiary',
        id: knowledge.organisations.exact(beneficiary.value) ?? slugOf(beneficiary.value),
        printed: beneficiary.value,
        line: beneficiary.line.number,
        column: beneficiary.column,
      },
    ],
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

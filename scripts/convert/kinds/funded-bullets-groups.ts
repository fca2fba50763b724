import { isBlank } from '../document.ts';
import type { Line } from '../document.ts';
import { passageOf } from '../text/passage.ts';
import type { Field } from './esf-sections.ts';

/** What a project of such a list is told by: the labels of the three languages, each with a colon. */
const LABELS = {
  beneficiary:
    /(?:hankkeen |pää)?toteuttaja|avustuksen saaja|tuensaaja|tuen saaja|(?:projektets )?genomförare|bidragstagare|stödmottagare|beneficiary|implemented by/iu,
  period: /(?:hankkeen )?(?:toteutusaika|kesto)|hankeaika|genomförandetid|projekttid|implementation period|duration/iu,
  euGranted:
    /(?:myönnetty |beviljat )?(?:eu-(?:tuen määrä|tuki|rahoitus)|eu-stödets belopp|eu-(?:stöd|finansiering))|eu (?:support|funding)/iu,
  objective: /erityistavoite|särskilt mål|specific objective/iu,
  partners:
    /kumppanit?|(?:hanke|yhteistyö)kumppanit?|osatoteuttajat?|muut toteuttajat|(?:samarbets)?partner(?:s|it)?|delgenomförare/iu,
  about: /(?:hankkeen |projektets )?(?:kuvaus|beskrivning)|(?:project )?description/iu,
} as const;
type Label = keyof typeof LABELS;

const KEYS: readonly Label[] = ['beneficiary', 'period', 'euGranted', 'objective', 'partners', 'about'];
const ANY = new RegExp(
  `(?<=^|[\\s,;•●▪‣◦–-])(?:${KEYS.map((key) => `(?<${key}>${LABELS[key].source})`).join('|')})\\s*:\\s*`,
  'giu',
);
/** Another field of a project, on a line with a bullet: what it is is said or asked, and it is no text of the page. */
const OTHER_FIELD = /^\s*[•●▪‣◦–*-]\s*(?<label>\p{L}[^:]{1,60}?)\s*:(?!\/\/)/u;

/** A project: its labelled values, and the lines that have them. */
export interface Group {
  name: { line: Line; start: number; end: number } | undefined;
  fields: Map<Label, Field>;
  lines: Line[];
  /** Further lines of the description, which goes on right under its label. */
  more: Line[];
  /** Lines with a bullet and another label. */
  others: { label: string; line: Line }[];
  /** Lines on which the value of the field above them goes on. */
  broken: { label: string; line: Line }[];
}

/** Labels that follow each other are one project's; the name stands before the first, or on the line above it. */
export function groupsOf(lines: readonly Line[]): Group[] {
  const groups: Group[] = [];
  let above: Line | undefined;
  /** Lines without a label right under a field. */
  let under: { label: string; line: Line }[] = [];
  for (const line of lines) {
    const fields = fieldsIn(line);
    const [first] = fields;
    const open = groups.at(-1);
    const other = first ? undefined : OTHER_FIELD.exec(line.text)?.groups?.['label'];
    if (!first) {
      const last = open && lastOf(open);
      const isUnder = last !== undefined && last.number + under.length + 1 === line.number && !isBlank(line);
      if (isUnder && other !== undefined && under.length === 0) {
        open?.others.push({ label: other, line });
        open?.lines.push(line);
      } else if (isUnder && under.length === 0 && isAbout(open, last)) open?.more.push(line);
      else if (isUnder) {
        under.push({ label: last.text.trim().replace(/:.*$/u, ''), line });
        above = line;
      } else if (!isBlank(line)) above = line;
      if (isBlank(line)) under = [];
      continue;
    }
    const isOpen = open !== undefined && fields.every(({ key }) => !open.fields.has(key));
    // A bullet right after a line without one: that line is the rest of a value, unless the project has all it needs.
    const isRest = isOpen && under.at(-1)?.line === above && /^\s*[•●▪‣◦–*-]/u.test(line.text) && !isComplete(open);
    if (isRest) {
      open.broken.push(...under);
      open.lines.push(...under.map((rest) => rest.line));
    }
    under = [];
    const goesOn = isOpen && (isRest || above === undefined);
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
          others: [],
          broken: [],
        };
    if (group !== open) groups.push(group);
    for (const { key, field } of fields) group.fields.set(key, field);
    group.lines.push(line);
    above = undefined;
  }
  return groups;
}

/** The last line that has a field of a group or goes on with one. */
export const lastOf = ({ lines, more }: Group): Line | undefined =>
  [...lines, ...more].toSorted((a, b) => a.number - b.number).at(-1);

/** Whether a line is the description of a group or goes on with it. */
const isAbout = (group: Group | undefined, line: Line): boolean =>
  group !== undefined && (group.fields.get('about')?.line === line || group.more.includes(line));

const isComplete = ({ fields }: Group): boolean =>
  fields.has('beneficiary') && fields.has('period') && fields.has('euGranted');

function fieldsIn(line: Line): { key: Label; field: Field; at: number }[] {
  if (!line.text.includes(':')) return [];
  const found = [...line.text.matchAll(ANY)];
  return found.flatMap((match, index) => {
    const key = KEYS.find((label) => match.groups?.[label] !== undefined);
    const start = match.index + match[0].length;
    const value = line.text.slice(start, found[index + 1]?.index).replace(/[\s,;•●▪‣◦.]+$/u, '');
    if (!key) return [];
    const passage = passageOf(line, start, start + value.length);
    const field = { label: match[0].trim(), value, line, column: start + 1, lines: [line], passage };
    return [{ key, at: match.index, field }];
  });
}

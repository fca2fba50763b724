import { isBlank } from '../document.ts';
import type { Line } from '../document.ts';
import { beginsMidSentence } from '../text/joining.ts';

/** A numbered section: "4.1 Varsinaiset kohderyhmät" and the lines under it. */
export interface Section {
  number: string;
  heading: Line | undefined;
  lines: Line[];
}

/** A labelled field: "Hankekoodi: S20885". The value may be empty. */
export interface Field {
  label: string;
  value: string;
  line: Line;
  /** Column of the value's first letter, counted from 1. */
  column: number;
}

/**
 * What the headings of the form speak of, in the three languages. A line of a text may begin with a number, too ("4 Kuntaa
 * on mukana"), so that the number alone makes no heading.
 */
const HEADINGS: Readonly<Record<string, RegExp>> = {
  '1': /^(?:hanke|projekt(?:et)?|the project)$/iu,
  '2': /hakija|tuensaaja|sökande|applicant/iu,
  '3': /tiivistelmä|sammanfattning|summary/iu,
  '4': /kohderyhm|målgrupp|target group/iu,
  '4.1': /varsinai|egentliga|direct/iu,
  '4.2': /välilli|indirekt|indirect/iu,
  '5': /rahoitus|finansiering|funding/iu,
  '6': /maantieteelli|kohdealue|geografi|målområde|geograph|target area/iu,
  '7': /seuranta|arviot|uppskattning|uppföljning|estimate|monitoring/iu,
  '8': /periaat|princip/iu,
  '8.1': /tasa-arvo|jämställdhet|equality/iu,
  '8.2': /kestävä|hållbar|sustainab/iu,
  '9': /loppurapor|slutrapport|final report/iu,
};

/** The parts of section 7 differ from fund to fund: firms and persons, or new firms and new jobs. */
const COUNTS = /^7\.\d$/u;

/** "1 Hanke", "8.2 Kestävä kehitys": a number of the form, perhaps with a full stop, and a heading. */
const HEADING = /^(?<number>[1-9](?:\.\d)?)\.?\s+(?<title>\p{Lu}[^:]*[^.:\d\s])$/u;
const FIELD = /^(?<label>[^:]{2,90}):(?!\/\/)\s*(?<value>.*)$/u;

/** Cuts the form at its numbered headings; numbers only go up, so that a numbered line of a text is no heading. */
export function splitSections(lines: readonly Line[]): { front: Line[]; sections: Map<string, Section> } {
  const sections = new Map<string, Section>();
  const front: Line[] = [];
  let open: Section | undefined;
  for (const line of lines) {
    const number = headingNumber(line, open?.number);
    if (number !== undefined) {
      open = { number, heading: line, lines: [] };
      sections.set(number, open);
    } else if (open) open.lines.push(line);
    else front.push(line);
  }
  return { front, sections };
}

function headingNumber(line: Line, previous: string | undefined): string | undefined {
  const groups = HEADING.exec(line.text.trim())?.groups;
  const [number, title] = [groups?.['number'] ?? '', groups?.['title'] ?? ''];
  if (groups === undefined || !isNext(previous, number)) return undefined;
  const isCount = COUNTS.test(number) && (previous?.startsWith('7') ?? false);
  return isCount || HEADINGS[number]?.test(title) === true ? number : undefined;
}

/** A line that has the number of a section and speaks of something else: what a message says of a section that is missing. */
export const linesNumbered = (lines: readonly Line[], number: string): Line[] =>
  lines.filter((line) => HEADING.exec(line.text.trim())?.groups?.['number'] === number);

/** Whether a line is the first heading of the form. */
export function beginsForm(line: Line): boolean {
  const groups = HEADING.exec(line.text.trim())?.groups;
  return groups?.['number'] === '1' && HEADINGS['1']?.test(groups['title'] ?? '') === true;
}

function isNext(previous: string | undefined, number: string): boolean {
  if (previous === undefined) return number === '1';
  const [a = 0, b = 0] = previous.split('.').map(Number);
  const [c = 0, d = 0] = number.split('.').map(Number);
  return (c === a && d > b) || c > a;
}

/** The labelled fields among lines, in their order. */
export function readFields(lines: readonly Line[]): Field[] {
  return lines.flatMap((line) => {
    const groups = isBlank(line) ? undefined : FIELD.exec(line.text.trim())?.groups;
    const value = (groups?.['value'] ?? '').trim();
    const column = line.text.trimEnd().length - value.length + 1;
    return groups ? [{ label: (groups['label'] ?? '').trim(), value, line, column }] : [];
  });
}

/**
 * Lines on which the value of a field goes on, or first begins: right under a field, without a label of their own, in
 * the middle of a sentence or after nothing. Half a value is worse than none.
 */
export function brokenValues(lines: readonly Line[]): { field: Field; line: Line }[] {
  return lines.flatMap((line, index) => {
    const before = lines[index - 1];
    const [field] = before ? readFields([before]) : [];
    if (!field || isBlank(line) || readFields([line]).length > 0) return [];
    const goesOn = field.value === '' || field.value.endsWith(',') || beginsMidSentence(line.text.trim());
    return goesOn ? [{ field, line }] : [];
  });
}

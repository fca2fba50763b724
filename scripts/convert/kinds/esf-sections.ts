import { isBlank } from '../document.ts';
import type { Line } from '../document.ts';
import { beginsMidSentence, joinLines } from '../text/joining.ts';
import { passageOf } from '../text/passage.ts';
import type { Passage } from '../text/passage.ts';

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
  /** The line on which the value begins. */
  line: Line;
  /** Column of the value's first letter, counted from 1. */
  column: number;
  /** The line of the label and those on which the value goes on. */
  lines: readonly Line[];
  /** The value, which knows its place. */
  passage: Passage;
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
/** A label with a colon, or in a cell of its own. */
const FIELD = /^(?<label>[^:\t]{2,90})(?::(?!\/\/)|\t)\s*(?<value>.*)$/u;

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
    return groups
      ? [
          {
            label: (groups['label'] ?? '').trim(),
            value,
            line,
            column,
            lines: [line],
            passage: passageOf(line, column - 1),
          },
        ]
      : [];
  });
}

/** A value that plainly goes on on the next line: it has not begun, or breaks off after a comma, a hyphen or "ja". */
const IS_OPEN = /(?:^|[,\-‐–/&]|\s(?:ja|sekä|och|samt|and))$/u;

/**
 * The fields of a section that has nothing but fields, the value with the lines on which it plainly goes on, or first
 * begins: right under its label, without one of their own, after a comma or in the middle of a sentence.
 */
export function wholeFields(lines: readonly Line[], standsAlone: (line: Line) => boolean = () => false): Field[] {
  const fields: Field[] = [];
  for (const [index, line] of lines.entries()) {
    const [field] = readFields([line]);
    const open = fields.at(-1);
    if (field) fields.push(field);
    else if (
      open &&
      !isBlank(line) &&
      open.lines.at(-1) === lines[index - 1] &&
      goesOn(open, line) &&
      !standsAlone(line)
    )
      fields[fields.length - 1] = longer(open, line);
  }
  return fields;
}

const goesOn = ({ value }: Field, line: Line): boolean => IS_OPEN.test(value) || beginsMidSentence(line.text.trim());

function longer(field: Field, line: Line): Field {
  const rest = passageOf(line);
  const lines = [...field.lines, line];
  if (field.value !== '') {
    const passage = joinLines(field.passage, rest);
    return { ...field, lines, passage, value: passage.text };
  }
  return { ...field, lines, passage: rest, value: rest.text, line, column: rest.pieces[0]?.column ?? 1 };
}

/**
 * Lines right under a field, without a label of their own, of which nothing says whether the value goes on on them. Half a
 * value is worse than none. A value with a tab holds another cell.
 */
export function brokenValues(
  lines: readonly Line[],
  standsAlone?: (line: Line) => boolean,
): { field: Field; line: Line }[] {
  const fields = wholeFields(lines, standsAlone);
  const own = new Set(fields.flatMap((field) => field.lines));
  const rests = lines.flatMap((line, index) => {
    const field = fields.find((each) => each.lines.at(-1) === lines[index - 1]);
    return field && !isBlank(line) && !own.has(line) && standsAlone?.(line) !== true ? [{ field, line }] : [];
  });
  const cells = fields.filter(({ line, column }) =>
    line.text
      .slice(column - 1)
      .trim()
      .includes('\t'),
  );
  return [...rests, ...cells.map((field) => ({ field, line: field.line }))];
}

import { isBlank } from '../document.ts';
import type { Line } from '../document.ts';

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

/** "1 Hanke", "8.2 Kestävä kehitys": a number of the form and a heading without a full stop. */
const HEADING = /^(?<number>[1-9](?:\.\d)?) (?<title>\p{Lu}[^:]*[^.:\d\s])$/u;
const FIELD = /^(?<label>[^:]{2,90}):(?!\/\/)\s*(?<value>.*)$/u;

/** Cuts the form at its numbered headings; numbers only go up, so that a numbered line of a text is no heading. */
export function splitSections(lines: readonly Line[]): { front: Line[]; sections: Map<string, Section> } {
  const sections = new Map<string, Section>();
  const front: Line[] = [];
  let open: Section | undefined;
  for (const line of lines) {
    const number = HEADING.exec(line.text.trim())?.groups?.['number'];
    if (number !== undefined && isNext(open?.number, number)) {
      open = { number, heading: line, lines: [] };
      sections.set(number, open);
    } else if (open) open.lines.push(line);
    else front.push(line);
  }
  return { front, sections };
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
    return groups ? [{ label: groups['label'] ?? '', value, line, column }] : [];
  });
}

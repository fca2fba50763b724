import { programmesIn } from '../../../src/schema/programme.ts';
import type { Programme } from '../../../src/schema/programme.ts';
import { isBlank } from '../document.ts';
import type { Line } from '../document.ts';
import { PROJECT_CODE } from './esf-lacking.ts';
import { beginsForm, linesNumbered, splitSections } from './esf-sections.ts';
import type { Section } from './esf-sections.ts';
import type { Reporter } from './esf-values.ts';

/** A code of the register: "S20885". */
export const CODE = /^[A-Z]\d{4,6}$/u;

/** A project that runs has no final report yet, and what section 7 counts differs from fund to fund. */
const REQUIRED_SECTIONS = ['1', '2', '3', '4.1', '4.2', '5', '6', '8.1', '8.2'];

const ESF_COUNTS = ['7.1', '7.2'];

/** What the first letter of a project's code says where no fund is named. */
const CODES: readonly (readonly [RegExp, Programme])[] = [
  [/^S[0-2]\d/u, 'ESF'],
  [/^S\d/u, 'ESF-Plus'],
  [/^A\d/u, 'ERDF'],
  [/^J\d/u, 'JTF'],
];
/** The programmes whose projects have codes with a letter. */
export const OF_LETTER: Readonly<Record<string, readonly Programme[]>> = {
  S: ['ESF', 'ESF-Plus'],
  A: ['ERDF'],
  J: ['JTF'],
};

/** The fund that the lines above the form name, or that the code of the project is of. */
export function programmeOf(front: readonly Line[], code: string): Programme | undefined {
  const [named] = programmesIn(front.map((line) => line.text).join('\n'));
  return named ?? CODES.find(([pattern]) => pattern.test(code))?.[1];
}

/** Lines above the form that its pages repeat. */
export function repeatedTitles(lines: readonly Line[]): Line[] {
  const { front } = splitSections(lines);
  const titles = new Set(front.filter((line) => !isBlank(line)).map(({ text }) => text.trim()));
  const from = front.at(-1)?.number ?? 0;
  return lines.filter(({ number, text }) => number > from && titles.has(text.trim()));
}

/**
 * The first heading of a second form: a code of a project stands under it, and above it the heading of another form or
 * another code.
 */
export function secondForm(lines: readonly Line[]): Line | undefined {
  const codes = lines.filter(({ text }) => PROJECT_CODE.test(text));
  const starts = lines.filter(beginsForm);
  return starts.find((start, index) => {
    const own = codes.find(({ number }) => number > start.number);
    const isOther = ({ number, text }: Line): boolean => number < start.number && text.trim() !== own?.text.trim();
    return own !== undefined && (index > 0 || codes.some(isOther));
  });
}

/** The last line that is not blank. */
export const lastLine = (lines: readonly Line[]): number => lines.findLast((line) => !isBlank(line))?.number ?? 1;

/** Sections that the form always has. One that ends early is told once, and what breaks off with it is not told again. */
export function checkSections(
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

import { CONTRIBUTION_FIELDS, fileWithHead, headLine, isRuleLine, plain } from './contribution.ts';
import { faultOfForm, faultOfLine, hasMarkup } from './contribution-faults.ts';
import type { FieldEntry } from './contribution.ts';
import type { FormFault } from './contribution-faults.ts';
import { isId, LONGEST_ID } from './id.ts';
import { isLang, LANGS } from './lang.ts';
import type { Lang } from './lang.ts';

/**
 * A correction that a reader suggests, in one file: the same head as that of a practice told in one file, and a text
 * that says more where there is more to say. The form on the site writes it, the converter reads it. No zod.
 */
export const CORRECTION_FIELDS = {
  /** The id of the record. */
  record: {
    words: { fi: ['kohde'], sv: ['post'], en: ['entry', 'record'] },
    required: true,
    several: false,
    most: LONGEST_ID,
  },
  /** The language of the edition that was read. */
  edition: { words: { fi: ['kieli'], sv: ['språk'], en: ['language'] }, required: true, several: false, most: 2 },
  /** The words of the page that are wrong. */
  now: {
    words: { fi: ['nyt lukee'], sv: ['nu står det'], en: ['now reads'] },
    required: true,
    several: false,
    most: 600,
  },
  /** What should stand there. */
  should: {
    words: { fi: ['pitäisi lukea'], sv: ['borde stå'], en: ['should read'] },
    required: true,
    several: false,
    most: 600,
  },
  /** Which document has it right, and where in it. */
  source: { words: { fi: ['lähde'], sv: ['källa'], en: ['source'] }, required: true, several: false, most: 400 },
  day: CONTRIBUTION_FIELDS.day,
  licence: CONTRIBUTION_FIELDS.licence,
} as const satisfies Record<string, FieldEntry>;

export type CorrectionField = keyof typeof CORRECTION_FIELDS;

const isField = (name: string): name is CorrectionField => Object.hasOwn(CORRECTION_FIELDS, name);

/** The lines of the head, in the order in which they are written. */
export const CORRECTION_NAMES: readonly CorrectionField[] = Object.keys(CORRECTION_FIELDS).filter(isField);

/** The word by which a line is written in a language. */
export const correctionWord = (field: CorrectionField, lang: Lang): string => CORRECTION_FIELDS[field].words[lang][0];

/** A correction as a form holds it: every line, and the text. */
export type Correction = Readonly<Record<CorrectionField, string>> & { readonly text: string };

/** What is wrong with a correction by its form alone. */
export type CorrectionFault = FormFault | 'not-an-id' | 'not-a-language';

/** Checks the form of a value. */
export function faultOfCorrection(field: CorrectionField, value: string): CorrectionFault | undefined {
  const fault = faultOfLine(CORRECTION_FIELDS[field], value) ?? faultOfForm(field, value);
  if (fault !== undefined) return fault;
  if (field === 'record' && !isId(value.trim())) return 'not-an-id';
  return field === 'edition' && !isLang(value.trim()) ? 'not-a-language' : undefined;
}

/** Writes the file of a correction in the words of a language. */
export const correctionFile = (correction: Correction, lang: Lang): string =>
  fileWithHead(
    CORRECTION_NAMES.map((field) => [correctionWord(field, lang), correction[field]] as const),
    correction.text,
  );

const FIELD_OF: ReadonlyMap<string, CorrectionField> = new Map(
  CORRECTION_NAMES.flatMap((field) =>
    LANGS.flatMap((lang) => CORRECTION_FIELDS[field].words[lang].map((word) => [plain(word), field] as const)),
  ),
);

/** Lines of the head that make a file a correction: a table of a source may have one of them as a heading. */
const SIGNS: readonly CorrectionField[] = ['record', 'now', 'should'];

/** A correction as a file has it: what it says, and what is wrong with it. */
export interface ReadCorrection {
  values: ReadonlyMap<CorrectionField, { value: string; line: number }>;
  text: string;
  faults: { field: CorrectionField | 'text'; fault: CorrectionFault; line: number }[];
}

/** Reads a correction from the lines of a file; undefined where the file is none. */
export function readCorrection(lines: readonly string[]): ReadCorrection | undefined {
  const begins = lines.findIndex((line) => line.trim() !== '' && !isRuleLine(line));
  const length = lines.slice(Math.max(0, begins)).findIndex((line) => line.trim() === '' || isRuleLine(line));
  const ends = length < 0 ? lines.length : begins + length;
  const values = new Map<CorrectionField, { value: string; line: number }>();
  for (const [index, line] of lines.slice(0, ends).entries()) {
    const read = headLine(line);
    const field = read === undefined ? undefined : FIELD_OF.get(plain(read.word));
    if (read !== undefined && field !== undefined) values.set(field, { value: read.value, line: index + 1 });
  }
  if (begins < 0 || !SIGNS.every((field) => values.has(field))) return undefined;
  const text = lines
    .slice(ends)
    .filter((line, index) => index > 0 || !isRuleLine(line))
    .join('\n')
    .trim();
  const faults = CORRECTION_NAMES.flatMap((field) => {
    const { value, line } = values.get(field) ?? { value: '', line: ends };
    const fault = faultOfCorrection(field, value);
    return fault === undefined ? [] : [{ field, fault, line }];
  });
  return {
    values,
    text,
    faults: hasMarkup(text) ? [...faults, { field: 'text', fault: 'markup', line: ends + 1 }] : faults,
  };
}

import type { CorrectionFault, CorrectionField, ReadCorrection } from '../../src/schema/correction.ts';
import { CORRECTION_FIELDS, correctionWord, readCorrection } from '../../src/schema/correction.ts';
import type { Message } from '../../src/schema/report.ts';
import type { Assembled } from './assemble.ts';
import type { SourceText } from './document.ts';
import { passagesOf } from './facts/extract.ts';
import { problem } from './problems.ts';

/** A file with which a reader suggests a correction. */
export interface CorrectionText {
  source: SourceText;
  correction: ReadCorrection;
}

/** Parts the files with corrections from the documents: no record is made of them. */
export function partCorrections(files: readonly SourceText[]): {
  documents: SourceText[];
  corrections: CorrectionText[];
} {
  const corrections = files.flatMap((source): CorrectionText[] => {
    const correction = readCorrection(source.lines.map(({ text }) => text));
    return correction === undefined ? [] : [{ source, correction }];
  });
  const found = new Set(corrections.map(({ source }) => source));
  return { documents: files.filter((file) => !found.has(file)), corrections };
}

/** What was expected of a value whose form is wrong. */
const EXPECTED: Readonly<Record<CorrectionFault, (field: CorrectionField | 'text') => string>> = {
  empty: (field) => `a value after “${nameOf(field)}:”`,
  'too-long': (field) => `at most ${field === 'text' ? '' : String(CORRECTION_FIELDS[field].most)} characters`,
  'not-a-year': () => 'a year with four digits',
  'not-a-day': () => 'a day of the calendar, such as 2026-11-30',
  'other-licence': () => `the licence under which the collection is published`,
  markup: () => 'plain text without HTML or code',
  'not-an-id': () => 'the id of a record, as its address has it',
  'not-a-language': () => 'fi, sv or en',
};

const nameOf = (field: CorrectionField | 'text'): string => (field === 'text' ? 'text' : correctionWord(field, 'en'));

/** What a maintainer is told of each correction. Pure, and nothing is changed by it. */
export const correctionMessages = (
  corrections: readonly CorrectionText[],
  assembled: readonly Assembled[],
): Message[] => corrections.map((one) => messageOf(one, assembled));

function messageOf({ source: { file }, correction }: CorrectionText, assembled: readonly Assembled[]): Message {
  const { values, faults } = correction;
  const [wrong] = faults;
  if (wrong !== undefined) {
    const expected = faults.map(({ field, fault }) => EXPECTED[fault](field)).join('; ');
    const found = wrong.field === 'text' ? correction.text : (values.get(wrong.field)?.value ?? '');
    return problem('correction-value', { file, line: wrong.line }, `${nameOf(wrong.field)}: ${found}`, expected);
  }
  const valueOf = (field: CorrectionField): string => values.get(field)?.value ?? '';
  const at = { file, line: values.get('record')?.line ?? 1 };
  const of = assembled.find(({ record }) => record.id === valueOf('record') && record.lang === valueOf('edition'));
  if (of === undefined) return problem('correction-of-nothing', at, `${valueOf('record')}, ${valueOf('edition')}`);
  const { id, lang, source: from } = of.record;
  const suggested = `${id}, ${lang}: “${valueOf('now')}” → “${valueOf('should')}”`;
  const place = `${valueOf('source')}; the record is read from ${from.file}, lines ${from.lines.join('–')}`;
  return problem(holds(of, valueOf('now')) ? 'correction-told' : 'correction-elsewhere', at, suggested, place);
}

/** Whether words stand in the title or in the text of a record. */
function holds({ record, blocks }: Assembled, words: string): boolean {
  const wanted = words.replaceAll(/\s+/gu, ' ').trim();
  return [record.title, ...passagesOf(blocks).map(({ text }) => text)].some((text) => text.includes(wanted));
}

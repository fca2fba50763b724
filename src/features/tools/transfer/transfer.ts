import type { Decoded } from '../../workspace/decode.ts';
import { check, distinct, group, id, list, oneOf, text } from '../../workspace/decode.ts';
import { BETWEEN_LINES, BETWEEN_TEXTS, joinTexts, mergeLists } from '../../workspace/merge.ts';
import type { Tool } from '../../workspace/tool.ts';
import type { QuestionId } from './questions.ts';
import { QUESTION_IDS, QUESTIONS } from './questions.ts';

/**
 * The most that the sheets hold, in characters and in number. The fields of the page take less than may be kept:
 * texts that meet find room.
 */
export const TRANSFER_LIMITS = {
  sheets: 60,
  fieldLine: 120,
  line: 2000,
  fieldText: 4000,
  text: 20_000,
  fieldAsk: 200,
} as const;

const answer = group({
  question: oneOf(QUESTION_IDS),
  answer: text(TRANSFER_LIMITS.text),
  /** Whom the reader wants to ask. */
  ask: text(TRANSFER_LIMITS.line),
});
const sheet = group({
  record: id,
  /** The municipality or organisation for which the reader weighs the practice. */
  town: text(TRANSFER_LIMITS.line),
  answers: distinct(list(answer, QUESTIONS.length), ({ question }) => question),
  conclusion: text(TRANSFER_LIMITS.text),
  next: text(TRANSFER_LIMITS.text),
});
const decode = group({ sheets: distinct(list(sheet, TRANSFER_LIMITS.sheets), ({ record }) => record) });

export type Answer = Decoded<typeof answer>;
export type Sheet = Decoded<typeof sheet>;
export type Sheets = Decoded<typeof decode>;

/** A text of a sheet: how it is read, how it is written, how long its field lets it be. */
export interface SheetField {
  /** Unique within a sheet. */
  name: string;
  most: number;
  /** What stands between two texts of it that were joined. */
  between: string;
  get: (sheet: Sheet) => string;
  set: (sheet: Sheet, value: string) => Sheet;
}

export const townField: SheetField = {
  name: 'town',
  most: TRANSFER_LIMITS.fieldLine,
  between: BETWEEN_LINES,
  get: ({ town }) => town,
  set: (sheet, town) => ({ ...sheet, town }),
};
export const conclusionField: SheetField = {
  name: 'conclusion',
  most: TRANSFER_LIMITS.fieldText,
  between: BETWEEN_TEXTS,
  get: ({ conclusion }) => conclusion,
  set: (sheet, conclusion) => ({ ...sheet, conclusion }),
};
export const nextField: SheetField = {
  name: 'next',
  most: TRANSFER_LIMITS.fieldText,
  between: BETWEEN_TEXTS,
  get: ({ next }) => next,
  set: (sheet, next) => ({ ...sheet, next }),
};
/** What the reader answers to a question. */
export const answerField = (question: QuestionId): SheetField => ({
  name: `${question}-answer`,
  most: TRANSFER_LIMITS.fieldText,
  between: BETWEEN_TEXTS,
  get: (sheet) => answerOf(sheet, question).answer,
  set: (sheet, value) => withAnswer(sheet, { ...answerOf(sheet, question), answer: value }),
});
/** Whom the reader asks about a question. */
export const askField = (question: QuestionId): SheetField => ({
  name: `${question}-ask`,
  most: TRANSFER_LIMITS.fieldAsk,
  between: BETWEEN_LINES,
  get: (sheet) => answerOf(sheet, question).ask,
  set: (sheet, value) => withAnswer(sheet, { ...answerOf(sheet, question), ask: value }),
});

const ALL_FIELDS: readonly SheetField[] = [
  townField,
  ...QUESTION_IDS.flatMap((question) => [answerField(question), askField(question)]),
  conclusionField,
  nextField,
];

const answerOf = ({ answers }: Sheet, question: QuestionId): Answer =>
  answers.find((one) => one.question === question) ?? { question, answer: '', ask: '' };

/** A sheet with an answer in the place of the old one; answers stand in the order of the questions, empty ones go. */
const withAnswer = (sheet: Sheet, answer: Answer): Sheet => ({
  ...sheet,
  answers: QUESTION_IDS.map((question) => (question === answer.question ? answer : answerOf(sheet, question))).filter(
    (one) => one.answer !== '' || one.ask !== '',
  ),
});

const emptySheet = (record: string): Sheet => ({ record, town: '', answers: [], conclusion: '', next: '' });

/** The sheet of a record; an empty one where the reader has written nothing yet. */
export const sheetOf = ({ sheets }: Sheets, record: string): Sheet =>
  sheets.find((one) => one.record === record) ?? emptySheet(record);

/** Writes a text into the sheet of a record. The sheet begins with its first text. */
export function withText(sheets: Sheets, record: string, field: SheetField, value: string): Sheets {
  const changed = field.set(sheetOf(sheets, record), value);
  const isThere = sheets.sheets.some((one) => one.record === record);
  return {
    sheets: isThere ? sheets.sheets.map((one) => (one.record === record ? changed : one)) : [...sheets.sheets, changed],
  };
}

/** Whether the sheet of a record is there or finds room. */
export const hasRoomFor = ({ sheets }: Sheets, record: string): boolean =>
  sheets.length < TRANSFER_LIMITS.sheets || sheets.some((one) => one.record === record);

export const withoutSheet = ({ sheets }: Sheets, record: string): Sheets => ({
  sheets: sheets.filter((one) => one.record !== record),
});

/** Only the sheet of one record, for a link or a file of it. */
export const onlySheet = ({ sheets }: Sheets, record: string): Sheets => ({
  sheets: sheets.filter((one) => one.record === record),
});

/** How the questions of a sheet stand. A question can be answered and still be asked about. */
export interface Standing {
  answered: QuestionId[];
  open: QuestionId[];
  toAsk: { whom: string; question: QuestionId }[];
}

/** What is known, what is not, and whom to ask. It is no score: questions do not weigh the same. */
export function standingOf(sheet: Sheet): Standing {
  const isAnswered = (question: QuestionId): boolean => answerOf(sheet, question).answer.trim() !== '';
  return {
    answered: QUESTION_IDS.filter(isAnswered),
    open: QUESTION_IDS.filter((question) => !isAnswered(question)),
    toAsk: QUESTION_IDS.flatMap((question) => {
      const whom = answerOf(sheet, question).ask.trim();
      return whom === '' ? [] : [{ whom, question }];
    }),
  };
}

const joined = (own: Sheet, added: Sheet): Sheet =>
  ALL_FIELDS.reduce(
    (sheet, field) => field.set(sheet, joinTexts(field.get(own), field.get(added), field.between)),
    own,
  );

/** What the transfer sheets keep: a sheet a practice. */
export const transferTool: Tool<Sheets> = {
  name: 'transfer',
  version: 1,
  decode,
  migrations: new Map(),
  empty: { sheets: [] },
  count: ({ sheets }) => sheets.length,
  merge: (own, added) => ({ sheets: mergeLists(own.sheets, added.sheets, ({ record }) => record, joined) }),
};

const KEY = 'for';
/** The part of an address, from "#" on, that opens the sheet of a record. */
export const sheetHash = (record: string): string => `#${KEY}=${record}`;

/** The record whose sheet an address asks for. */
export function readSheetHash(hash: string): string | undefined {
  const asked = new URLSearchParams(hash.replace(/^#/u, '')).get(KEY);
  return asked !== null && check(id, asked).ok ? asked : undefined;
}

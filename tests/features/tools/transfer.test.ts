import { describe, expect, test } from 'vitest';
import { strings } from '../../../src/i18n/index.ts';
import { LANGS } from '../../../src/schema/lang.ts';
import { PARTS, QUESTION_IDS, QUESTIONS } from '../../../src/features/tools/transfer/questions.ts';
import {
  answerField,
  askField,
  conclusionField,
  hasRoomFor,
  onlySheet,
  readSheetHash,
  sheetHash,
  sheetOf,
  standingOf,
  townField,
  TRANSFER_LIMITS,
  transferTool,
  withoutSheet,
  withText,
} from '../../../src/features/tools/transfer/transfer.ts';
import { check } from '../../../src/features/workspace/decode.ts';

const RECORD = 'turku-infotori';
const written = withText(
  withText(transferTool.empty, RECORD, answerField('means'), 'Kaksi päivää viikossa'),
  RECORD,
  askField('goal'),
  'Turun kaupunki',
);

test('the six national criteria come first, then the four fields of transfer', () => {
  expect(PARTS).toEqual(['criteria', 'people', 'surroundings', 'carrying-out', 'support']);
  expect(QUESTIONS.filter(({ part }) => part === 'criteria')).toHaveLength(6);
  for (const part of PARTS) expect(QUESTIONS.some((question) => question.part === part)).toBe(true);
});

test('a sheet begins with its first text; answers stand in the order of the questions', () => {
  expect(sheetOf(transferTool.empty, RECORD)).toEqual({
    record: RECORD,
    town: '',
    answers: [],
    conclusion: '',
    next: '',
  });
  expect(written.sheets).toHaveLength(1);
  expect(sheetOf(written, RECORD).answers).toEqual([
    { question: 'goal', answer: '', ask: 'Turun kaupunki' },
    { question: 'means', answer: 'Kaksi päivää viikossa', ask: '' },
  ]);
});

test('an answer taken back leaves nothing behind', () => {
  const back = withText(written, RECORD, answerField('means'), '');
  expect(sheetOf(back, RECORD).answers.map(({ question }) => question)).toEqual(['goal']);
});

test('a text is never cut: one that is too long is refused when it is to be kept', () => {
  const long = withText(transferTool.empty, RECORD, townField, 'x'.repeat(TRANSFER_LIMITS.line + 1));
  expect(sheetOf(long, RECORD).town).toHaveLength(TRANSFER_LIMITS.line + 1);
  expect(check(transferTool.decode, long)).toEqual({ ok: false, rule: 'too-long', path: 'sheets.1.town' });
});

test('a sheet that is there has room, another one only below the limit', () => {
  const full = {
    sheets: Array.from({ length: TRANSFER_LIMITS.sheets }, (_, n) => sheetOf(transferTool.empty, `r${n}`)),
  };
  expect([hasRoomFor(full, 'r0'), hasRoomFor(full, RECORD), hasRoomFor(written, 'r0')]).toEqual([true, false, true]);
});

test('it tells what is answered, what is open and whom to ask', () => {
  const { answered, open, toAsk } = standingOf(sheetOf(written, RECORD));
  expect(answered).toEqual(['means']);
  expect(open).toEqual(QUESTION_IDS.filter((id) => id !== 'means'));
  expect(toAsk).toEqual([{ whom: 'Turun kaupunki', question: 'goal' }]);
});

test('two sheets of one practice join: no text of either is lost', () => {
  const other = withText(
    withText(transferTool.empty, RECORD, answerField('means'), 'Tila'),
    RECORD,
    conclusionField,
    'Kyllä',
  );
  const both = sheetOf(transferTool.merge(written, other), RECORD);
  expect(answerField('means').get(both)).toContain('Kaksi päivää viikossa');
  expect(answerField('means').get(both)).toContain('Tila');
  expect(both.conclusion).toBe('Kyllä');
  expect(askField('goal').get(both)).toBe('Turun kaupunki');
  expect(transferTool.merge(written, written)).toEqual(written);
});

test('one sheet can be taken out of many, and deleted', () => {
  const two = withText(written, 'resurssipankki', townField, 'Juva');
  expect(onlySheet(two, 'resurssipankki').sheets.map(({ record }) => record)).toEqual(['resurssipankki']);
  expect(withoutSheet(two, 'resurssipankki')).toEqual(written);
});

describe('the address of a sheet', () => {
  test('names the record', () => {
    expect(readSheetHash(sheetHash(RECORD))).toBe(RECORD);
  });
  test.each(['', '#', '#for=', '#for=%3Cb%3E', '#for=__proto__', '#for=A', '#share=transfer.1.x'])(
    '%s asks for none',
    (hash) => {
      expect(readSheetHash(hash)).toBeUndefined();
    },
  );
});

describe('data from outside', () => {
  const answer = { question: 'goal', answer: 'a', ask: '' };
  const sheet = { record: RECORD, town: '', answers: [answer], conclusion: '', next: '' };
  test.each([
    ['no list', { sheets: {} }, 'not-list', 'sheets'],
    [
      'an unknown question',
      { sheets: [{ ...sheet, answers: [{ ...answer, question: 'x' }] }] },
      'not-allowed',
      'sheets.1.answers.1.question',
    ],
    ['a question twice', { sheets: [{ ...sheet, answers: [answer, answer] }] }, 'not-allowed', 'sheets.1.answers.2'],
    ['a practice twice', { sheets: [sheet, sheet] }, 'not-allowed', 'sheets.2'],
    ['a record that is no id', { sheets: [{ ...sheet, record: '<img src=x>' }] }, 'not-allowed', 'sheets.1.record'],
    ['a score', { sheets: [{ ...sheet, score: 5 }] }, 'unknown', 'sheets.1.score'],
    ['a long text', { sheets: [{ ...sheet, next: 'x'.repeat(20_001) }] }, 'too-long', 'sheets.1.next'],
    ['a key of the prototype', JSON.parse('{"sheets":[],"__proto__":{}}'), 'unknown', '__proto__'],
  ])('%s is refused', (_name, data: unknown, rule, path) => {
    expect(check(transferTool.decode, data)).toEqual({ ok: false, rule, path });
  });
});

test.each(LANGS)('every part and question has words of its own in %s', (lang) => {
  const { parts, questions } = strings(lang).transfer;
  const texts = QUESTION_IDS.flatMap((id) => [questions[id].name, questions[id].text]);
  expect(new Set([...texts, ...PARTS.map((part) => parts[part])]).size).toBe(texts.length + PARTS.length);
});

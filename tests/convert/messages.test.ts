import { describe, expect, test } from 'vitest';
import { annotation } from '../../scripts/convert/annotations.ts';
import { together } from '../../scripts/convert/checks/causes.ts';
import { expectationInWords, fieldInWords, valueInWords } from '../../scripts/convert/field-words.ts';
import { problem } from '../../scripts/convert/problems.ts';
import { RULES } from '../../scripts/convert/rules.ts';
import { recordSchema } from '../../src/schema/record.ts';

/** A key of the code, or a word of the library that checks schemas; names of files and folders may have capitals. */
const KEY = /\b\p{Ll}+\p{Lu}\p{Ll}*\b|\b(?:too_big|too_small|invalid_type|undefined|NaN|ZodError)\b/u;

describe('the words of messages', () => {
  test.each(Object.entries(RULES))('of %s have no keys of the code', (_id, { reason, expected, remedy }) => {
    for (const words of [reason, expected, remedy]) {
      expect(words.replaceAll(/\p{L}+DF|[\w/.-]*\/[\w/.-]*/gu, '')).not.toMatch(KEY);
      expect(words).not.toMatch(/[.:]$/u);
    }
  });

  test('name a field of a record as a person does', () => {
    expect(fieldInWords(['funding', 'euAndStateGranted'])).toBe('the granted money of the Union and the State');
    expect(fieldInWords('organisations.1.printed')).toBe('the printed words of number 2 of the organisations');
    expect(fieldInWords('someNewField')).toBe('“some new field”');
  });

  test('of every fault of a schema have no keys of the code', () => {
    const kinds = ['practice', 'project', 'idea', 'model'];
    const faults = kinds.flatMap((kind) => {
      const read = recordSchema.safeParse({ kind, id: 'A', title: ' ', summary: 'x'.repeat(200), page: -1, other: 1 });
      return read.success ? [] : read.error.issues;
    });
    expect(faults.length).toBeGreaterThan(60);
    for (const issue of faults)
      expect(`${fieldInWords(issue.path)} is ${valueInWords(undefined)}: ${expectationInWords(issue)}`).not.toMatch(
        KEY,
      );
  });

  test('show values as they are read', () => {
    expect(valueInWords({ missing: 'not-in-source' })).toBe('nothing');
    expect(valueInWords(['a', 1])).toBe('“a”, 1');
    expect(valueInWords({ titlePrinted: 'x' })).toBe('the title as the original prints it “x”');
  });
});

describe('many messages of one cause', () => {
  const row = (line: number): ReturnType<typeof problem> =>
    problem('row-too-few-cells', { file: 'a.txt', line }, `row ${String(line)}`);

  test('are one, which says where the others are', () => {
    expect(together([1, 2, 3, 4, 5].map(row)).map(({ line, found }) => [line, found])).toEqual([
      [1, 'row 1; the same on lines 2, 3, 4 and 5'],
    ]);
    const many = Array.from({ length: 47 }, (_, index) => ({ ...row(index + 1), place: `row ${String(index + 1)}` }));
    expect(together(many).map(({ found }) => found)).toEqual([
      'row 1; the same at row 2; row 3; row 4; row 5; row 6; row 7; row 8; row 9 and 38 more',
    ]);
  });

  test('stay apart where they are few, in several files, or remarks', () => {
    expect(together([1, 2, 3].map(row))).toHaveLength(3);
    expect(together([1, 2, 3, 4].map((line) => ({ ...row(1), file: `${String(line)}.txt` })))).toHaveLength(4);
    const note = problem('page-furniture', { file: 'a.txt', line: 1 }, 'x');
    expect(together([note, note, note, note, note])).toHaveLength(5);
  });
});

describe('an annotation of GitHub', () => {
  test('has its signs written so that the command ends where it should', () => {
    const message = {
      ...problem('unknown-place', { file: 'seeds/a,b:c/fi.txt', line: 3, column: 7 }, '100 %\r\n::error::x'),
    };
    expect(annotation(message)).toBe(
      '::error file=seeds/a%2Cb%3Ac/fi.txt,line=3,col=7,title=unknown-place%3A The name is no region or municipality of Finland that is known::' +
        'Found: 100 %25%0D%0A::error::x.%0AExpected: a place of seeds/curation/places.json, in any inflected form.%0A' +
        'Correct the name, or add it to the places; a misprint is an erratum.',
    );
  });

  test('of a file without lines names the place in words', () => {
    const message = { ...problem('not-curated', { file: 'a.xlsx', line: 9 }, 'x'), place: 'sheet A, row 9' };
    expect(annotation(message)).toMatch(
      /^::notice file=a\.xlsx,title=not-curated%3A [^:]+::sheet A, row 9%0AFound: x\./u,
    );
  });
});

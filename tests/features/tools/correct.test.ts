import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Draft } from '../../../src/features/tools/correct/correct.ts';
import {
  CORRECT_FIELDS,
  correctFile,
  correctHash,
  correctTool,
  draftOf,
  problemsOf,
  readCorrectHash,
  withCorrectText,
  withDraft,
} from '../../../src/features/tools/correct/correct.ts';
import { cleanWriting } from '../../../src/schema/clean-text.ts';
import { readCorrection } from '../../../src/schema/correction.ts';
import { LANGS } from '../../../src/schema/lang.ts';

const TARGET = { record: 'turku-infotori', edition: 'fi' } as const;
const DRAFT: Draft = { ...TARGET, now: 'a', should: 'b', source: 'c', text: '', licence: true };

test('an address opens a record in a language, and nothing else', () => {
  expect(readCorrectHash(correctHash(TARGET))).toEqual(TARGET);
  for (const hash of ['', '#record=x', '#record=<b>&edition=fi', '#record=x&edition=de', '#share=correct.1.x'])
    expect(readCorrectHash(hash)).toBeUndefined();
});

test('what is missing is told', () => {
  const empty = draftOf(correctTool.empty, TARGET);
  expect(problemsOf(empty).map(({ field }) => field)).toEqual(['now', 'should', 'source', 'licence']);
  expect(problemsOf({ ...DRAFT, text: '<b>x</b>' })).toEqual([{ field: 'text', why: 'markup' }]);
});

test('a draft begins with its first change, and two of one record join whole', () => {
  const one = withDraft(correctTool.empty, TARGET, (draft) => withCorrectText(draft, 'now', 'yksi\nkaksi'));
  expect(one.drafts).toEqual([{ ...DRAFT, now: 'yksi kaksi', should: '', source: '', licence: false }]);
  const both = correctTool.merge(one, { drafts: [DRAFT, { ...DRAFT, edition: 'sv' }] });
  expect(both.drafts.map(({ now, should, licence }) => [now, should, licence])).toEqual([
    ['yksi kaksi / a', 'b', false],
    ['a', 'b', true],
  ]);
});

test('whatever is written either is named as a problem or makes a file that is read to the same fields', () => {
  const piece = fc.oneof(
    fc.constantFrom('---', '\n', '\n\n', ': ', 'nyt lukee: x', 'kohde: y', '# a', ' '),
    fc.string(),
  );
  const writing = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(fc.record({ now: writing, should: writing, source: writing, text: writing }), (written) => {
      const draft = CORRECT_FIELDS.reduce<Draft>(
        (made, { name }) => withCorrectText(made, name, cleanWriting(written[name])),
        DRAFT,
      );
      if (problemsOf(draft).length > 0) return;
      for (const lang of LANGS) {
        const { text } = correctFile(draft, lang, '2026-11-30');
        const read = readCorrection(text.split('\n'));
        expect(read?.faults).toEqual([]);
        const line = (value: string): string => value.replaceAll(/\s+/gu, ' ').trim();
        for (const name of ['now', 'should', 'source'] as const)
          expect(read?.values.get(name)?.value).toBe(line(draft[name]));
        expect(read?.text).toBe(draft.text.trim());
      }
    }),
  );
});

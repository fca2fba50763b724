import type { Passage } from '../text/passage.ts';
import { joinPassages, slicePassage } from '../text/passage.ts';
import type { IsNobody } from '../../../src/schema/persons/is-nobody.ts';
import { certainIn, NOBODY_KNOWN } from '../../../src/schema/persons/find.ts';

/** The passage without names of persons, e-mail addresses and telephone numbers, and how many persons that dropped. */
export function withoutPersons(
  passage: Passage,
  isNobody: IsNobody = NOBODY_KNOWN,
): { passage: Passage; persons: number } {
  const { passages, persons } = withoutPersonsOf([passage], isNobody);
  return { passage: passages[0] ?? passage, persons };
}

/** Passages that stand under each other, without persons: a heading of contact details speaks for what follows it. */
export function withoutPersonsOf(
  passages: readonly Passage[],
  isNobody: IsNobody = NOBODY_KNOWN,
): { passages: Passage[]; persons: number } {
  let persons = 0;
  let rest = [...passages];
  for (;;) {
    const finds = certainIn(rest.map(({ text }) => text).join('\n'), isNobody);
    if (finds.length === 0) return { passages: rest, persons };
    persons += finds.filter(({ person }) => person).length;
    let offset = 0;
    rest = rest.map((passage) => {
      const from = offset;
      offset += passage.text.length + 1;
      return finds
        .filter(({ start, end }) => start < from + passage.text.length && end > from)
        .reduceRight(
          (left, { start, end }) => cut(left, Math.max(0, start - from), Math.min(passage.text.length, end - from)),
          passage,
        );
    });
  }
}

function cut(passage: Passage, start: number, end: number): Passage {
  const before = slicePassage(passage, 0, start);
  const after = slicePassage(passage, end);
  if (before.text === '') return after;
  if (after.text === '') return before;
  return joinPassages(before, after, /^[.,;:!?)]/u.test(after.text) ? '' : ' ');
}

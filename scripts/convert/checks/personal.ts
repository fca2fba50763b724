import type { Span } from '../facts/span.ts';
import type { Passage } from '../text/passage.ts';
import { joinPassages, slicePassage } from '../text/passage.ts';
import { mailsIn } from './persons/mail.ts';
import { namesIn } from './persons/names.ts';
import type { IsNobody } from './persons/is-nobody.ts';
import { telephonesIn } from './telephone.ts';

interface Find extends Span {
  /** Whether it is one more person; a telephone number stands beside the person's name or address. */
  person: boolean;
  /** Whether it goes; otherwise it is told as a likely name. */
  certain: boolean;
}

const NOBODY_KNOWN: IsNobody = () => false;

function findsIn(text: string, isNobody: IsNobody): Find[] {
  const mails = mailsIn(text);
  const telephones = telephonesIn(text);
  const names = namesIn(text, [...mails, ...telephones], isNobody).map((name) => ({
    ...name,
    end: withComma(text, name),
  }));
  return [
    ...names.map((name) => ({ ...name, person: true })),
    ...mails.map((span) => ({ ...span, person: true, certain: true })),
    ...telephones.map((span) => ({ ...span, person: false, certain: true })),
  ];
}

/** Where a name ends with the comma before its title, so that the title goes on alone. */
const withComma = (text: string, { end, certain }: { end: number; certain: boolean }): number =>
  certain ? end + (/^, ?(?=\p{L})/u.exec(text.slice(end, end + 3))?.[0].length ?? 0) : end;

/** Whether a text holds an e-mail address or a telephone number. */
export const hasContact = (text: string): boolean => mailsIn(text).length > 0 || telephonesIn(text).length > 0;

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

/** What goes, in the order of the text, none over another. */
function certainIn(text: string, isNobody: IsNobody): Find[] {
  const ordered = findsIn(text, isNobody)
    .filter(({ certain }) => certain)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const apart: Find[] = [];
  for (const find of ordered) {
    const last = apart.at(-1);
    if (last && find.start < last.end) last.end = Math.max(last.end, find.end);
    else apart.push({ ...find });
  }
  return apart;
}

/** Where a text of one line or more has personal data of private persons. */
export const personsIn = (text: string, isNobody: IsNobody = NOBODY_KNOWN): Span[] => certainIn(text, isNobody);

/** Where a text has two words or more that are likely a name, and nothing says whose. */
export const likelyNamesIn = (text: string, isNobody: IsNobody = NOBODY_KNOWN): Span[] =>
  findsIn(text, isNobody).filter(({ certain }) => !certain);

function cut(passage: Passage, start: number, end: number): Passage {
  const before = slicePassage(passage, 0, start);
  const after = slicePassage(passage, end);
  if (before.text === '') return after;
  if (after.text === '') return before;
  return joinPassages(before, after, /^[.,;:!?)]/u.test(after.text) ? '' : ' ');
}

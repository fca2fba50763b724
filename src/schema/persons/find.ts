import type { Span } from '../span.ts';
import type { IsNobody } from './is-nobody.ts';
import { mailsIn } from './mail.ts';
import { namesIn } from './names.ts';
import { telephonesIn } from './telephone.ts';

export interface Find extends Span {
  /** Whether it is one more person; a telephone number stands beside the person's name or address. */
  person: boolean;
  /** Whether it goes; otherwise it is told as a likely name. */
  certain: boolean;
}

/** Where nobody says what is an organisation's or a place's. */
export const NOBODY_KNOWN: IsNobody = () => false;

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

/** What goes, in the order of the text, none over another. */
export function certainIn(text: string, isNobody: IsNobody): Find[] {
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

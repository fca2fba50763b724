import type { Fact } from './facts.ts';
import type { OrganisationRef } from './organisation.ts';
import type { PlaceRef } from './place.ts';
import type { Spot } from './provenance.ts';
import type { Question } from './reading.ts';
import { QUESTIONS } from './reading.ts';
import type { AtlasRecord, Funding, Project } from './record.ts';
import { FUNDING_KEYS } from './record.ts';
import { isMissing } from './text.ts';

/** What a record states. */
export type Statement =
  | { of: 'place'; code: string; role: PlaceRef['role'] }
  | { of: 'organisation'; id: string; role: OrganisationRef['role'] }
  | { of: 'language'; tag: string }
  | { of: 'funding'; key: keyof Funding; amount: string }
  | { of: 'start' | 'end'; day: string }
  | { of: 'reading'; question: Question; says: string }
  | { of: 'fact'; fact: Fact };

/**
 * A statement and where our edition says it: the words, or the line alone where the words stand in
 * another form there, or nothing where curation says it and no line does.
 */
export type Stated = Statement & { line: number | undefined; spot: Spot | undefined };

/** Everything that a record states, with its place in our edition as the converter wrote it. */
export function statedBy(record: AtlasRecord): Stated[] {
  return [
    ...record.places.map(({ code, role, ...at }): Stated => ({ of: 'place', code, role, ...printedAt(at) })),
    ...record.organisations.map(({ id, role, ...at }): Stated => ({ of: 'organisation', id, role, ...printedAt(at) })),
    ...record.languages.map((tag): Stated => ({
      of: 'language',
      tag,
      line: record.languageLines[tag],
      spot: undefined,
    })),
    ...(record.kind === 'project' ? [...moneyOf(record), ...daysOf(record)] : []),
    ...answersOf(record),
    ...record.facts.map((fact): Stated => {
      const { line, column, text } = fact;
      return { of: 'fact', fact, line, spot: { line, column, words: text } };
    }),
  ];
}

type Printed = Partial<Pick<PlaceRef, 'printed' | 'line' | 'column' | 'words'>>;

function printedAt({ printed, line, column, words = printed }: Printed): Pick<Stated, 'line' | 'spot'> {
  const known = line !== undefined && column !== undefined && words !== undefined;
  return { line, spot: known ? { line, column, words } : undefined };
}

const answersOf = ({ reading }: AtlasRecord): Stated[] =>
  QUESTIONS.flatMap((question) => {
    const said = reading?.says[question];
    if (said === undefined) return [];
    const { says, ...spot } = said;
    return [{ of: 'reading', question, says, line: spot.line, spot }];
  });

const moneyOf = ({ funding, spans }: Project): Stated[] =>
  FUNDING_KEYS.flatMap((key) => {
    const amount = funding[key];
    const spot = spans.funding[key];
    return isMissing(amount) ? [] : [{ of: 'funding', key, amount, line: spot?.line, spot }];
  });

function daysOf({ start, end, spans }: Project): Stated[] {
  const days = [
    { of: 'start', day: start, spot: spans.start },
    { of: 'end', day: end, spot: spans.end },
  ] as const;
  return days.flatMap(({ of, day, spot }) => (isMissing(day) ? [] : [{ of, day, line: spot?.line, spot }]));
}

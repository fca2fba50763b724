import type { LanguageEntry } from '../../schema/curation.ts';
import type { Fact } from '../../schema/facts.ts';
import type { OrganisationRef } from '../../schema/organisation.ts';
import type { PlaceRef } from '../../schema/place.ts';
import type { AtlasRecord, Funding, Project } from '../../schema/record.ts';
import { isMissing } from '../../schema/text.ts';
import type { Spot } from './printed.ts';
import { amountPattern, dayPattern, firstSpot, spotIn, wordsPattern } from './printed.ts';

/** What a record states. */
export type Statement =
  | { of: 'place'; code: string; role: PlaceRef['role'] }
  | { of: 'organisation'; id: string; role: OrganisationRef['role'] }
  | { of: 'language'; tag: string }
  | { of: 'funding'; key: keyof Funding; amount: string }
  | { of: 'start' | 'end'; day: string }
  | { of: 'fact'; fact: Fact };

/**
 * A statement and where our edition says it: the words, or the line alone where the words stand in
 * another form there, or nothing where curation says it and no line does.
 */
export type Stated = Statement & { line: number | undefined; spot: Spot | undefined };

type Lines = readonly string[];

const stated = (statement: Statement, spot: Spot | undefined, line: number | undefined = spot?.line): Stated => ({
  ...statement,
  line,
  spot,
});

/**
 * Everything that a record states, with its place in our edition.
 * @param lines all lines of the edition's file
 */
export function statedBy(record: AtlasRecord, lines: Lines, languages: readonly LanguageEntry[]): Stated[] {
  const named = (printed: string | undefined, line: number | undefined): Spot | undefined =>
    printed === undefined || line === undefined ? undefined : spotIn(lines, line, wordsPattern(printed));
  return [
    ...record.places.map(({ code, role, printed, line }) =>
      stated({ of: 'place', code, role }, named(printed, line), line),
    ),
    ...record.organisations.map(({ id, role, printed, line }) =>
      stated({ of: 'organisation', id, role }, named(printed, line), line),
    ),
    ...languagesOf(record, lines, languages),
    ...(record.kind === 'project' ? [...moneyOf(record, lines), ...daysOf(record, lines)] : []),
    ...record.facts.map((fact) =>
      stated({ of: 'fact', fact }, { line: fact.line, column: fact.column, words: fact.text }),
    ),
  ];
}

const FUNDING_KEYS = [
  'euGranted',
  'euAndStateGranted',
  'euAndStateRealised',
  'publicPlanned',
  'publicRealised',
] as const satisfies readonly (keyof Funding)[];

function moneyOf({ funding, source }: Project, lines: Lines): Stated[] {
  return FUNDING_KEYS.flatMap((key) => {
    const amount = funding[key];
    if (isMissing(amount)) return [];
    return [stated({ of: 'funding', key, amount }, firstSpot(lines, source.lines, amountPattern(amount)))];
  });
}

/** A project's days stand side by side: a line that has only one of them speaks of something else. */
function daysOf({ start, end, source }: Project, lines: Lines): Stated[] {
  const days = [
    { of: 'start', day: start },
    { of: 'end', day: end },
  ] as const;
  const known = days.flatMap(({ of, day }) => (isMissing(day) ? [] : [{ of, day }]));
  const [from, to] = source.lines;
  const together = lines.findIndex(
    (text, index) => index + 1 >= from && index + 1 <= to && known.every(({ day }) => dayPattern(day).test(text)),
  );
  const within: readonly [number, number] = together === -1 ? source.lines : [together + 1, together + 1];
  return known.map((entry) => stated(entry, firstSpot(lines, within, dayPattern(entry.day))));
}

const WORD = /[\p{L}-]+/gu;

/** Languages are named in one list: the line that names most of them, if any does. */
function languagesOf(
  { lang, languages: tags, source }: AtlasRecord,
  lines: Lines,
  known: readonly LanguageEntry[],
): Stated[] {
  const entries = new Map(known.map((entry) => [entry.code, entry]));
  const names = (text: string, tag: string): boolean => {
    const entry = entries.get(tag);
    if (entry === undefined) return false;
    const name = entry.label[lang].toLowerCase();
    return [...text.toLowerCase().matchAll(WORD)].some(
      ([word]) => word === name || entry.words.some((beginning) => word.startsWith(beginning)),
    );
  };
  const [from, to] = source.lines;
  const counts = lines
    .slice(from - 1, to)
    .map((text, index) => ({ line: from + index, count: tags.filter((tag) => names(text, tag)).length }));
  const most = counts.reduce((best, line) => (line.count > best.count ? line : best), { line: 0, count: 0 });
  return tags.map((tag) => {
    const line = names(lines[most.line - 1] ?? '', tag) ? most.line : undefined;
    return stated({ of: 'language', tag }, undefined, line);
  });
}

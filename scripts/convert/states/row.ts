import type { StateField } from '../../../src/schema/dated-state.ts';
import type { Lang } from '../../../src/schema/lang.ts';
import type { Missing } from '../../../src/schema/text.ts';
import { passagesOf } from '../facts/extract.ts';
import type { Told } from '../tell.ts';
import { lettersOf } from '../text/similarity.ts';

/** What one state of a list says of a record in one language, as far as two states are compared. */
export interface Row {
  lang: Lang;
  title: string;
  /** The title with its misprints, where the original is known to have some. */
  titlePrinted: string | undefined;
  /** Who gets the support or carries the record out: permanent ids, and their names as printed. */
  holders: readonly { id: string; printed: string }[];
  objective: { code: string; printed: string } | undefined;
  euGranted: string | Missing | undefined;
  start: string | Missing | undefined;
  end: string | Missing | undefined;
  topics: readonly string[];
  heading: string | Missing | undefined;
  /** Its paragraphs and points, parted by blank lines. */
  text: string;
}

/** What a document tells of a record, as far as two states are compared. */
export function rowOf({ title, parsed, entry, blocks, origin: { language } }: Told): Row {
  const { details } = parsed;
  const project = details.kind === 'project' ? details : undefined;
  return {
    lang: language,
    title: title.text,
    titlePrinted: entry?.printed,
    holders: parsed.organisations
      .filter(({ role }) => role === 'beneficiary' || role === 'owner')
      .map(({ id, printed }) => ({ id, printed })),
    objective: project && { code: project.objective.code, printed: project.objective.name },
    euGranted: project?.funding.euGranted,
    start: project?.start,
    end: project?.end,
    topics: details.kind === 'idea' ? details.topics : [],
    heading: details.kind === 'practice' ? details.heading : undefined,
    text: passagesOf(blocks)
      .map(({ text }) => text)
      .filter((text) => text !== '')
      .join('\n\n'),
  };
}

const NOTHING: Missing = { missing: 'not-in-source' };

/** How a field is compared and shown. */
interface Comparison {
  field: StateField;
  /** Whether its words belong to a language, so that only editions of one language are compared. */
  isInWords: boolean;
  /** What must be the same. */
  keyOf: (row: Row) => string;
  /** What a reader is shown. */
  shownOf: (row: Row) => string | Missing;
}

const known = (value: string | Missing | undefined): string | Missing => value ?? NOTHING;
const keyOfKnown = (value: string | Missing | undefined): string => (typeof value === 'string' ? value : '');
const listed = (words: readonly string[]): string | Missing => (words.length === 0 ? NOTHING : words.join('; '));
const ordered = (words: readonly string[]): string => words.toSorted().join(' ');

/** What is compared, in the order of the schema's fields; a title counts by its letters and digits. */
export const COMPARISONS: readonly Comparison[] = [
  { field: 'title', isInWords: true, keyOf: ({ title }) => title, shownOf: ({ title }) => title },
  {
    field: 'beneficiary',
    isInWords: false,
    keyOf: ({ holders }) => ordered(holders.map(({ id }) => id)),
    shownOf: ({ holders }) => listed(holders.map(({ printed }) => printed)),
  },
  {
    field: 'objective',
    isInWords: false,
    keyOf: ({ objective }) => objective?.code ?? '',
    shownOf: ({ objective }) => (objective ? `${objective.code} ${objective.printed}` : NOTHING),
  },
  {
    field: 'euGranted',
    isInWords: false,
    keyOf: ({ euGranted }) => keyOfKnown(euGranted),
    shownOf: ({ euGranted }) => known(euGranted),
  },
  { field: 'start', isInWords: false, keyOf: ({ start }) => keyOfKnown(start), shownOf: ({ start }) => known(start) },
  { field: 'end', isInWords: false, keyOf: ({ end }) => keyOfKnown(end), shownOf: ({ end }) => known(end) },
  {
    field: 'topics',
    isInWords: false,
    keyOf: ({ topics }) => ordered(topics),
    shownOf: ({ topics }) => listed(topics),
  },
  {
    field: 'heading',
    isInWords: true,
    keyOf: ({ heading }) => keyOfKnown(heading),
    shownOf: ({ heading }) => known(heading),
  },
  {
    field: 'text',
    isInWords: true,
    keyOf: ({ text }) => wordsOf(text),
    shownOf: ({ text }) => known(text || undefined),
  },
];

/** A text without how its lines are broken. */
export const wordsOf = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Whether two titles differ in nothing but hyphens, blanks and capitals, or by a misprint that is known. */
export const isSameTitle = (before: Row, after: Pick<Row, 'title' | 'titlePrinted'>): boolean =>
  [before.title, before.titlePrinted].some(
    (title) => title !== undefined && lettersOf(title) === lettersOf(after.title),
  );

import type { Message } from '../../../src/schema/report.ts';
import type { AtlasRecord } from '../../../src/schema/record.ts';
import type { Change } from '../../../src/schema/glossary.ts';
import { LANGS } from '../../../src/schema/lang.ts';
import type { Assembled } from '../assemble.ts';
import { numbersOf } from '../facts/numbers.ts';
import { passagesOf } from '../facts/extract.ts';
import { problem } from '../problems.ts';

/** Ids of the notes that are about a thing, not about a word of one language: each language has words for it. */
type CommonNotes = ReadonlySet<string>;

/**
 * What must be the same in every edition of a record although each keeps its own, as comparable words. What is kept
 * once for all editions is compared where the record is split.
 */
const ASPECTS: readonly { what: string; read: (each: Assembled, common: CommonNotes) => readonly string[] }[] = [
  {
    what: 'numbers',
    read: ({ record, blocks }) =>
      numbersOf([record.title, ...passagesOf(blocks).map(({ text }) => text)].join('\n'), record.lang),
  },
  {
    what: 'places named in the text',
    read: ({ record }) => record.places.filter(isNamed).map(({ code }) => code),
  },
  {
    what: 'organisations named in the text',
    read: ({ record }) => record.organisations.filter(isNamed).map(({ id }) => id),
  },
  {
    what: 'notes on what has changed',
    read: ({ record }, common) => record.changes.filter((id) => common.has(id)),
  },
  { what: 'topics of the idea', read: ({ record }) => (record.kind === 'idea' ? record.topics : []) },
  { what: 'cells cut off', read: ({ record }) => (record.kind === 'idea' ? [String(record.cutOff.length)] : []) },
  { what: 'figures of the project', read: ({ record }) => esfFigures(record) },
  { what: 'parts of the tray', read: ({ record }) => trayShape(record) },
  { what: 'blocks of text', read: ({ blocks }) => [blocks.map(({ type }) => type[0] ?? '').join('')] },
];

/** Whether a text names what curation knows; what only texts name is compared where the record is split. */
const isNamed = ({ role, line }: { role: string; line?: number | undefined }): boolean =>
  role !== 'mentioned' && line !== undefined;

/** Numbers of questions and areas; the figures themselves are kept once. */
const esfFigures = (record: AtlasRecord): string[] =>
  record.kind === 'project' && record.esf
    ? [`${String(record.esf.equality.length)} ${String(record.esf.subregions.length)}`]
    : [];

function trayShape(record: AtlasRecord): string[] {
  if (record.kind !== 'model') return [];
  const { authoritySteps, examples, columns } = record.tray;
  return [
    ...authoritySteps.map(({ number, items }) => `step ${String(number)}: ${String(items.length)}`),
    ...examples.map((example) =>
      [example.organisations, example.activities, example.wishes, example.library]
        .map(({ length }) => length)
        .join(' '),
    ),
    `${String(columns.length)} columns`,
  ];
}

/**
 * Proves that the editions of a record agree: each is compared with the first of them, aspect by
 * aspect. A difference is an error with the lines of both.
 */
export function checkEditions(records: readonly Assembled[], changes: readonly Change[]): Message[] {
  const common = new Set(
    changes.filter(({ words }) => LANGS.every((lang) => words[lang].length > 0)).map(({ id }) => id),
  );
  const byId = Map.groupBy(records, ({ record }) => record.id);
  return [...byId.values()].flatMap((editions) => {
    const [first, ...others] = editions.toSorted((a, b) => LANGS.indexOf(a.record.lang) - LANGS.indexOf(b.record.lang));
    // Two of one language are two records with one id, which is told elsewhere.
    const isDoubled = new Set(editions.map(({ record }) => record.lang)).size < editions.length;
    return first && !isDoubled ? others.flatMap((other) => differences(first, other, common)) : [];
  });
}

function differences(first: Assembled, other: Assembled, common: CommonNotes): Message[] {
  const { source } = first.record;
  return ASPECTS.flatMap(({ what, read }) => {
    const [a, b] = [read(first, common).toSorted(), read(other, common).toSorted()];
    const [missing, added] = [without(a, b), without(b, a)];
    if (missing.length + added.length === 0) return [];
    const at = { file: other.record.source.file, line: other.record.source.lines[0] };
    const found = [
      added.length > 0 ? `also ${added.join(', ')}` : '',
      missing.length > 0 ? `not ${missing.join(', ')}` : '',
    ]
      .filter((part) => part !== '')
      .join('; ');
    return [
      problem(
        'editions-differ',
        at,
        `${what} of ${other.record.id}: ${found}`,
        `as at ${source.file}:${String(source.lines[0])}–${String(source.lines[1])}`,
      ),
    ];
  });
}

/** Members of the first list that the second lacks, counting how often each stands there. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const rest = [...other];
  return list.filter((item) => {
    const at = rest.indexOf(item);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

import type { Message } from '../../../src/schema/report.ts';
import type { AtlasRecord } from '../../../src/schema/record.ts';
import { LANGS } from '../../../src/schema/lang.ts';
import type { Assembled } from '../assemble.ts';
import { passagesOf } from '../facts/extract.ts';
import { problem } from '../problems.ts';

/** What must be the same in every edition of a record, as comparable words. */
const ASPECTS: readonly { what: string; read: (each: Assembled) => readonly string[] }[] = [
  {
    what: 'numbers',
    read: ({ record, blocks }) => numbersOf([record.title, ...passagesOf(blocks).map(({ text }) => text)].join('\n')),
  },
  { what: 'page', read: ({ record }) => [JSON.stringify(record.source.page)] },
  {
    what: 'money',
    read: ({ record }) =>
      record.kind === 'project'
        ? Object.entries(record.funding).map(([key, value]) => `${key} ${JSON.stringify(value)}`)
        : [],
  },
  {
    what: 'dates',
    read: ({ record }) => (record.kind === 'project' ? [JSON.stringify(record.start), JSON.stringify(record.end)] : []),
  },
  { what: 'objective', read: ({ record }) => (record.kind === 'project' ? [record.objective.code] : []) },
  {
    what: 'places',
    read: ({ record }) => record.places.filter(({ line }) => line !== undefined).map(({ code }) => code),
  },
  {
    what: 'organisations',
    read: ({ record }) => record.organisations.filter(({ line }) => line !== undefined).map(({ id }) => id),
  },
  { what: 'languages of service', read: ({ record }) => record.languages },
  { what: 'topics', read: ({ record }) => (record.kind === 'idea' ? record.topics : []) },
  { what: 'cells cut off', read: ({ record }) => (record.kind === 'idea' ? [String(record.cutOff.length)] : []) },
  { what: 'figures of the project', read: ({ record }) => esfFigures(record) },
  { what: 'parts of the tray', read: ({ record }) => trayShape(record) },
  { what: 'blocks of text', read: ({ blocks }) => [blocks.map(({ type }) => type[0] ?? '').join('')] },
];

/** Digits of a text as numbers: blanks between thousands and leading noughts of dates do not count. */
function numbersOf(text: string): string[] {
  const found = text.match(/\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)|\d+/gu) ?? [];
  return found.map((digits) => digits.replace(/\s/gu, '').replace(/^0+(?=\d)/u, ''));
}

function esfFigures(record: AtlasRecord): string[] {
  if (record.kind !== 'project' || !record.esf) return [];
  const { esf } = record;
  return [
    esf.code,
    JSON.stringify(esf.participants),
    ...esf.groups.map(({ measure, reach }) => `${String(measure)} ${reach}`),
    ...esf.principles.map(({ direct, indirect }) => `${String(direct)} ${String(indirect)}`),
    `${String(esf.equality.length)} ${String(esf.subregions.length)}`,
  ];
}

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
export function checkEditions(records: readonly Assembled[]): Message[] {
  const byId = Map.groupBy(records, ({ record }) => record.id);
  return [...byId.values()].flatMap((editions) => {
    const [first, ...others] = editions.toSorted((a, b) => LANGS.indexOf(a.record.lang) - LANGS.indexOf(b.record.lang));
    return first ? others.flatMap((other) => differences(first, other)) : [];
  });
}

function differences(first: Assembled, other: Assembled): Message[] {
  const { source } = first.record;
  return ASPECTS.flatMap(({ what, read }) => {
    const [a, b] = [read(first).toSorted(), read(other).toSorted()];
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

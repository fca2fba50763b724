import type { ToolRecord } from '../records.ts';
import { kindNames, recordWords } from './fact-words.ts';

const { glance, missing } = recordWords;

/** A fact of a record: what it is called, its values, and what stands where there is none. */
export interface FactRow {
  name: FactName;
  label: string;
  values: readonly string[];
  /** Why there is no value: the source does not say, or curation has not classified it; empty where nobody looked. */
  missing: string;
}

export const FACT_NAMES = [
  'kind',
  'forWhom',
  'indirectly',
  'where',
  'who',
  'languages',
  'money',
  'time',
  'themes',
  'figures',
  'source',
] as const;
export type FactName = (typeof FACT_NAMES)[number];

/** Labels that the page of a record has no word for. */
export interface ExtraLabels {
  kind: string;
  figures: string;
  source: string;
  page: (page: string) => string;
  /** What stands where no group gains indirectly. */
  none: string;
}

/** Whether there is anything to tell in a row: a value, or why there is none. */
export const isTold = ({ values, missing: why }: FactRow): boolean => values.length > 0 || why !== '';

/** A document as a citation names it: title, publisher, date, page. */
export const sourceLine = ({ source }: ToolRecord, page: (page: string) => string): string =>
  [source.title, source.publisher, source.date, source.page === null ? null : page(source.page)]
    .filter((part) => part !== null)
    .join(', ');

/** The facts of a record in their order. */
export function factRows(record: ToolRecord, labels: ExtraLabels): FactRow[] {
  const silent: ReadonlySet<string> = new Set(record.silent);
  const row = (
    name: FactName,
    label: string,
    values: readonly string[],
    ifNone: string = silent.has(name) ? missing['not-in-source'] : '',
  ): FactRow => ({ name, label, values, missing: ifNone });
  const unclassified = missing['not-curated'];
  return [
    row('kind', labels.kind, [kindNames[record.kind]]),
    row('forWhom', glance.forWhom, record.forWhom, unclassified),
    row('indirectly', glance.indirectly, record.indirectly, labels.none),
    row('where', glance.where, record.where),
    row('who', glance.who, record.who),
    row('languages', glance.languages, record.languages),
    row('money', glance.money, record.money),
    row('time', glance.time, record.time),
    row('themes', glance.themes, record.themes, unclassified),
    row(
      'figures',
      labels.figures,
      record.figures.map(({ what, value }) => `${what}: ${value}`),
    ),
    row('source', labels.source, [sourceLine(record, labels.page)]),
  ];
}

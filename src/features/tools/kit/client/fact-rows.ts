import type { ToolRecord } from '../records.ts';
import { kindNames, recordWords } from './fact-words.ts';

const { glance, missing } = recordWords;

/** A fact of a record: what it is called, its values, and what stands where there is none. */
export interface FactRow {
  name: FactName;
  label: string;
  values: readonly string[];
  /** Why there is no value: the source does not say, or curation has not classified it. */
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

const one = (value: string | null): string[] => (value === null ? [] : [value]);

/** A document as a citation names it: title, publisher, date, page. */
export const sourceLine = ({ source }: ToolRecord, page: (page: string) => string): string =>
  [source.title, source.publisher, source.date, source.page === null ? null : page(source.page)]
    .filter((part) => part !== null)
    .join(', ');

/** The facts of a record in their order. */
export function factRows(record: ToolRecord, labels: ExtraLabels): FactRow[] {
  const row = (
    name: FactName,
    label: string,
    values: readonly string[],
    ifNone: string = missing['not-in-source'],
  ): FactRow => ({ name, label, values, missing: ifNone });
  const unclassified = missing['not-curated'];
  return [
    row('kind', labels.kind, [kindNames[record.kind]]),
    row('forWhom', glance.forWhom, record.forWhom, unclassified),
    row('indirectly', glance.indirectly, record.indirectly, labels.none),
    row('where', glance.where, record.where),
    row('who', glance.who, record.who),
    row('languages', glance.languages, record.languages),
    row('money', glance.money, one(record.money)),
    row('time', glance.time, one(record.time)),
    row('themes', glance.themes, record.themes, unclassified),
    row(
      'figures',
      labels.figures,
      record.figures.map(({ what, value }) => `${what}: ${value}`),
    ),
    row('source', labels.source, [sourceLine(record, labels.page)]),
  ];
}

import { isMissing } from '../../src/schema/text.ts';
import { KINDS } from '../../src/schema/record.ts';
import type { AtlasRecord } from '../../src/schema/record.ts';
import { REPORT_SCHEMA_ID } from '../../src/schema/report.ts';
import type { Message, Report } from '../../src/schema/report.ts';
import { isBlank } from './document.ts';
import type { SourceText } from './document.ts';
import { sumOf } from './facts/money.ts';
import type { DocumentKind, ParsedDocument } from './kinds/kind.ts';
import { inOrder } from './problems.ts';

/** What the report says of one document: what became of its lines and of the persons it names. */
export function sourceReport(
  source: SourceText,
  kind: DocumentKind,
  document: ParsedDocument,
  records: number,
): Report['sources'][number] {
  const { inRecords, inBackground, dropped, byReason } = document.ledger.counts();
  return {
    file: source.file,
    kind: kind.kind,
    records,
    dropped: { persons: document.ledger.persons, lines: dropped, byReason },
    lines: { total: source.lines.filter((line) => !isBlank(line)).length, inRecords, inBackground },
  };
}

/** The report of a conversion. Editions of a record count once in the totals of kinds and money. */
export function reportOf(
  sources: Report['sources'],
  records: readonly AtlasRecord[],
  messages: readonly Message[],
): Report {
  const distinct = [...new Map(records.map((record) => [record.id, record])).values()];
  const bySeverity = (severity: Message['severity']): number =>
    messages.filter((message) => message.severity === severity).length;
  return {
    $schema: REPORT_SCHEMA_ID,
    sources,
    records: records.map(({ id, kind, lang, title, source: { file, lines } }) => ({
      id,
      kind,
      lang,
      title,
      file,
      lines,
    })),
    messages: inOrder(messages),
    totals: {
      sources: sources.length,
      records: records.length,
      byKind: Object.fromEntries(KINDS.map((kind) => [kind, distinct.filter((record) => record.kind === kind).length])),
      euGranted: sumOf(distinct.flatMap((record) => euGrantedOf(record) ?? [])),
      droppedLines: sources.reduce((sum, { dropped }) => sum + dropped.lines, 0),
      droppedPersons: sources.reduce((sum, { dropped }) => sum + dropped.persons, 0),
      errors: bySeverity('error'),
      notes: bySeverity('note'),
      classifiedByRule: distinct
        .filter(({ classifiedBy }) => classifiedBy === 'rule' || classifiedBy === 'nobody')
        .map(({ id }) => id)
        .toSorted(),
    },
  };
}

/** The report as a file. */
export const reportText = (report: Report): string => `${JSON.stringify(report, undefined, 2)}\n`;

/** EU funding of an AMIF project; an ESF project's support includes the State's. */
const euGrantedOf = (record: AtlasRecord): string | undefined =>
  record.kind === 'project' && !isMissing(record.funding.euGranted) ? record.funding.euGranted : undefined;

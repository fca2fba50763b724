import { csvOf } from './csv.ts';
import type { Kind } from '../schema/record.ts';
import type { Column } from './columns.ts';
import { PRACTICE_COLUMNS, PROJECT_COLUMNS, RECORD_COLUMNS } from './columns.ts';
import type { DataInput } from './input.ts';

/** Records as CSV (RFC 4180, UTF-8): a row of names, then a row for each record. */
const table = (input: DataInput, columns: readonly Column[], kind?: Kind): string => {
  const records = input.data.records.filter((record) => kind === undefined || record.kind === kind);
  return csvOf([
    columns.map(({ name }) => name),
    ...records.map((record) => columns.map(({ cell }) => cell(record, input))),
  ]);
};

export const recordsCsv = (input: DataInput): string => table(input, RECORD_COLUMNS);
export const practicesCsv = (input: DataInput): string => table(input, PRACTICE_COLUMNS, 'practice');
export const projectsCsv = (input: DataInput): string => table(input, PROJECT_COLUMNS, 'project');

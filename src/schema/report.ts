import { z } from 'zod';
import { kindSchema } from './record.ts';
import { linesSchema } from './provenance.ts';
import { langSchema } from './text.ts';
import { sourceKindSchema } from './source.ts';

/** Why a line of a source belongs to no record. */
export const DROP_REASONS = ['contents', 'furniture', 'navigation', 'contact', 'personal-data', 'empty-field'] as const;
export type DropReason = (typeof DROP_REASONS)[number];

/** A problem (exit 1) or a remark (exit 0) of a conversion. */
export const messageSchema = z.strictObject({
  severity: z.enum(['error', 'note']),
  file: z.string(),
  line: z.int().positive(),
  column: z.int().positive(),
  /** Where it is in a file that has no lines of its own: "sheet Hankkeet, row 14". */
  place: z.string().optional(),
  rule: z.string(),
  reason: z.string(),
  found: z.string(),
  expected: z.string(),
  remedy: z.string(),
});
export type Message = z.infer<typeof messageSchema>;

/** The name of the report's schema, in the schema and in every report. The number changes when a reader of the old one could no longer read the new. */
export const REPORT_SCHEMA_ID = 'urn:kotoatlas:convert-report:1';

/** The report of `npm run convert -- --report FILE.json`; docs/report.schema.json is made of it. */
export const reportSchema = z.strictObject({
  $schema: z.literal(REPORT_SCHEMA_ID),
  sources: z.array(
    z.strictObject({
      file: z.string(),
      kind: sourceKindSchema,
      records: z.int().nonnegative(),
      dropped: z.strictObject({
        persons: z.int().nonnegative(),
        lines: z.int().nonnegative(),
        byReason: z.partialRecord(z.enum(DROP_REASONS), z.int().nonnegative()),
      }),
      lines: z.strictObject({ total: z.int(), inRecords: z.int(), inBackground: z.int() }),
    }),
  ),
  records: z.array(
    z.strictObject({
      id: z.string(),
      kind: kindSchema,
      lang: langSchema,
      title: z.string(),
      file: z.string(),
      lines: linesSchema,
    }),
  ),
  messages: z.array(messageSchema),
  totals: z.strictObject({
    sources: z.int(),
    records: z.int(),
    byKind: z.partialRecord(kindSchema, z.int()),
    euGranted: z.string(),
    droppedLines: z.int(),
    droppedPersons: z.int(),
    errors: z.int(),
    notes: z.int(),
    classifiedByRule: z.array(z.string()),
  }),
});
export type Report = z.infer<typeof reportSchema>;

/** The JSON Schema of the report, as docs/report.schema.json has it. */
export const reportJsonSchema = (): object => ({
  $id: REPORT_SCHEMA_ID,
  title: 'Report of the converter',
  ...z.toJSONSchema(reportSchema),
});

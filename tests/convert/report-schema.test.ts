import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { REPORT_SCHEMA_ID, reportJsonSchema } from '../../src/schema/report.ts';

const published = join(import.meta.dirname, '../../docs/report.schema.json');
const text = `${JSON.stringify(reportJsonSchema(), undefined, 2)}\n`;

/** The golden cases show that every report is as it says. GOLDEN=write writes it anew. */
test('docs/report.schema.json is the schema by which reports are made, and names itself as they do', () => {
  if (process.env['GOLDEN'] === 'write' && process.env['CI'] === undefined) writeFileSync(published, text);
  expect(readFileSync(published, 'utf8')).toBe(text);
  expect(JSON.parse(text)).toMatchObject({
    $id: REPORT_SCHEMA_ID,
    properties: { $schema: { const: REPORT_SCHEMA_ID } },
  });
});

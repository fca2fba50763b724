import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { convert } from '../../scripts/convert/convert.ts';
import { format } from '../../scripts/convert/problems.ts';
import { readDocuments, readRegister } from '../../scripts/convert/read/sources.ts';
import { reportText } from '../../scripts/convert/report.ts';
import { reportJsonSchema } from '../../src/schema/report.ts';
import { loadVocabulary } from '../../src/vocabulary/load.ts';
import { contentOf } from '../support/content.ts';

/**
 * A case is a folder: seeds/ goes in, expected.txt comes out: the report's counts, every message as
 * it is printed, and every file of content/. A new case is a new folder; GOLDEN=write writes its
 * expected.txt, which is then read and committed. CI never writes.
 */
const cases = join(import.meta.dirname, 'cases');
const vocabulary = loadVocabulary(join(import.meta.dirname, 'curation'), 'curation');
/** Whether a report is as its published schema says. */
const isReport = new Ajv2020({ validateFormats: false }).compile(reportJsonSchema());
const writes = process.env['GOLDEN'] === 'write' && process.env['CI'] === undefined;

async function run(name: string): Promise<string> {
  const folder = join(cases, name, 'seeds');
  const read = await readDocuments(folder, 'seeds');
  const { files, report } = convert({
    sources: read.sources,
    vocabulary,
    registered: readRegister(folder),
    curationIsComplete: false,
    messages: read.messages,
  });
  // What was written is read again, as the site reads it.
  const { records } = contentOf(files);
  if (files.size > 0) expect(records).toHaveLength(report.totals.records);
  const published: unknown = JSON.parse(reportText(report));
  expect(isReport(published), JSON.stringify(isReport.errors)).toBe(true);
  const sources = report.sources.map((source) => JSON.stringify(source));
  const parts = [
    `# Sources\n\n${sources.join('\n')}`,
    `# Messages\n\n${report.messages.map(format).join('\n')}`,
    ...[...files].map(([path, text]) => `# ${path}\n\n${text}`),
  ];
  return `${parts.map((part) => part.trimEnd()).join('\n\n')}\n`;
}

describe('golden cases', () => {
  const names = readdirSync(cases).toSorted();

  test('there are cases', () => {
    expect(names.length).toBeGreaterThan(10);
  });

  test.each(names)('%s', async (name) => {
    const expected = join(cases, name, 'expected.txt');
    const result = await run(name);
    if (writes) writeFileSync(expected, result);
    expect(
      existsSync(expected),
      `${name} has no expected.txt; run GOLDEN=write npm run test:unit and read what it wrote`,
    ).toBe(true);
    expect(result).toBe(readFileSync(expected, 'utf8'));
  });
});

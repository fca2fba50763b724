import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { convert } from '../../scripts/convert/convert.ts';
import { linesOf } from '../../scripts/convert/document.ts';
import { LIMITS } from '../../scripts/convert/read/formats/limits.ts';
import { refusalOf } from '../../scripts/convert/read/formats/refused.ts';
import { SOURCE_KINDS } from '../../src/schema/source.ts';
import { loadVocabulary } from '../../src/vocabulary/load.ts';

// The guide shows documents and promises limits: they are read from it, so that it cannot say what is not so.

const root = join(import.meta.dirname, '../..');
const guide = readFileSync(join(root, 'docs/maintaining.md'), 'utf8');
const vocabulary = loadVocabulary(join(root, 'seeds/curation'), 'seeds/curation');

/** A specimen: "```text funded-projects 2", with ⇥ for a tab. */
const SPECIMEN = /^```text (?<kind>[a-z-]+) (?<records>\d+)\n(?<text>[\s\S]*?)^```$/gmu;
const specimens = [...guide.matchAll(SPECIMEN)].map(({ groups }, index) => ({
  name: `${String(index + 1)}, ${groups?.['kind'] ?? ''}`,
  kind: groups?.['kind'] ?? '',
  records: Number(groups?.['records']),
  text: (groups?.['text'] ?? '').replaceAll(/ ?⇥ ?/gu, '\t'),
}));

describe('the documents that the guide shows', () => {
  test('there is one of each kind but the tray, which is one document', () => {
    const kinds = new Set(specimens.map(({ kind }) => kind));
    expect(SOURCE_KINDS.filter((kind) => !kinds.has(kind))).toEqual(['model']);
  });

  test.each(specimens)('specimen $name, converts without an error', ({ kind, records, text }) => {
    const source = { file: 'specimen', sha256: '0'.repeat(64), lines: linesOf(text), language: undefined };
    const { files, report } = convert({
      sources: [{ ...source, source: undefined }],
      vocabulary,
      registered: [],
      curationIsComplete: false,
      messages: [],
    });
    expect(report.messages.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(report.sources.map((one) => [one.kind, one.records])).toEqual([[kind, records]]);
    expect(files.size).toBeGreaterThan(0);
  });
});

describe('what the guide says of files', () => {
  test.each(Object.entries(LIMITS))('names the limit of %s', (name, limit) => {
    const mebibytes = limit / 2 ** 20;
    const shown = name.endsWith('Bytes') ? `${String(mebibytes)} MiB` : limit.toLocaleString('en');
    expect(guide).toContain(shown);
  });

  test('names what is refused', () => {
    const rich = new TextEncoder().encode(String.raw`{\rtf1 teksti}`);
    const refusal = refusalOf({ bytes: rich, decoded: undefined, text: undefined, archive: undefined });
    expect(refusal?.remedy).toContain('.docx');
    for (const ending of ['.doc', '.xls', '.xlsb', '.odt', '.rtf', '.ppt', '.pptx', '.odp'])
      expect(guide).toContain(`\`${ending}\``);
  });
});

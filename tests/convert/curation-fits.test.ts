import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { convert } from '../../scripts/convert/convert.ts';
import { linesOf } from '../../scripts/convert/document.ts';
import { readRegister } from '../../scripts/convert/read/sources.ts';
import type { Vocabulary } from '../../src/schema/vocabulary.ts';
import { loadVocabulary } from '../../src/vocabulary/load.ts';

/** A document with two misprints, of which curation says the lines. */
const seeds = join(import.meta.dirname, 'cases/erratum-in-original/seeds');
const text = readFileSync(join(seeds, 'esimerkki/fi.txt'), 'utf8').replaceAll('Iltaneuvonta', 'Kvällsråd');
const vocabulary = loadVocabulary(join(import.meta.dirname, 'curation'), 'curation');
const register = readRegister(seeds);

/** The errors of the document as its original, with what the editors of its folder say of it. */
const errorsOf = (original: string, known: Vocabulary = vocabulary): [string, string][] =>
  convert({
    sources: [
      { file: 'kirja.txt', sha256: '0'.repeat(64), lines: linesOf(original), language: undefined, source: undefined },
    ],
    vocabulary: known,
    registered: register,
    curationIsComplete: false,
    messages: [],
  })
    .report.messages.filter(({ severity }) => severity === 'error')
    .map(({ rule, found }) => [rule, found]);

describe('curation that does not fit', () => {
  test('is nowhere where the original is as it was read', () => {
    expect(errorsOf(text)).toEqual([]);
  });

  test('is told of misprints that stand on other lines of the text', () => {
    expect(errorsOf(`\n${text}`).slice(0, 2)).toEqual([
      ['erratum-not-found', '“Kielikavhila” 2 times'],
      ['erratum-not-found', '“Kielikavhila” 2 times'],
    ]);
  });

  test('is told of a field that records do not have so', () => {
    const entry = vocabulary.records.get('turku-kielikahvila');
    expect(entry).toBeDefined();
    const records = new Map(
      [...vocabulary.records].map(([id, record]) => [id, { ...record, summary: { fi: 'a'.repeat(161) } }]),
    );
    expect(errorsOf(text, { ...vocabulary, records }).map(([rule]) => rule)).toEqual(['invalid-record']);
  });
});

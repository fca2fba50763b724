import type { Message, Report } from '../../src/schema/report.ts';
import { KINDS as RECORD_KINDS, COLLECTION_OF } from '../../src/schema/record.ts';
import type { AtlasRecord } from '../../src/schema/record.ts';
import { sourceDocumentSchema } from '../../src/schema/source.ts';
import type { SourceFile } from '../../src/schema/source.ts';
import type { Lang } from '../../src/schema/text.ts';
import type { Vocabulary } from '../../src/vocabulary/load.ts';
import { assemble, euGrantedOf, redact } from './assemble.ts';
import type { Assembled } from './assemble.ts';
import { checkCuration } from './checks/curation.ts';
import { checkEditions } from './checks/editions.ts';
import { isBlank } from './document.ts';
import type { SourceText } from './document.ts';
import { applyErrata } from './errata.ts';
import { passagesOf } from './facts/extract.ts';
import { sumOf } from './facts/money.ts';
import { organisationIndexOf } from './facts/organisations.ts';
import { placeIndexOf } from './facts/places.ts';
import { identify } from './identify.ts';
import { recognise } from './kinds/index.ts';
import type { Knowledge } from './kinds/kind.ts';
import { markIndexOf } from './marks.ts';
import { roundTrip } from './mdx/read.ts';
import { treeOf } from './mdx/tree.ts';
import { writeMdx } from './mdx/write.ts';
import { inOrder, problem } from './problems.ts';
import { languageOf } from './text/language.ts';
import { slugOf } from '../../src/schema/slug.ts';

export interface ConvertInput {
  sources: readonly SourceText[];
  vocabulary: Vocabulary;
  /** source.yaml of the documents that the project publishes, by which it knows an original. */
  registered: readonly SourceFile[];
  /** Whether curation must describe nothing but what the sources hold. */
  curationIsComplete: boolean;
  /** Problems of reading, which stop the conversion like any other. */
  messages: readonly Message[];
}

/** The files of content/ by their path in it, and the report. With an error there are no files. */
export interface Converted {
  files: ReadonlyMap<string, string>;
  report: Report;
}

interface Outcome {
  source: Report['sources'][number];
  assembled: Assembled[];
  files: [string, string][];
  messages: Message[];
}

/** Turns documents into MDX files. Pure: the same input gives the same output, and nothing is written. */
export function convert(input: ConvertInput): Converted {
  const knowledge: Knowledge = {
    vocabulary: input.vocabulary,
    places: placeIndexOf(input.vocabulary.gazetteer),
    organisations: organisationIndexOf(input.vocabulary.organisations),
    marks: markIndexOf(input.vocabulary),
  };
  const messages: Message[] = [...input.messages];
  const outcomes: Outcome[] = [];
  for (const source of input.sources) {
    const outcome = convertDocument(source, knowledge, input.registered);
    messages.push(...outcome.messages);
    if (outcome.value) outcomes.push(outcome.value);
  }
  const records = outcomes.flatMap(({ assembled }) => assembled.map(({ record }) => record));
  messages.push(
    ...duplicates(records),
    ...checkEditions(outcomes.flatMap(({ assembled }) => assembled)),
    ...checkCuration(input.vocabulary, records, input.curationIsComplete),
  );
  const failed = messages.some(({ severity }) => severity === 'error');
  return {
    files: failed
      ? new Map()
      : new Map(outcomes.flatMap(({ files }) => files).toSorted(([a], [b]) => (a < b ? -1 : 1))),
    report: reportOf(outcomes, records, messages),
  };
}

function convertDocument(
  source: SourceText,
  knowledge: Knowledge,
  registered: readonly SourceFile[],
): { value: Outcome | undefined; messages: Message[] } {
  const { file } = source;
  const kind = recognise(source.lines);
  if (!kind) {
    const first = source.lines.find((line) => !isBlank(line));
    return {
      value: undefined,
      messages: [problem('unknown-kind', { file, line: first?.number ?? 1 }, first?.text.trim() ?? 'an empty file')],
    };
  }
  const messages: Message[] = [];
  if (source.source && source.source.kind !== kind.kind) {
    messages.push(problem('wrong-kind', { file, line: 1 }, source.source.kind, kind.kind));
  }
  // Misprints are read as curation reads them before anything else sees the text.
  const candidates = registered.filter((candidate) =>
    source.source ? candidate.id === source.source.id : candidate.kind === kind.kind,
  );
  const errata = knowledge.vocabulary.errata.filter((erratum) => candidates.some(({ id }) => id === erratum.source));
  const corrected: SourceText = { ...source, lines: applyErrata(source.lines, errata) };
  const document = kind.parse(corrected, knowledge);
  messages.push(...document.messages);
  for (const line of document.ledger.unaccounted(source.lines))
    messages.push(problem('unaccounted-line', { file, line: line.number }, line.text.trim()));

  const language = source.language ?? languageOf(source.lines.map(({ text }) => text).join('\n')) ?? 'fi';
  const { identities, messages: identityMessages } = identify(document.records, corrected, language);
  messages.push(...identityMessages);
  const known =
    source.source ??
    candidates.find(({ records }) =>
      records.some((entry) => identities.some(({ id }) => id === (typeof entry === 'string' ? entry : entry.id))),
    );
  const sourceId = known?.id ?? slugOf(document.title);
  const printedOf = (id: string): string | undefined => {
    const entry = known?.records.find((candidate) => typeof candidate === 'object' && candidate.id === id);
    return typeof entry === 'object' ? entry.printed : undefined;
  };

  const assembled: Assembled[] = [];
  for (const [index, parsed] of document.records.entries()) {
    const identity = identities[index];
    if (!identity) continue;
    const own = passagesOf(parsed.blocks)
      .map(({ text }) => text)
      .join('\n');
    const recordLanguage: Lang = source.language ?? languageOf(own) ?? language;
    const result = assemble(
      parsed,
      { ...identity, titlePrinted: identity.titlePrinted ?? printedOf(identity.id) },
      { source, known, sourceId, document, language: recordLanguage, knowledge },
    );
    messages.push(...result.messages);
    if (result.assembled) assembled.push(result.assembled);
  }
  const files: [string, string][] = [];
  const add = (path: string, data: object, tree: Assembled['tree'], line: number): void => {
    const text = writeMdx(data, tree);
    const difference = roundTrip(text, data, tree);
    if (difference === undefined) files.push([path, text]);
    else messages.push(problem('round-trip', { file, line }, difference));
  };
  for (const { record, tree } of assembled)
    add(`${COLLECTION_OF[record.kind]}/${record.id}/${record.lang}.mdx`, record, tree, record.source.lines[0]);

  const background = document.background.map((block) => redact(block, document));
  const counts = document.ledger.counts();
  const lines = {
    total: source.lines.filter((line) => !isBlank(line)).length,
    inRecords: counts.inRecords,
    inBackground: counts.inBackground,
    dropped: counts.dropped,
  };
  const about = sourceDocumentSchema.parse({
    id: sourceId,
    lang: language,
    kind: kind.kind,
    title: known?.title ?? document.title,
    publisher: known?.publisher ?? { missing: 'not-in-source' },
    date: document.date ?? known?.date ?? { missing: 'not-in-source' },
    about: known?.about ?? { missing: 'not-curated' },
    file,
    records: assembled.length,
    lines,
    persons: document.ledger.persons,
  });
  add(`sources/${sourceId}/${language}.mdx`, about, treeOf(background), 1);
  return {
    value: {
      source: {
        file,
        kind: kind.kind,
        records: assembled.length,
        dropped: { persons: document.ledger.persons, lines: counts.dropped, byReason: counts.byReason },
        lines: { total: lines.total, inRecords: lines.inRecords, inBackground: lines.inBackground },
      },
      assembled,
      files,
      messages: [],
    },
    messages,
  };
}

/** Records that have the same id in the same language. */
function duplicates(records: readonly AtlasRecord[]): Message[] {
  const first = new Map<string, AtlasRecord>();
  return records.flatMap((record) => {
    const key = `${record.id}/${record.lang}`;
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, record);
      return [];
    }
    const { file, lines } = earlier.source;
    return [
      problem(
        'duplicate-id',
        { file: record.source.file, line: record.source.lines[0] },
        `${record.id}, also at ${file}:${String(lines[0])}`,
      ),
    ];
  });
}

function reportOf(outcomes: readonly Outcome[], records: readonly AtlasRecord[], messages: readonly Message[]): Report {
  const distinct = [...new Map(records.map((record) => [record.id, record])).values()];
  return {
    sources: outcomes.map(({ source }) => source),
    records: records.map(({ id, kind, lang, title, source }) => ({
      id,
      kind,
      lang,
      title,
      file: source.file,
      lines: source.lines,
    })),
    messages: inOrder(messages),
    totals: {
      sources: outcomes.length,
      records: records.length,
      byKind: Object.fromEntries(
        RECORD_KINDS.map((kind) => [kind, distinct.filter((record) => record.kind === kind).length]),
      ),
      euGranted: sumOf(distinct.flatMap((record) => euGrantedOf(record) ?? [])),
      droppedLines: outcomes.reduce((sum, { source }) => sum + source.dropped.lines, 0),
      droppedPersons: outcomes.reduce((sum, { source }) => sum + source.dropped.persons, 0),
      errors: messages.filter(({ severity }) => severity === 'error').length,
      notes: messages.filter(({ severity }) => severity === 'note').length,
      classifiedByRule: distinct
        .filter(({ classifiedBy }) => classifiedBy !== 'curation')
        .map(({ id }) => id)
        .toSorted(),
    },
  };
}

import type { ContentSource } from '../../src/schema/content/source.ts';
import type { CuratedErratum } from '../../src/schema/curation.ts';
import type { Message, Report } from '../../src/schema/report.ts';
import type { Lang } from '../../src/schema/lang.ts';
import type { SourceFile } from '../../src/schema/source.ts';
import { causesIn, hasLayout, isSound } from './checks/causes.ts';
import type { ConvertedEdition } from './content-files.ts';
import { isBlank } from './document.ts';
import type { SourceText } from './document.ts';
import { likelyNamesIn } from '../../src/schema/persons/find.ts';
import { nobodyOf } from './checks/nobody.ts';
import { applyErrata, hasPlaces, lostErrata } from './errata.ts';
import { passagesOf } from './facts/extract.ts';
import { identify } from './identify.ts';
import type { Identity } from './identify.ts';
import { recognise } from './kinds/index.ts';
import type { DocumentKind, Knowledge, ParsedRecord } from './kinds/kind.ts';
import { treeOf } from './mdx/tree.ts';
import { problem } from './problems.ts';
import { sourceReport } from './report.ts';
import { titleOfState } from './states/state-folder.ts';
import { unknownKind, unreadableDocument } from './strangers.ts';
import { prepare, tell } from './tell.ts';
import type { Origin, Told } from './tell.ts';
import { pageFurniture } from './text/furniture.ts';
import { languageOf } from './text/language.ts';
import { slugOf } from '../../src/schema/slug.ts';

/** What one document gives. */
export interface ConvertedDocument {
  source: Report['sources'][number];
  /** Its records, of which `assemble` makes what is written once all editions are known. */
  records: Told[];
  edition: ConvertedEdition;
}

/** A document, or nothing where its kind is not known; and what is wrong with it. */
export interface ConvertedResult {
  value: ConvertedDocument | undefined;
  messages: Message[];
}

/**
 * Reads one document: recognise, correct misprints, parse, identify, recognise what its records name.
 * @param registered source.yaml of the documents that the project publishes
 */
export function convertDocument(
  source: SourceText,
  knowledge: Knowledge,
  registered: readonly SourceFile[],
): ConvertedResult {
  const kind = recognise(source.lines);
  const unreadable = unreadableDocument(source, kind);
  if (!kind || unreadable) return { value: undefined, messages: [unreadable ?? unknownKind(source)] };
  const candidates = registered.filter((candidate) =>
    source.source ? candidate.id === source.source.id : candidate.kind === kind.kind,
  );
  // Misprints are read as curation reads them before anything else sees the text.
  const read = applyErrata(source.lines, errataOf(candidates, knowledge));
  const furniture = kind.hasPages ? pageFurniture(read) : [];
  const ofPages = new Set(furniture);
  // A blank line stays where a page ended, so that a sentence goes on after it as after any other.
  const corrected = {
    ...source,
    lines: read.map((line) => (ofPages.has(line) ? { number: line.number, text: '' } : line)),
  };
  const document = kind.parse(corrected, knowledge);
  document.ledger.drop('furniture', furniture);
  const whole = source.lines.map(({ text }) => text).join('\n');
  const language = source.language ?? toldIn(document.records[0]) ?? languageOf(whole) ?? 'fi';
  const identified = identify(document.records, corrected, language);
  const known = source.source ?? candidates.find((candidate) => sharesRecord(candidate, identified.identities));
  const origin: Origin = {
    source: corrected,
    isPlaced: hasPlaces(source.lines),
    known,
    sourceId: known?.id ?? slugOf(document.sourceSlug ?? document.title),
    document,
    language,
    knowledge,
    isNobody: nobodyOf(knowledge, known ? [known] : []),
  };

  const records = document.records.flatMap((parsed, index) => {
    const identity = identified.identities[index];
    return identity?.id !== undefined
      ? [tell(parsed, { id: identity.id }, { ...origin, language: recordLanguage(parsed, origin) })]
      : [];
  });
  // Before the account is made up: what the introduction names of persons is dropped, and counted, here.
  const edition = editionOf(origin, kind, records.length);
  // Our editions have words of their own; an original has each misprint, as it is printed.
  const isOriginal = source.source === undefined && known?.original === language;
  const ownErrata = known && isOriginal ? errataOf([known], knowledge) : [];
  const layout = [
    ...wrongKind(source, kind),
    ...lostErrata(source.lines, ownErrata).map(({ erratum, times }) =>
      problem('erratum-not-found', { file: source.file, line: 1 }, `“${erratum.printed}” ${String(times)} times`),
    ),
    ...furniture.map(({ number, text }) => problem('page-furniture', { file: source.file, line: number }, text.trim())),
    ...causesIn(document.messages),
    ...(hasLayout(document.messages) ? document.ledger.unaccounted(source.lines) : []).map((line) =>
      problem('unaccounted-line', { file: source.file, line: line.number }, line.text.trim()),
    ),
  ];
  return {
    value: { source: sourceReport(source, kind, document, records.length), records, edition },
    // Which records are there is told once the layout is right.
    messages: [...layout, ...(isSound(layout) ? identified.messages : []), ...likelyNames(origin, kind)],
  };
}

/** The document itself as an edition of content/. */
function editionOf(
  { source, known, sourceId, document, language, isNobody }: Origin,
  { kind }: DocumentKind,
  records: number,
): ConvertedEdition {
  const background = treeOf(prepare(document.background, document, isNobody));
  const { inRecords, inBackground, dropped } = document.ledger.counts();
  const asOf = known?.asOf ?? document.asOf ?? document.date ?? { missing: 'not-in-source' as const };
  return {
    source: {
      id: sourceId,
      kind,
      title: known?.title ?? document.title,
      publisher: known?.publisher ?? document.publisher ?? { missing: 'not-in-source' },
      date: document.date ?? known?.date ?? { missing: 'not-in-source' },
      asOf,
      about: known?.about ?? { missing: 'not-curated' },
      ...knownElsewhere(known),
    },
    edition: {
      file: source.file,
      sha256: source.sha256,
      records,
      lines: { total: source.lines.filter((line) => !isBlank(line)).length, inRecords, inBackground, dropped },
      persons: document.ledger.persons,
    },
    lang: language,
    ...(source.state && { state: { day: source.state.day, title: titleOfState(document.title, known ?? document) } }),
    background,
  };
}

/** What curation knows of a document beside what the document says of itself. */
function knownElsewhere(known: SourceFile | undefined): Partial<ContentSource> {
  if (known === undefined) return {};
  const { readAt, toldAt, publisherElsewhere, dateElsewhere, leftOut } = known;
  return {
    ...(readAt && { readAt }),
    ...(toldAt && { toldAt }),
    ...(publisherElsewhere && { publisherElsewhere }),
    ...(dateElsewhere && { dateElsewhere }),
    ...(leftOut && { leftOut }),
  };
}

/** Where kept lines of a document have what is likely a name, and nothing says that it is a private person's. */
function likelyNames({ source: { file, lines }, document, isNobody }: Origin, { kind }: DocumentKind): Message[] {
  const kept = document.ledger.kept(lines);
  const starts: number[] = [];
  let text = '';
  for (const line of kept) {
    starts.push(text.length);
    text += `${line.text}\n`;
  }
  return likelyNamesIn(text, isNobody).map(({ start }) => {
    const index = starts.findLastIndex((from) => from <= start);
    const at = { file, line: kept[index]?.number ?? 1, column: start - (starts[index] ?? 0) + 1 };
    return problem(
      kind === 'contribution' ? 'told-person' : 'likely-name',
      at,
      'words with capitals that begin with a common given name',
    );
  });
}

const wrongKind = ({ file, source }: SourceText, { kind }: DocumentKind): Message[] =>
  source && source.kind !== kind ? [problem('wrong-kind', { file, line: 1 }, source.kind, kind)] : [];

const errataOf = (documents: readonly SourceFile[], { vocabulary }: Knowledge): CuratedErratum[] =>
  vocabulary.errata.filter((erratum) => documents.some(({ id }) => id === erratum.source));

/** Whether a document that the project knows has one of these records: then it is the same document. */
const sharesRecord = ({ records }: SourceFile, identities: readonly Identity[]): boolean =>
  records.some((entry) => identities.some(({ id }) => id === (typeof entry === 'string' ? entry : entry.id)));

/** An edition has one language; an original may change it from record to record. */
function recordLanguage(record: ParsedRecord, { source, language }: Origin): Origin['language'] {
  const text = passagesOf(record.blocks)
    .map((passage) => passage.text)
    .join('\n');
  return source.language ?? toldIn(record) ?? languageOf(text) ?? language;
}

/** A text of fewer letters than these may be a few words in any language. */
const ENOUGH_LETTERS = 400;

/** The language of a practice told in one file: of a short text that of its head. */
function toldIn(record: ParsedRecord | undefined): Lang | undefined {
  if (record?.told === undefined) return undefined;
  const text = passagesOf(record.blocks)
    .map((passage) => passage.text)
    .join('\n');
  return (text.length < ENOUGH_LETTERS ? undefined : languageOf(text)) ?? record.told.language;
}

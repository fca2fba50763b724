import type { Root } from 'mdast';
import type { z } from 'zod';
import type { Doubt } from '../../src/schema/provenance.ts';
import type { Message } from '../../src/schema/report.ts';
import { recordSchema } from '../../src/schema/record.ts';
import type { AtlasRecord } from '../../src/schema/record.ts';
import type { EditionLine } from '../../src/schema/content/lines.ts';
import type { SourceFile } from '../../src/schema/source.ts';
import type { Lang } from '../../src/schema/lang.ts';
import { withoutPersons } from './checks/personal.ts';
import type { SourceText } from './document.ts';
import { doubtsOf } from './doubts.ts';
import { classify, mergeOrganisations, mergePlaces } from './enrich.ts';
import { editionLines } from './edition-lines.ts';
import { printedAgain } from './errata.ts';
import { extract, passagesOf } from './facts/extract.ts';
import { languageLinesOf } from './facts/language-lines.ts';
import { recognise } from './facts/recognise.ts';
import type { Recognised } from './facts/recognise.ts';
import type { Identity } from './identify.ts';
import type { Block, Knowledge, ParsedDocument, ParsedRecord } from './kinds/kind.ts';
import { namedOf } from './links.ts';
import { markerOf } from './marks.ts';
import { treeOf } from './mdx/tree.ts';
import { problem } from './problems.ts';
import { cleanPassage } from './text/clean.ts';
import { passageLines } from './text/passage.ts';
import type { Passage } from './text/passage.ts';

/**
 * A record that fits its schema, the text of its page, that text as a tree with its words marked, and the lines that
 * it was read from. Relations are not in it: content/ keeps them apart.
 */
export interface Assembled {
  record: AtlasRecord;
  blocks: Block[];
  tree: Root;
  lines: EditionLine[];
  /** Whether its printed title is what the original prints, not the title of a translation. */
  printsTitle: boolean;
}

/** What a record belongs to. */
export interface Origin {
  /** The document, misprints read as curation reads them. */
  source: SourceText;
  /** source.yaml of the document, its own or the one that the project knows it by. */
  known: SourceFile | undefined;
  sourceId: string;
  document: ParsedDocument;
  language: Lang;
  knowledge: Knowledge;
}

/** Makes a record of what its document and curation say; messages where it does not fit the schema. */
export function assemble(
  parsed: ParsedRecord,
  identity: Identity,
  origin: Origin,
): { assembled: Assembled | undefined; messages: Message[] } {
  const { source, known, document, knowledge, language } = origin;
  const { vocabulary } = knowledge;
  const blocks = parsed.blocks.map((block) => prepare(block, document));
  const passages = [cleanPassage(parsed.title), ...passagesOf(blocks)];
  const recognisers = { ...knowledge, languages: vocabulary.languages };
  const recognised = new Map<Passage, Recognised>(
    passages.map((passage) => [passage, recognise(passage, recognisers)]),
  );
  const extracted = extract([...recognised.values()], source.lines);
  const curated = vocabulary.records.get(identity.id);
  const text = passages.map((passage) => passage.text).join('\n');
  const classification = classify(curated, text, vocabulary);
  const errata = vocabulary.errata.filter(({ record }) => record === identity.id);
  const ruleDoubts = doubtsOf(parsed.details, document.date, parsed.lines[1]);
  const doubts: Doubt[] = [...ruleDoubts.map(({ doubt }) => doubt), ...(curated?.doubts ?? [])];
  const title = passages[0]?.text ?? '';
  const places = mergePlaces(parsed.places, curated, extracted);
  const { kind, ...details } = parsed.details;
  const asOf = known?.asOf ?? document.date;
  const marker = markerOf(knowledge.marks, language, asOf);
  const tree = treeOf(blocks, (passage) => {
    const found = recognised.get(passage);
    return found ? marker.mark(passage.text, namedOf(found)) : [];
  });
  for (const shown of [title, curated?.summary[language] ?? '', ...parsed.places.map(({ printed }) => printed ?? '')])
    marker.read(shown);
  for (const shown of textsIn(details)) marker.read(shown);
  const languages = [...new Set([...(curated?.languages ?? []), ...extracted.languages])].toSorted();
  const entry = entryOf(known, identity.id);
  const original = entry?.original ?? known?.original ?? language;
  const [from, to] = parsed.lines;
  const [titleFrom, titleTo] = passageLines(parsed.title);
  const titleErrata = errata.filter(({ line }) => line >= titleFrom && line <= titleTo);

  const candidate = {
    kind,
    id: identity.id,
    lang: language,
    original,
    title,
    titlePrinted: entry?.printed ?? printedAgain(title, titleErrata),
    summary: curated?.summary[language] ?? { missing: 'not-curated' },
    ...classification,
    scope: curated?.scope ?? (places.some(({ role }) => role !== 'mentioned') ? 'local' : 'unknown'),
    places,
    organisations: mergeOrganisations(parsed.organisations, curated, extracted, vocabulary),
    languages,
    languageLines: languageLinesOf(languages, source.lines.slice(from - 1, to), language, vocabulary.languages),
    facts: extracted.facts,
    source: {
      id: origin.sourceId,
      title: known?.title ?? document.title,
      publisher: known?.publisher ?? { missing: 'not-in-source' },
      date: document.date ?? known?.date ?? { missing: 'not-in-source' },
      asOf: asOf ?? { missing: 'not-in-source' },
      page: parsed.page,
      file: source.file,
      lines: parsed.lines,
      ...placesOf(parsed.lines, source),
    },
    errata: errata.map(({ printed, read, reason, line }) => ({ printed, read, reason, originalLine: line })),
    doubts,
    terms: marker.marked('Term'),
    changes: marker.marked('Changed'),
    relations: [],
    ...details,
  };
  const at = { file: source.file, line: parsed.lines[0] };
  const messages: Message[] = ruleDoubts.map(({ rule, doubt }) =>
    problem(rule, { file: source.file, line: doubt.line ?? at.line }, `${title}: ${doubt.printed}`),
  );
  if (classification.classifiedBy !== 'curation') messages.push(problem('not-curated', at, identity.id));
  const checked = recordSchema.safeParse(candidate);
  if (checked.success) {
    const lines = editionLines(checked.data, source.lines, parsed.hidden);
    const printsTitle = entry?.printed !== undefined || language === original;
    return { assembled: { record: checked.data, blocks, tree, lines, printsTitle }, messages };
  }
  return { assembled: undefined, messages: [...messages, ...schemaMessages(checked.error, candidate, at)] };
}

/** The places of the first and the last line in a file that has no lines of its own. */
function placesOf(lines: ParsedRecord['lines'], source: SourceText): { places?: AtlasRecord['source']['places'] } {
  const [from, to] = lines.map((number) => source.lines[number - 1]?.place);
  return from && to ? { places: [from, to] } : {};
}

/** Every text of what only records of a kind have: lists and fields that stand beside the running text. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

type Entry = Exclude<SourceFile['records'][number], string>;

/** What the list of the document's records says of one, beside its id. */
function entryOf(known: SourceFile | undefined, id: string): Entry | undefined {
  const entry = known?.records.find((candidate) => typeof candidate === 'object' && candidate.id === id);
  return typeof entry === 'object' ? entry : undefined;
}

function schemaMessages(error: z.ZodError, candidate: { id: string }, at: { file: string; line: number }): Message[] {
  return error.issues.map((issue) => {
    const value = issue.path.reduce<unknown>(
      (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
      candidate,
    );
    return problem(
      'invalid-record',
      at,
      `${candidate.id}, ${issue.path.join('.')}: ${value === undefined ? 'nothing' : JSON.stringify(value)}`,
      issue.message,
    );
  });
}

/** A block with clean texts, without personal data of private persons; the document's account counts what was dropped. */
export function prepare(block: Block, document: ParsedDocument): Block {
  const clean = (passage: Passage): Passage => {
    const { passage: rest, persons } = withoutPersons(cleanPassage(passage));
    document.ledger.dropPersons(persons);
    return rest;
  };
  return block.type === 'list' ? { ...block, items: block.items.map(clean) } : { ...block, text: clean(block.text) };
}

import type { Root } from 'mdast';
import type { z } from 'zod';
import type { Doubt } from '../../src/schema/provenance.ts';
import type { Message } from '../../src/schema/report.ts';
import { recordSchema } from '../../src/schema/record.ts';
import type { AtlasRecord } from '../../src/schema/record.ts';
import type { SourceFile } from '../../src/schema/source.ts';
import type { Lang } from '../../src/schema/lang.ts';
import { withoutPersons } from './checks/personal.ts';
import type { SourceText } from './document.ts';
import { doubtsOf } from './doubts.ts';
import { classify, mergeOrganisations, mergePlaces } from './enrich.ts';
import { extract, passagesOf } from './facts/extract.ts';
import type { Identity } from './identify.ts';
import type { Block, Knowledge, ParsedDocument, ParsedRecord } from './kinds/kind.ts';
import { namedIn } from './links.ts';
import { markerOf } from './marks.ts';
import { treeOf } from './mdx/tree.ts';
import { cleanText } from '../../src/schema/clean-text.ts';
import { problem } from './problems.ts';
import { relationsOf } from './relations.ts';
import type { Passage } from './text/passage.ts';

/** A record that fits its schema, the text of its page, and that text as a tree with its words marked. */
export interface Assembled {
  record: AtlasRecord;
  blocks: Block[];
  tree: Root;
}

/** What a record belongs to. */
export interface Origin {
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
  const blocks = parsed.blocks.map((block) => redact(block, document));
  const passages = passagesOf(blocks);
  const extracted = extract([parsed.title, ...passages], knowledge);
  const curated = vocabulary.records.get(identity.id);
  const text = [parsed.title, ...passages].map((passage) => passage.text).join('\n');
  const classification = classify(curated, text, vocabulary);
  const errata = vocabulary.errata.filter(({ record }) => record === identity.id);
  const ruleDoubts = doubtsOf(parsed.details, document.date, parsed.lines[1]);
  const doubts: Doubt[] = [...ruleDoubts.map(({ doubt }) => doubt), ...(curated?.doubts ?? [])];
  const title = cleanText(parsed.title.text);
  const places = mergePlaces(parsed.places, curated, extracted);
  const { kind, ...details } = parsed.details;
  const asOf = known?.asOf ?? document.date;
  const marker = markerOf(knowledge.marks, language, asOf, (passage) => namedIn(passage, knowledge));
  const tree = treeOf(blocks, marker.mark);

  const candidate = {
    kind,
    id: identity.id,
    lang: language,
    title,
    titlePrinted:
      identity.titlePrinted ??
      printedTitle(known, identity.id) ??
      errata.reduce((words, { printed, read }) => words.replace(read, printed), title),
    summary: curated?.summary ?? { missing: 'not-curated' },
    ...classification,
    scope: curated?.scope ?? (places.some(({ role }) => role !== 'mentioned') ? 'local' : 'unknown'),
    places,
    organisations: mergeOrganisations(parsed.organisations, curated, extracted, vocabulary),
    languages: [...new Set([...(curated?.languages ?? []), ...extracted.languages])].toSorted(),
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
    },
    errata: errata.map(({ printed, read, reason, line }) => ({ printed, read, reason, originalLine: line })),
    doubts,
    terms: marker.marked('Term'),
    changes: marker.marked('Changed'),
    relations: relationsOf(vocabulary.relations, identity.id),
    ...details,
  };
  const at = { file: source.file, line: parsed.lines[0] };
  const messages: Message[] = ruleDoubts.map(({ rule, doubt }) =>
    problem(rule, { file: source.file, line: doubt.line ?? at.line }, `${title}: ${doubt.printed}`),
  );
  if (classification.classifiedBy !== 'curation') messages.push(problem('not-curated', at, identity.id));
  const checked = recordSchema.safeParse(candidate);
  if (checked.success) return { assembled: { record: checked.data, blocks, tree }, messages };
  return { assembled: undefined, messages: [...messages, ...schemaMessages(checked.error, candidate, at)] };
}

/** The title as printed, where the list of the document's records gives it. */
function printedTitle(known: SourceFile | undefined, id: string): string | undefined {
  const entry = known?.records.find((candidate) => typeof candidate === 'object' && candidate.id === id);
  return typeof entry === 'object' ? entry.printed : undefined;
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

/** A block without personal data of private persons; the document's account counts what was dropped. */
export function redact(block: Block, document: ParsedDocument): Block {
  const clean = (passage: Passage): Passage => {
    const { passage: rest, persons } = withoutPersons(passage);
    document.ledger.dropPersons(persons);
    return rest;
  };
  return block.type === 'list' ? { ...block, items: block.items.map(clean) } : { ...block, text: clean(block.text) };
}

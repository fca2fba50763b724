import type { SourceFile } from '../../src/schema/source.ts';
import type { Lang } from '../../src/schema/lang.ts';
import { withoutPersonsOf } from './checks/personal.ts';
import type { IsNobody } from '../../src/schema/persons/is-nobody.ts';
import type { SourceText } from './document.ts';
import { passagesOf } from './facts/extract.ts';
import { recognise } from './facts/recognise.ts';
import type { Recognised } from './facts/recognise.ts';
import type { Block, Knowledge, ParsedDocument, ParsedRecord } from './kinds/kind.ts';
import { cleanPassage } from './text/clean.ts';
import type { Passage } from './text/passage.ts';

/** What a record belongs to. */
export interface Origin {
  /** The document, misprints read as curation reads them. */
  source: SourceText;
  /** Whether it was read from a file that has no lines of its own. */
  isPlaced: boolean;
  /** source.yaml of the document, its own or the one that the project knows it by. */
  known: SourceFile | undefined;
  sourceId: string;
  document: ParsedDocument;
  language: Lang;
  knowledge: Knowledge;
  /** Knows names that are no private person's. */
  isNobody: IsNobody;
}

export type Entry = Exclude<SourceFile['records'][number], string>;

/** What the list of the document's records says of one, beside its id. */
function entryOf(known: SourceFile | undefined, id: string): Entry | undefined {
  const entry = known?.records.find((candidate) => typeof candidate === 'object' && candidate.id === id);
  return typeof entry === 'object' ? entry : undefined;
}

/** A record as one edition tells it, before what its editions share is decided. */
export interface Told {
  parsed: ParsedRecord;
  identity: { id: string };
  origin: Origin;
  /** What the list of the document's records says of it beside its id. */
  entry: Entry | undefined;
  /** The language in which the original prints it. */
  original: Lang;
  title: Passage;
  blocks: Block[];
  /** What was recognised in its title and in each passage of its blocks, in their order. */
  recognised: ReadonlyMap<Passage, Recognised>;
}

/** Cleans the text of a record and recognises what it names. */
export function tell(parsed: ParsedRecord, identity: { id: string }, origin: Origin): Told {
  const { known, document, knowledge, language } = origin;
  const title = cleanPassage(parsed.title);
  const blocks = prepare(parsed.blocks, document, origin.isNobody);
  const recognisers = { ...knowledge, languages: knowledge.vocabulary.languages };
  const entry = entryOf(known, identity.id);
  return {
    parsed,
    identity,
    origin,
    entry,
    original: entry?.original ?? known?.original ?? language,
    title,
    blocks,
    recognised: new Map(
      [title, ...passagesOf(blocks)].map((passage) => [passage, recognise(passage, language, recognisers)]),
    ),
  };
}

/** Whether anything is left to read of a block from which personal data went. */
const hasWords = (block: Block): boolean =>
  block.type === 'list' || block.type === 'heading' || /[\p{L}\p{N}\p{S}]/u.test(block.text.text);

/**
 * Blocks with clean texts, without personal data of private persons; the document's account counts what was dropped.
 * They are looked at together, since a heading of contact details speaks for what follows it.
 */
export function prepare(blocks: readonly Block[], document: ParsedDocument, isNobody: IsNobody): Block[] {
  const { passages, persons } = withoutPersonsOf(passagesOf(blocks).map(cleanPassage), isNobody);
  document.ledger.dropPersons(persons);
  let next = 0;
  const take = (passage: Passage): Passage => passages[next++] ?? passage;
  return blocks
    .map((block) =>
      block.type === 'list' ? { ...block, items: block.items.map(take) } : { ...block, text: take(block.text) },
    )
    .filter(hasWords);
}

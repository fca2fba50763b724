import type { Root } from 'mdast';
import type { z } from 'zod';
import type { Doubt, Lines } from '../../src/schema/provenance.ts';
import type { Message } from '../../src/schema/report.ts';
import { recordSchema } from '../../src/schema/record.ts';
import type { AtlasRecord } from '../../src/schema/record.ts';
import type { EditionLine } from '../../src/schema/content/lines.ts';
import type { SourceText } from './document.ts';
import { doubtsOf } from './doubts.ts';
import { classify, mergeOrganisations, mergePlaces } from './enrich.ts';
import { editionLines } from './edition-lines.ts';
import { printedAgain, timesIn } from './errata.ts';
import { expectationInWords, fieldInWords, valueInWords } from './field-words.ts';
import type { Figure } from './facts/decide.ts';
import { extract } from './facts/extract.ts';
import { languageLinesOf } from './facts/language-lines.ts';
import type { Block } from './kinds/kind.ts';
import { namedOf } from './links.ts';
import { markerOf } from './marks.ts';
import { treeOf } from './mdx/tree.ts';
import { problem } from './problems.ts';
import { readingOf } from './readings.ts';
import type { Told } from './tell.ts';
import { passageLines } from './text/passage.ts';

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

/**
 * Makes a record of what its document and curation say; messages where it does not fit the schema.
 * @param figures of this edition, as they were decided for all of them
 */
export function assemble(
  { parsed, identity, origin, blocks, recognised, original, entry }: Told,
  figures: readonly Figure[],
): { assembled: Assembled | undefined; messages: Message[] } {
  const { source, known, document, knowledge, language } = origin;
  const { vocabulary } = knowledge;
  const passages = [...recognised.keys()];
  const extracted = extract([...recognised.values()], figures, source.lines);
  const curated = vocabulary.records.get(identity.id);
  const text = passages.map((passage) => passage.text).join('\n');
  const classification = classify(curated, text, vocabulary, parsed.told);
  const errata = vocabulary.errata.filter(({ record }) => record === identity.id);
  const ruleDoubts = doubtsOf(parsed.details, document.date, parsed.lines[1]);
  const doubts: Doubt[] = [...ruleDoubts.map(({ doubt }) => doubt), ...(curated?.doubts ?? [])];
  const title = passages[0]?.text ?? '';
  const places = mergePlaces(parsed.places, curated, extracted);
  const { kind, ...details } = parsed.details;
  const asOf = known?.asOf ?? document.asOf ?? document.date;
  const marker = markerOf(knowledge.marks, language, asOf);
  const tree = treeOf(blocks, (passage) => {
    const found = recognised.get(passage);
    return found ? marker.mark(passage.text, namedOf(found, figures)) : [];
  });
  const organisations = mergeOrganisations(parsed.organisations, curated, extracted, vocabulary);
  const namesOf = vocabulary.organisations.filter(({ id }) => organisations.some((one) => one.id === id));
  for (const shown of [
    title,
    curated?.summary[language] ?? '',
    ...parsed.places.map(({ printed }) => printed ?? ''),
    ...namesOf.map(({ names }) => names[language] ?? names.fi),
    ...textsIn(details),
  ])
    marker.read(shown);
  const languages = [...new Set([...(curated?.languages ?? []), ...extracted.languages])].toSorted();
  const [from, to] = parsed.lines;
  const [titleFrom, titleTo] = passageLines(parsed.title);
  // Its words are those of our editions: an original is not looked at for them.
  // What was read of a record was read in the state of its list that had it first.
  const isRead = source.source !== undefined && source.state?.older.has(identity.id) !== true;
  const placed = isRead ? vocabulary.readings.get(identity.id) : undefined;
  const read = placed && readingOf(placed, source, parsed.lines, language);
  const inOriginal = vocabulary.originals.get(identity.id);
  // In an original without lines, corrected words that stand there once are those that were corrected.
  const titleErrata =
    origin.isPlaced && source.source === undefined
      ? errata.filter(({ read }) => timesIn(source.lines, read) === 1)
      : errata.filter(({ line }) => line >= titleFrom && line <= titleTo);

  const candidate = {
    kind,
    id: identity.id,
    lang: language,
    original,
    title,
    titlePrinted: entry?.printed ?? printedAgain(title, titleErrata),
    summary: curated?.summary[language] ?? parsed.told?.summary ?? { missing: 'not-curated' },
    ...classification,
    scope: curated?.scope ?? parsed.scope ?? (places.some(({ role }) => role !== 'mentioned') ? 'local' : 'unknown'),
    places,
    organisations,
    languages,
    languageLines: languageLinesOf(languages, source.lines.slice(from - 1, to), language, vocabulary.languages),
    facts: extracted.facts,
    source: {
      id: origin.sourceId,
      title: known?.title ?? document.title,
      publisher: known?.publisher ?? document.publisher ?? { missing: 'not-in-source' },
      date: document.date ?? known?.date ?? { missing: 'not-in-source' },
      asOf: asOf ?? { missing: 'not-in-source' },
      page: parsed.page,
      ...(parsed.row === undefined ? {} : { row: parsed.row }),
      ...(inOriginal && { original: inOriginal.entry.lines }),
      file: source.file,
      lines: parsed.lines,
      ...placesOf(parsed.lines, source),
    },
    errata: errata.map(({ printed, read, reason, line }) => ({ printed, read, reason, originalLine: line })),
    doubts,
    terms: marker.marked('Term'),
    changes: marker.marked('Changed'),
    relations: [],
    ...(read && { reading: read.reading }),
    ...(curated && {
      summaries: Object.fromEntries(Object.entries(curated.summary).filter(([lang]) => lang !== language)),
    }),
    ...details,
  };
  const at = { file: source.file, line: parsed.lines[0] };
  const messages: Message[] = ruleDoubts.map(({ rule, doubt }) =>
    problem(rule, { file: source.file, line: doubt.line ?? at.line }, `${title}: ${doubt.printed}`),
  );
  messages.push(...(read?.messages ?? []));
  if (classification.classifiedBy !== 'curation' && classification.classifiedBy !== 'source')
    messages.push(problem('not-curated', at, identity.id));
  const checked = recordSchema.safeParse(candidate);
  if (checked.success) {
    const lines = editionLines(checked.data, source.lines, parsed.hidden, origin.isNobody);
    const printsTitle = entry?.printed !== undefined || language === original;
    return { assembled: { record: checked.data, blocks, tree, lines, printsTitle }, messages };
  }
  // A record of a document with errors lacks what they are about: one cause, one message.
  const isWhole = document.messages.every(({ severity }) => severity === 'note');
  return {
    assembled: undefined,
    messages: [...messages, ...(isWhole ? schemaMessages(checked.error, candidate, at) : [])],
  };
}

/** The places of the first and the last line in a file that has no lines of its own. */
function placesOf(lines: Lines, source: SourceText): { places?: AtlasRecord['source']['places'] } {
  const [from, to] = lines.map((number) => source.lines[number - 1]?.place);
  return from && to ? { places: [from, to] } : {};
}

/** Every text of what only records of a kind have: lists and fields beside the running text, whose codes are no words. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return /\s|\p{Ll}/u.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
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
      `${fieldInWords(issue.path)} of ${candidate.id} is ${valueInWords(value)}`,
      expectationInWords(issue),
    );
  });
}

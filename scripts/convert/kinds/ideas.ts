import type { Topic } from '../../../src/schema/curation.ts';
import type { Message } from '../../../src/schema/report.ts';
import type { OrganisationRef } from '../../../src/schema/organisation.ts';
import { Ledger } from '../checks/ledger.ts';
import { hasContact } from '../../../src/schema/persons/find.ts';
import { isBlank } from '../document.ts';
import type { Line, SourceText } from '../document.ts';
import { problem } from '../problems.ts';
import { endsSentence } from '../text/joining.ts';
import { passageOf } from '../text/passage.ts';
import type { Passage } from '../text/passage.ts';
import type { Column } from './ideas-columns.ts';
import {
  alignCells,
  checkHeader,
  hasNumber,
  headerLacking,
  isSameHeader,
  partRows,
  readHeader,
} from './ideas-table.ts';
import type { Cell, Header } from './ideas-table.ts';
import type { Block, DocumentKind, Hidden, Knowledge, ParsedDocument, ParsedRecord } from './kind.ts';

/** The form took about a thousand characters a cell: a cell nearly that long that ends in no full stop breaks off. */
const NEARLY_FULL = 950;

/** How our editions say that the source's text breaks off here. */
const CUT_OFF_MARK = /\s*\[(?:teksti katkeaa lähteessä|texten bryts i källan|the text breaks off in the source)\]$/u;

/** AMIF idea and partner search: a table of ideas, a row each, whose cells do not all stand under their header. */
export const ideas: DocumentKind = {
  kind: 'ideas',
  name: 'a table of ideas',
  hasPages: false,
  recognises: (lines) => readHeader(lines) !== undefined,
  lacks: headerLacking,
  parse,
};

function parse(source: SourceText, knowledge: Knowledge): ParsedDocument {
  const { file, lines } = source;
  const ledger = new Ledger();
  const messages: Message[] = [];
  const header = readHeader(lines);
  const headerLine = header?.line.number ?? 0;
  ledger.drop(
    'furniture',
    lines.filter(({ number }) => number <= headerLine),
  );
  const records: ParsedRecord[] = [];
  if (header) messages.push(...checkHeader(header, file));
  const repeated = lines.filter((line) => line.number > headerLine && header && isSameHeader(line, header));
  const second = secondTable(repeated, lines);
  if (second)
    messages.push(problem('two-documents', { file, line: second.number }, 'the header of the table a second time'));
  if (messages.length > 0) ledger.drop('furniture', lines);
  const rows = messages.length > 0 ? [] : lines;
  for (const line of messages.length > 0 ? [] : repeated)
    messages.push(problem('page-furniture', { file, line: line.number }, line.text.trim()));
  ledger.drop('furniture', repeated);
  const below = rows.filter((line) => line.number > headerLine && !isBlank(line) && !repeated.includes(line));
  const { table, around } = partRows(below, header);
  ledger.drop('furniture', around);
  messages.push(...around.map((line) => problem('no-row', { file, line: line.number }, line.text.trim())));
  const numbered = table.some(hasNumber);
  for (const [index, line] of table.entries()) {
    const row = alignCells(line, header?.columns ?? [], {
      file,
      numbered: numbered ? undefined : index + 1,
      isContact: (text) => isContact(text, knowledge),
    });
    messages.push(...row.messages);
    if (!row.cells) {
      ledger.drop('furniture', [line]);
      continue;
    }
    ledger.give(records.length, [line]);
    records.push(recordOf(line, row.number, row.cells, header, { source, knowledge, ledger, messages }));
  }
  const title = lines
    .find((line) => !isBlank(line) && line.number < headerLine && line.text.includes('\t'))
    ?.text.trim();
  return { title: title ?? file, date: undefined, background: [], records, ledger, messages };
}

/** The header where it stands again above rows that are counted anew: another table. A page that repeats it counts on. */
function secondTable(repeated: readonly Line[], lines: readonly Line[]): Line | undefined {
  const numberOf = (line: Line | undefined): number => Number.parseInt(line?.text ?? '', 10);
  const filled = lines.filter((line) => !isBlank(line) && !repeated.includes(line));
  return repeated.find(({ number }) => {
    const next = filled.find((line) => line.number > number && numberOf(line) > 0);
    const before = filled.findLast((line) => line.number < number && numberOf(line) > 0);
    return numberOf(next) <= numberOf(before);
  });
}

/** A contact cell: an address, or nothing but an organisation and perhaps its web address. */
function isContact(text: string, { organisations }: Knowledge): boolean {
  const withoutWeb = text.replace(/\bwww\.\S+?(?=,|\s|$)/gu, '').replace(/^[\s,]+|[\s,]+$/gu, '');
  return hasContact(text) || withoutWeb === '' || organisations.exact(withoutWeb) !== undefined;
}

interface IdeaContext {
  source: SourceText;
  knowledge: Knowledge;
  ledger: Ledger;
  messages: Message[];
}

function recordOf(
  line: Line,
  number: number,
  cells: ReadonlyMap<Column, Cell>,
  header: Header | undefined,
  context: IdeaContext,
): ParsedRecord {
  const { source, knowledge, messages } = context;
  const at = { file: source.file, line: line.number };
  const label = (column: Column): string => header?.labels[header.columns.indexOf(column)] ?? column;
  const name = cells.get('name');
  const topics = readTopics(cells.get('topics')?.text ?? '', knowledge.vocabulary.topics);
  if (topics.rest !== '') messages.push(problem('unknown-topic', at, topics.rest));

  const blocks: Block[] = [];
  const cutOff: string[] = [];
  const absent: string[] = [];
  for (const column of ['need', 'information', 'targetGroup', 'area', 'partnersSought', 'partnership'] as const) {
    const cell = cells.get(column);
    if (!cell || cell.text === '') {
      if (header?.columns.includes(column) === true) absent.push(label(column));
      continue;
    }
    const text = passageOf(line, cell.start, cell.end);
    const mark = CUT_OFF_MARK.exec(text.text);
    if (mark || (text.text.length >= NEARLY_FULL && !endsSentence(text.text))) {
      cutOff.push(label(column));
      messages.push(problem('cut-off', { ...at, column: cell.end }, text.text.slice(-60)));
    }
    const kept: Passage = mark ? { ...text, text: text.text.slice(0, mark.index) } : text;
    blocks.push(
      { type: 'heading', text: { text: label(column), pieces: text.pieces.slice(0, 1) } },
      { type: 'paragraph', text: kept },
    );
  }
  return {
    title: name ? passageOf(line, name.start, name.end) : passageOf(line),
    slugOf: name?.text ?? '',
    page: { missing: 'not-in-source' },
    row: number,
    lines: [line.number, line.number],
    blocks,
    places: [],
    organisations: contactOrganisation(cells.get('contact'), line, context),
    details: { kind: 'idea', number, topics: topics.ids, cutOff, absent },
    hidden: hiddenIn(cells.get('contact'), line, knowledge),
  };
}

/** Of the contact cell only the organisation is kept; the person is dropped and counted. */
function contactOrganisation(
  cell: Cell | undefined,
  line: Line,
  { source: { file }, knowledge: { organisations }, ledger, messages }: IdeaContext,
): OrganisationRef[] {
  if (!cell || cell.text === '') return [];
  if (hasContact(cell.text)) ledger.dropPersons(1);
  const known = organisations.atStart(cell.text);
  if (!known) {
    // The words themselves may be a person's, so that the message does not repeat them.
    const at = { file, line: line.number, column: contactStart(cell, line) + 1 };
    messages.push(problem('contact-not-kept', at, 'a cell that begins with no organisation of the register'));
    return [];
  }
  return [
    { id: known.id, role: 'owner', printed: known.printed, line: line.number, column: contactStart(cell, line) + 1 },
  ];
}

/** Offset of the first letter of a cell. */
const contactStart = ({ start, end }: Cell, { text }: Line): number => end - text.slice(start, end).trimStart().length;

/** Where a contact cell has more than an organisation and its web address, what comes after the organisation is a person's. */
function hiddenIn(cell: Cell | undefined, line: Line, knowledge: Knowledge): Hidden[] {
  if (!cell || cell.text === '') return [];
  const { organisations } = knowledge;
  // Words that are no organisation that is known may be a person's, too.
  if (!hasContact(cell.text) && isContact(cell.text, knowledge)) return [];
  const kept = organisations.atStart(cell.text)?.end ?? 0;
  return [{ line: line.number, start: contactStart(cell, line) + kept, end: cell.end }];
}

/** Topics hold commas and lack commas, so they are found by their own words, longest first. */
function readTopics(text: string, topics: readonly Topic[]): { ids: string[]; rest: string } {
  let rest = text.toLowerCase();
  const found: { id: string; at: number }[] = [];
  const labels = topics
    .flatMap(({ id, label }) => [label.fi, label.sv, label.en].map((words) => ({ id, words: words.toLowerCase() })))
    .toSorted((a, b) => b.words.length - a.words.length);
  for (const { id, words } of labels) {
    const at = rest.indexOf(words);
    if (at < 0) continue;
    found.push({ id, at });
    rest = rest.slice(0, at) + ' '.repeat(words.length) + rest.slice(at + words.length);
  }
  const ids = found.toSorted((a, b) => a.at - b.at).map(({ id }) => id);
  return {
    ids: [...new Set(ids)],
    rest: rest
      .replace(/\([^)]*\)/gu, '')
      .replace(/[\s,]+/gu, ' ')
      .trim(),
  };
}

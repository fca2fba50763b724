import type { Message } from '../../../src/schema/report.ts';
import { PROGRAMME_IDS, programmesIn } from '../../../src/schema/programme.ts';
import { Ledger } from '../checks/ledger.ts';
import { isBlank } from '../document.ts';
import type { Line, SourceText } from '../document.ts';
import { dateOf } from '../facts/dates.ts';
import { problem } from '../problems.ts';
import type { DocumentKind, Knowledge, ParsedDocument, ParsedRecord } from './kind.ts';
import { isRemark, isTotal } from './table-rows.ts';
import { aimsBlocks } from './funded-projects-aims.ts';
import { inReadingOrder, rowOfCells } from './funded-projects-cells.ts';
import { checkHeader, columnsLacking, findHeader, repeatsHeader } from './funded-projects-columns.ts';
import { firstObjective, readHead } from './funded-projects-head.ts';
import { BULLET, readNotes, UPDATED } from './funded-projects-notes.ts';
import type { ListContext } from './funded-projects-notes.ts';
import type { RowHead } from './funded-projects-head.ts';
import { endOfRow, tailOf } from './funded-projects-row-end.ts';
import type { RowEnd } from './funded-projects-row-end.ts';
import { endOfCells, headOfCells } from './funded-projects-row-cells.ts';
import { Sums, sumOfLine } from './funded-projects-sums.ts';
import { rowText } from './funded-projects-text.ts';
import type { RowText } from './funded-projects-text.ts';

/** The mark of a note at the end of a name. */
const NOTE_MARK = /(?:[*†‡⁰¹²³⁴⁵⁶⁷⁸⁹]|\s\d\))$/u;
const NO_MONEY = { missing: 'not-in-source' } as const;

/** A list of projects that a programme funds: rows of columns that nothing, or a tab, separates. */
export const fundedProjects: DocumentKind = {
  kind: 'funded-projects',
  name: 'a list of funded projects as a table',
  hasPages: true,
  recognises: (lines) => findHeader(lines) !== undefined,
  lacks: columnsLacking,
  parse,
};

function parse(source: SourceText, knowledge: Knowledge): ParsedDocument {
  const { file, lines } = source;
  const ledger = new Ledger();
  const messages: Message[] = [];
  const header = findHeader(lines);
  // Of a workbook, the sheet that has the table has its title.
  const sheet = header?.lines[0]?.place?.sheet;
  const printedTitle = lines.find((line) => !isBlank(line) && line.place?.sheet === sheet)?.text.trim() ?? file;
  const document = { title: printedTitle, background: [], ledger, messages };
  if (!header) return { ...document, date: undefined, records: [] };
  messages.push(...checkHeader(header, file));
  const headerEnd = header.lines.at(-1)?.number ?? 0;
  const front = lines.filter(({ number }) => number <= headerEnd);
  ledger.drop('furniture', front);
  if (messages.some(({ severity }) => severity === 'error')) {
    // Without the columns no row can be read: one cause, one message.
    ledger.drop('furniture', lines);
    return { ...document, date: undefined, records: [] };
  }
  const own = front.filter(({ place }) => place?.sheet === sheet);
  for (const line of front.filter((one) => !isBlank(one) && !own.includes(one)))
    messages.push(problem('no-row', { file, line: line.number }, line.text.trim()));
  const named = programmesIn(own.map(({ text }) => text).join('\n'));
  const programmes = named.length > 0 ? named : PROGRAMME_IDS;
  const titles = new Set(front.map(({ text }) => text.trim()));
  const repeated = lines.filter(
    (line) =>
      line.number > headerEnd && !isBlank(line) && (titles.has(line.text.trim()) || repeatsHeader(line, header)),
  );
  const second = secondList(lines, repeated);
  if (second)
    messages.push(
      problem('two-documents', { file, line: second.number }, `“${second.text.trim()}” under the notes of the table`),
    );
  for (const line of repeated) messages.push(problem('page-furniture', { file, line: line.number }, line.text.trim()));
  ledger.drop('furniture', repeated);
  const context: ListContext = { source, knowledge, header, programmes, ledger, messages };
  const ofPages = new Set(repeated);
  const body = lines.filter((line) => line.number > headerEnd && !ofPages.has(line));
  const { records, rest } = readRows(body, context);
  const date = readNotes(rest, context);
  if (records.length === 0 && messages.every(({ severity }) => severity !== 'error'))
    messages.push(problem('no-rows', { file, line: headerEnd }, 'a header and no project under it'));
  return { ...document, date: date === undefined ? undefined : dateOf(date), records };
}

/** The title or header of a list under the notes of the table, where none is repeated by a page: there another list begins. */
function secondList(lines: readonly Line[], repeated: readonly Line[]): Line | undefined {
  const filled = lines.filter((line) => !isBlank(line));
  const ofPages = new Set(repeated);
  return repeated.find((line) => {
    const before = filled[filled.indexOf(line) - 1];
    return before !== undefined && !ofPages.has(before) && (UPDATED.test(before.text) || BULLET.test(before.text));
  });
}

/** The records of the rows, and the lines after the last row. */
function readRows(body: readonly Line[], context: ListContext): { records: ParsedRecord[]; rest: Line[] } {
  const { source, header, ledger, messages } = context;
  const tail = tailOf(inReadingOrder(header));
  const records: ParsedRecord[] = [];
  let rows = 0;
  const add = (row: readonly Line[], record: ParsedRecord | undefined): void => {
    rows += 1;
    const granted = record?.details.kind === 'project' ? record.details.funding.euGranted : undefined;
    sums.add(typeof granted === 'string' ? granted : undefined);
    if (record) {
      ledger.give(records.length, row);
      records.push({ ...record, row: rows });
    } else {
      // The row's faults are reported; its lines need no second message.
      ledger.drop('furniture', row);
    }
  };
  // Under a table the notes stand in its first column, the others empty.
  const lastRow = header.tabs ? body.findLastIndex(({ text }) => text.trim().includes('\t')) : -1;
  // Where the file has tables, what stands between their rows is none.
  const hasTables = body.some(({ cells }) => cells !== undefined);
  let row: Line[] = [];
  const sums = new Sums();
  for (const [index, line] of body.entries()) {
    const sum = row.every(isBlank) ? sumOfLine(line, header, tail) : undefined;
    if (sum) {
      messages.push(...sums.compare(line, sum.amount, source.file));
      ledger.drop('furniture', [line]);
      continue;
    }
    if (row.every(isBlank) && headsOtherTable(line, context)) {
      // What follows is of another programme: one cause, one message.
      const found = line.text.trim();
      messages.push(problem('other-programme', { file: source.file, line: line.number }, found, OTHER_TABLE));
      ledger.drop('furniture', body.slice(index));
      return { records, rest: [] };
    }
    const isBeside = hasTables && line.cells === undefined && !isBlank(line) && index <= lastRow;
    if (row.every(isBlank) && (isBeside || isTotal(line) || isRemark(line))) {
      ledger.drop('furniture', [line]);
      messages.push(problem('no-row', { file: source.file, line: line.number }, line.text.trim()));
      continue;
    }
    if (index <= lastRow && line.text.includes('\t') && !isBlank(line) && row.every(isBlank)) {
      const cells = rowOfCells(line, header, source.file);
      messages.push(...cells.messages);
      add([line], cells.row && readCells(cells.row, context));
      row = [];
      continue;
    }
    row.push(line);
    if (isBlank(line)) continue;
    const end = endOfRow(rowText(row), tail, source.file);
    if (end === undefined || end === 'prose' || goesOn(row, end, body.slice(index + 1), context)) continue;
    add(row, readRow(row, end, context));
    row = [];
  }
  messages.push(...sums.ofAll());
  return { records, rest: row };
}

const OTHER_TABLE = 'projects of the programme that the list names; another table goes into a file of its own';

/** A line between rows that names another programme than the list: the title of a second table. */
function headsOtherTable(line: Line, { source, header, programmes, knowledge }: ListContext): boolean {
  const named = programmesIn(line.text);
  if (
    named.length === 0 ||
    named.some((programme) => programmes.includes(programme)) ||
    line.text.trim().includes('\t')
  )
    return false;
  const after = source.lines.filter(({ number }) => number > line.number);
  const [next] = after;
  const filled = after.find((other) => !isBlank(other));
  const isApart = next === undefined || isBlank(next) || (filled !== undefined && repeatsHeader(filled, header));
  return isApart && firstObjective(line.text, knowledge.vocabulary.objectives, undefined) === undefined;
}

/** Whether a row that seems to lack a day has it on its next line. */
function goesOn(row: readonly Line[], { faults }: RowEnd, rest: readonly Line[], context: ListContext): boolean {
  const next = rest.find((line) => !isBlank(line));
  if (!next || faults.every(({ rule }) => rule !== 'row-too-few-cells')) return false;
  const longer = endOfRow(rowText([...row, next]), tailOf(context.header.columns), context.source.file);
  return longer !== undefined && longer !== 'prose' && longer.faults.length === 0 && /^[\s\d./–-]+$/u.test(next.text);
}

function readRow(row: readonly Line[], end: RowEnd, context: ListContext): ParsedRecord | undefined {
  const { source, knowledge, programmes, messages } = context;
  const filled = row.filter((line) => !isBlank(line));
  const bullets = filled.slice(
    0,
    Math.max(
      0,
      filled.findIndex((line) => !BULLET.test(line.text)),
    ),
  );
  const [bullet] = bullets;
  if (bullet) {
    messages.push(problem('row-after-bullets', { file: source.file, line: bullet.number }, bullet.text.trim()));
    return undefined;
  }
  const text = rowText(row);
  return recordOf(text, end, readHead(text, { knowledge, programmes, file: source.file }), context);
}

/** A record of a row whose cells tabs part. */
function readCells(row: RowText, context: ListContext): ParsedRecord | undefined {
  const { source, knowledge, programmes } = context;
  const { file } = source;
  return recordOf(row, endOfCells(row, file), headOfCells(row, { knowledge, programmes, file }), context);
}

/** A record made of a row; undefined, with messages, where the row is wrong. */
function recordOf(
  row: RowText,
  end: RowEnd,
  head: { value: RowHead | undefined; messages: Message[] },
  { source: { file }, messages }: ListContext,
): ParsedRecord | undefined {
  messages.push(...end.faults, ...(end.notes ?? []), ...head.messages);
  const { value } = head;
  for (const printed of [value?.name.text ?? '', ...(value?.beneficiaries ?? []).map((each) => each.printed)])
    if (NOTE_MARK.test(printed))
      messages.push(problem('mark-of-note', { file, line: row.lines[0]?.number ?? 1 }, printed));
  if (!value || end.faults.length > 0) return undefined;
  const filled = row.lines.filter((line) => !isBlank(line));
  const [first] = filled;
  const last = filled.at(-1);
  if (!first || !last) return undefined;
  const { programme, code, name } = value.objective;
  return {
    title: value.name,
    slugOf: value.name.text,
    page: { missing: 'not-in-source' },
    lines: [first.number, last.number],
    blocks: aimsBlocks(row.between(value.aims.start, Math.min(value.aims.end, end.start))),
    places: [],
    organisations: value.beneficiaries.map((beneficiary) => ({ role: 'beneficiary', ...beneficiary })),
    details: {
      kind: 'project',
      programme,
      objective: { code, name },
      funding: {
        euGranted: end.amount,
        euAndStateGranted: NO_MONEY,
        euAndStateRealised: NO_MONEY,
        publicPlanned: NO_MONEY,
        publicRealised: NO_MONEY,
      },
      start: end.startDate,
      end: end.endDate,
      spans: end.spans,
    },
    hidden: [],
  };
}

import type { Message } from '../../../src/schema/report.ts';
import { Ledger } from '../checks/ledger.ts';
import { blocksOf, isBlank } from '../document.ts';
import type { Line, SourceText } from '../document.ts';
import { dateOf, PRINTED_DATE } from '../facts/dates.ts';
import { problem } from '../problems.ts';
import { paragraphsOf } from '../text/joining.ts';
import { passageOf } from '../text/passage.ts';
import type { Block, DocumentKind, Knowledge, ParsedDocument, ParsedRecord } from './kind.ts';
import { readHead } from './funded-projects-head.ts';
import { endOfRow } from './funded-projects-row-end.ts';
import type { RowEnd } from './funded-projects-row-end.ts';

/** The header row names these columns, whatever else stands between them. */
const HEADERS: readonly RegExp[] = [
  /Hankkeen nimi.*Avustuksen saajan nimi.*EU-rahoitus/u,
  /Projektets namn.*Bidragstagare.*EU-finansiering/u,
  /Name of the project.*Beneficiary.*EU funding/u,
];

/** A footer line: a bullet, or what follows the list's own date. */
const BULLET = /^\s*[•●]/u;

const NO_MONEY = { missing: 'not-in-source' } as const;

/** The list of projects that AMIF funds: rows of seven columns that nothing separates. */
export const fundedProjects: DocumentKind = {
  kind: 'funded-projects',
  recognises: (lines) => lines.some((line) => HEADERS.some((header) => header.test(line.text))),
  parse,
};

function parse(source: SourceText, knowledge: Knowledge): ParsedDocument {
  const { file, lines } = source;
  const ledger = new Ledger();
  const messages: Message[] = [];
  const header = lines.findIndex((line) => HEADERS.some((pattern) => pattern.test(line.text)));
  const footer = lines.findIndex((line, index) => index > header && BULLET.test(line.text));
  const end = footer < 0 ? lines.length : footer;
  const date = lines
    .slice(end)
    .map((line) => PRINTED_DATE.exec(line.text)?.[0])
    .find((text) => text !== undefined);
  ledger.drop('furniture', lines.slice(0, header + 1));
  ledger.drop('furniture', lines.slice(end));

  const records: ParsedRecord[] = [];
  let row: Line[] = [];
  let rows = 0;
  for (const line of lines.slice(header + 1, end)) {
    row.push(line);
    const rowEnd = endOfRow(line);
    if (!rowEnd) continue;
    const record = recordOf(row, rowEnd, { source, knowledge, messages });
    rows += 1;
    if (record) {
      ledger.give(records.length, row);
      records.push({ ...record, row: rows });
    } else {
      // The row's faults are reported; its lines need no second message.
      ledger.drop('furniture', row);
    }
    row = [];
  }
  const rest = row.find((line) => !isBlank(line));
  if (rest) {
    messages.push(problem('row-too-few-cells', { file, line: rest.number }, rest.text.trim()));
    ledger.drop('furniture', row);
  }
  const printedTitle = lines.find((line) => !isBlank(line))?.text.trim() ?? file;
  return {
    title: printedTitle,
    date: date === undefined ? undefined : dateOf(date),
    background: [],
    records,
    ledger,
    messages,
  };
}

interface RowContext {
  source: SourceText;
  knowledge: Knowledge;
  messages: Message[];
}

/** A record made of the lines of a row; undefined, with messages, where the row is wrong. */
function recordOf(
  row: readonly Line[],
  end: RowEnd,
  { source, knowledge, messages }: RowContext,
): ParsedRecord | undefined {
  const { file } = source;
  const filled = row.filter((line) => !isBlank(line));
  const [first] = filled;
  if (!first) return undefined;
  const before = messages.length;
  messages.push(...end.faults(file));
  const head = readHead(filled, knowledge, file);
  messages.push(...head.messages);
  const { value } = head;
  if (!value || messages.slice(before).some(({ severity }) => severity === 'error')) return undefined;

  const aims = row.map((line): Line => {
    if (value.before.has(line.number)) return { number: line.number, text: '' };
    const start = line.number === value.aimsFrom.line ? value.aimsFrom.column : 0;
    const stop = line.number === end.line.number ? end.start : line.text.length;
    // Blanks keep the columns of what stays.
    return { number: line.number, text: `${' '.repeat(start)}${line.text.slice(start, stop)}` };
  });
  return {
    title: value.name,
    slugOf: value.name.text,
    page: { missing: 'not-in-source' },
    lines: [first.number, end.line.number],
    blocks: aimsBlocks(aims),
    places: [],
    organisations: [{ role: 'beneficiary', line: first.number, ...value.beneficiary }],
    details: {
      kind: 'project',
      programme: 'AMIF',
      objective: value.objective,
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

/** "1. …", "2. …": an item of a numbered list. */
const NUMBERED = /^\s*(\d{1,2})\.\s+(?=\p{Lu})/u;

/** Aims and results: each printed line is a paragraph, lines that begin with a number are a list. */
function aimsBlocks(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  for (const passage of paragraphsOf(blocksOf(lines).flatMap((block) => block.map((line) => [line])))) {
    if (passage.text === '') continue;
    const number = NUMBERED.exec(passage.text)?.[0];
    const previous = blocks.at(-1);
    if (number === undefined) {
      blocks.push({ type: 'paragraph', text: passage });
      continue;
    }
    const [piece] = passage.pieces;
    const item = passageOf({ number: piece?.line ?? 1, text: passage.text.slice(number.length) });
    if (previous?.type === 'list') previous.items.push(item);
    else blocks.push({ type: 'list', ordered: true, items: [item] });
  }
  return blocks;
}

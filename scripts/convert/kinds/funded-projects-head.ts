/// <reference lib="es2025.regexp" />
import type { Message } from '../../../src/schema/report.ts';
import type { Objective } from '../../../src/schema/curation.ts';
import type { Line } from '../document.ts';
import { problem } from '../problems.ts';
import type { Passage } from '../text/passage.ts';
import { passageOf } from '../text/passage.ts';
import { slugOf } from '../../../src/schema/slug.ts';
import type { Knowledge } from './kind.ts';
import { literally } from '../text/pattern.ts';

/** The first columns of a row. */
export interface RowHead {
  name: Passage;
  beneficiary: { id: string; printed: string; column: number };
  objective: { code: string; name: string };
  /** Where the aims begin. */
  aimsFrom: { line: number; column: number };
  /** Lines that hold only columns before the aims. */
  before: ReadonlySet<number>;
}

/** Last words of names of organisations, for those that the register does not know. */
const LEGAL_FORMS =
  /(?:^|\s)(?:ry|rf|sr|rs|Oy|Ab|Oyj|säätiö|stiftelse|kaupunki|stad|kunta|kommun|kuntayhtymä|samkommun|virasto|ämbetsverk|yliopisto|universitet|ammattikorkeakoulu|yrkeshögskola|keskus|opisto|liitto|seurakunta|seurakuntayhtymä)\.?$/iu;

/** Reads name, beneficiary and objective off the first lines of a row. */
export function readHead(
  row: readonly Line[],
  knowledge: Knowledge,
  file: string,
): { value: RowHead | undefined; messages: Message[] } {
  const [first] = row;
  if (!first) return { value: undefined, messages: [] };
  const objective = findObjective(row, knowledge.vocabulary.objectives);
  if (!objective)
    return {
      value: undefined,
      messages: [problem('row-without-objective', { file, line: first.number }, first.text.trim())],
    };
  const head = first.text.slice(0, objective.start).trimEnd();
  const { nameEnd, id, printed, sure } = splitBeneficiary(head, knowledge);
  const messages = sure
    ? []
    : [
        problem(
          'unsure-beneficiary',
          { file, line: first.number, column: nameEnd + 1 },
          `${head.slice(0, nameEnd).trim()} | ${printed}`,
        ),
      ];
  if (head.slice(0, nameEnd).trim() === '' || printed === '') {
    return {
      value: undefined,
      messages: [
        problem(
          'row-too-few-cells',
          { file, line: first.number },
          head,
          'a name and a beneficiary before the objective',
        ),
      ],
    };
  }
  return {
    value: {
      name: passageOf(first, 0, nameEnd),
      beneficiary: { id, printed, column: nameEnd + 1 },
      objective: { code: objective.code, name: objective.name },
      aimsFrom: objective.end,
      before: new Set(row.filter(({ number }) => number < objective.end.line).map(({ number }) => number)),
    },
    messages,
  };
}

interface FoundObjective {
  code: string;
  name: string;
  /** Offset in the first line where the objective's number stands. */
  start: number;
  end: { line: number; column: number };
}

/**
 * The objective is the one place of a row that is known beforehand: a number and the fund's own
 * words, on one line or broken over several. Names hold digits too, so the words must follow.
 */
function findObjective(row: readonly Line[], objectives: readonly Objective[]): FoundObjective | undefined {
  const [first] = row;
  if (!first) return undefined;
  const starts: number[] = [];
  let text = '';
  for (const line of row.slice(0, 8)) {
    starts.push(text.length);
    text += `${line.text}\n`;
  }
  const candidates = objectives.flatMap(({ code, label, programme }) =>
    programme === 'AMIF' ? [label.fi, label.sv, label.en].map((name) => ({ code, name })) : [],
  );
  for (const { code, name } of candidates) {
    const words = name.split(/\s+/u).map((word) => literally(word));
    const match = new RegExp(`\\s${code}\\s+${words.join('\\s+')}(?=\\s|$)`, 'u').exec(text);
    if (!match || match.index >= first.text.length) continue;
    const end = match.index + match[0].length;
    const index = starts.findLastIndex((start) => start <= end);
    return {
      code,
      name,
      start: match.index + 1,
      end: { line: row[index]?.number ?? first.number, column: end - (starts[index] ?? 0) },
    };
  }
  return undefined;
}

const idOfCell = (printed: string, { exact }: Knowledge['organisations']): { id: string; printed: string } => ({
  id: exact(printed) ?? slugOf(printed),
  printed,
});

/**
 * A tab, which is the border of cells, separates a name from its beneficiary; mostly nothing does. Sure: the register knows an organisation that ends
 * the text. Otherwise the last word that names a legal form ends it and the words with a capital
 * before it belong to it; that is reported as unsure.
 */
function splitBeneficiary(
  head: string,
  { organisations }: Knowledge,
): { nameEnd: number; id: string; printed: string; sure: boolean } {
  const border = head.lastIndexOf('\t') + 1;
  if (border > 0) {
    const cell = head.slice(border).trim();
    return { nameEnd: border + head.slice(border).indexOf(cell), ...idOfCell(cell, organisations), sure: true };
  }
  const known = organisations.atEnd(head);
  if (known) return { nameEnd: known.start, id: known.id, printed: known.printed, sure: true };
  const words = [...head.matchAll(/\S+/gu)];
  const last = words.at(-1);
  if (!last || words.length < 2) return { nameEnd: head.length, id: 'unknown', printed: '', sure: false };
  let from = words.length - 1;
  if (LEGAL_FORMS.test(head)) {
    while (from > 1 && /^\p{Lu}/u.test(words[from - 1]?.[0] ?? '')) from -= 1;
    if (from === words.length - 1) from -= 1;
  }
  const start = words[Math.max(from, 1)]?.index ?? head.length;
  const printed = head.slice(start);
  return { nameEnd: start, id: slugOf(printed), printed, sure: false };
}

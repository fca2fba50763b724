/// <reference lib="es2025.regexp" />
import type { Message } from '../../../src/schema/report.ts';
import type { Objective } from '../../../src/schema/curation.ts';
import type { Programme } from '../../../src/schema/programme.ts';
import { slugOf } from '../../../src/schema/slug.ts';
import { problem } from '../problems.ts';
import type { RuleId } from '../problems.ts';
import type { Span } from '../facts/span.ts';
import type { Passage } from '../text/passage.ts';
import { literally } from '../text/pattern.ts';
import type { Knowledge } from './kind.ts';
import { LEGAL_FORMS, splitBeneficiary } from './funded-projects-beneficiary.ts';
import type { RowText } from './funded-projects-text.ts';

/** The first columns of a row. */
export interface RowHead {
  name: Passage;
  beneficiaries: readonly { id: string; printed: string; line: number; column: number }[];
  objective: FoundObjective;
  /** Where the aims stand, to the end of the row where nothing parts its cells. */
  aims: Span;
}

/** A specific objective that a row names. */
export interface FoundObjective {
  programme: Programme;
  code: string;
  name: string;
  /** Offset of its number, and of what follows its words. */
  start: number;
  end: number;
}

/** Name, beneficiary and objective are short: words before an objective that are longer or end a sentence are the aims. */
const LONGEST_HEAD = 400;
const SENTENCE = /\p{Ll}{3}\.\s+\p{Lu}/u;

/** Reads name, beneficiary and objective off the beginning of a row. */
export function readHead(
  row: RowText,
  { knowledge, programmes, file }: { knowledge: Knowledge; programmes: readonly Programme[]; file: string },
): { value: RowHead | undefined; messages: Message[] } {
  const fail = (rule: RuleId, offset: number, found: string, expected?: string): ReturnType<typeof readHead> => ({
    value: undefined,
    messages: [problem(rule, { file, ...row.placeAt(offset) }, found, expected)],
  });
  const begin = row.text.length - row.text.trimStart().length;
  const firstLine = row.text.slice(begin).split('\n')[0] ?? '';
  const objective = firstObjective(row.text, knowledge.vocabulary.objectives, programmes);
  const head = row.text.slice(begin, objective?.start).trimEnd();
  if (!objective || head.length > LONGEST_HEAD || SENTENCE.test(head)) {
    const fault = strangeObjective(row.text, knowledge.vocabulary.objectives, programmes);
    return fault
      ? fail(fault.rule, fault.start, fault.found, fault.expected)
      : fail(
          'row-without-objective',
          begin,
          firstLine.trim(),
          `the number and the words of an objective of ${programmes.join(' or ')}`,
        );
  }
  const split = splitBeneficiary(head, knowledge);
  const nameEnd = begin + ('nameEnd' in split ? split.nameEnd : 0);
  if ('readings' in split) {
    return split.readings.length < 2
      ? fail('row-too-few-cells', begin, head, 'a name and a beneficiary before the objective')
      : fail('unsure-beneficiary', begin, split.readings[0] ?? head, `that, or ${split.readings[1] ?? ''}`);
  }
  const other = otherName(row.text.slice(begin, nameEnd), knowledge);
  if (other !== undefined)
    return fail('unsure-name', begin, `name “${oneLine(row.text.slice(begin, nameEnd))}”`, `that, or name “${other}”`);
  const next = nextRow(row, objective, knowledge, programmes);
  if (next !== undefined)
    return fail(
      'row-too-few-cells',
      next,
      row.text.slice(next).split('\n')[0]?.trim() ?? '',
      'amount, start date and end date before the next row begins',
    );
  return {
    value: {
      name: row.passage(begin, nameEnd),
      beneficiaries: split.beneficiaries.map(({ id, printed, offset }) => ({
        id,
        printed,
        ...row.placeAt(begin + split.start + offset),
      })),
      objective,
      aims: { start: objective.end, end: row.text.length },
    },
    messages: [],
  };
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** A line of the name that plainly goes on on the next one. */
const IS_OPEN = /(?:[-‐–—,:/&]|(?<!\p{L})(?:ja|sekä|och|and|tai|i|på|för|of|for|the))$/u;

/** The name that begins on a later line, where that could be the whole of it and the lines above a heading. */
function otherName(printed: string, { vocabulary }: Knowledge): string | undefined {
  const lines = printed.split('\n');
  if (lines.length < 2 || vocabulary.records.has(slugOf(oneLine(printed)))) return undefined;
  const start = lines.findLastIndex((line, index) => {
    const before = lines[index - 1]?.trim();
    if (before === undefined || line.trim() === '' || IS_OPEN.test(before)) return false;
    return before === '' || /^[\s"”“(]*[\p{Lu}\d]/u.test(line);
  });
  return start < 0 ? undefined : oneLine(lines.slice(start).join('\n'));
}

/**
 * The objective is the one place of a row that is known beforehand: a number and the fund's own words, on one line or
 * broken over several. Names hold digits too, so the words must follow; the aims may name other objectives, so the
 * first mention in the row counts, whatever the order of the vocabulary.
 */
export function firstObjective(
  text: string,
  objectives: readonly Objective[],
  programmes: readonly Programme[] | undefined,
): FoundObjective | undefined {
  return objectivesIn(text, objectives, programmes).toSorted((a, b) => a.start - b.start || b.end - a.end)[0];
}

/** The objective that a text names, if it names no other. */
export function onlyObjective(
  text: string,
  objectives: readonly Objective[],
  programmes: readonly Programme[],
): FoundObjective | undefined {
  const found = objectivesIn(text, objectives, programmes);
  const [first] = found;
  return found.every(({ code, programme }) => code === first?.code && programme === first.programme)
    ? first
    : undefined;
}

/** The objective that is a whole text, perhaps with a full stop after it. */
export function objectiveOf(
  text: string,
  objectives: readonly Objective[],
  programmes: readonly Programme[],
): FoundObjective | undefined {
  return objectivesIn(` ${text}`, objectives, programmes).find(
    ({ start, end }) => start === 1 && /^\.?$/u.test(text.slice(end - 1)),
  );
}

function objectivesIn(
  text: string,
  objectives: readonly Objective[],
  programmes: readonly Programme[] | undefined,
): FoundObjective[] {
  return patternsOf(objectives)
    .filter(({ programme }) => programmes === undefined || programmes.includes(programme))
    .flatMap(({ programme, code, name, pattern }) =>
      [...text.matchAll(pattern)].map((match) => ({
        programme,
        code,
        name,
        start: match.index + 1,
        end: match.index + match[0].length,
      })),
    );
}

/** A code, in a cell of its own or after a blank, before a word with a capital letter. */
const CODE_BEFORE_WORDS = /(?<=[\t\n]|\S )\d{1,2}(?:\.\d{1,2})?\.? (?=\p{Lu})/gu;
const MOST_SHOWN = 60;

/**
 * What stands at the place of an objective and is none of the table: in a cell of its own, or a code of two parts, which
 * nothing else of a row has. A project may be named after a number, too.
 */
function unknownObjective(
  text: string,
  objectives: readonly Objective[],
): { words: string; start: number } | undefined {
  if (firstObjective(text, objectives, undefined)) return undefined;
  const code = [...text.matchAll(CODE_BEFORE_WORDS)].find(
    ({ index, 0: found }) => text[index - 1] === '\t' || /^\d+\.\d/u.test(found),
  );
  if (!code) return undefined;
  const [words = ''] = text.slice(code.index, code.index + MOST_SHOWN).split(/[\t\n]/u);
  return { words: words.trim(), start: code.index };
}

/** What stands at the place of an objective and is one that the list cannot have: of no table, or of another programme. */
export function strangeObjective(
  text: string,
  objectives: readonly Objective[],
  programmes: readonly Programme[],
): { rule: RuleId; start: number; found: string; expected?: string } | undefined {
  const unknown = unknownObjective(text, objectives);
  if (unknown) {
    const found = `objective ${unknown.words} of ${programmes.join(' or ')}`;
    return { rule: 'unknown-objective', start: unknown.start, found };
  }
  const other = firstObjective(text, objectives, undefined);
  if (!other || programmes.includes(other.programme)) return undefined;
  return {
    rule: 'other-programme',
    start: other.start,
    found: `${other.code} ${other.name} (${other.programme})`,
    expected: `an objective of ${programmes.join(' or ')}, which the list names`,
  };
}

interface ObjectivePattern {
  programme: Programme;
  code: string;
  name: string;
  pattern: RegExp;
}

/** What lists print before the number of an objective. */
const PREFIX = String.raw`(?:erityistavoite|särskilt\s+mål|specific\s+objective)`;

/** The patterns of a vocabulary, made once for all rows. */
const PATTERNS = new WeakMap<readonly Objective[], readonly ObjectivePattern[]>();

function patternsOf(objectives: readonly Objective[]): readonly ObjectivePattern[] {
  const known = PATTERNS.get(objectives);
  if (known) return known;
  const patterns = objectives.flatMap(({ programme, code, label }) =>
    [...new Set([label.fi, label.sv, label.en])].map((name) => {
      const words = name.split(/\s+/u).map((word) => literally(word));
      const pattern = new RegExp(
        `\\s(?:${PREFIX}\\s+)?${literally(code)}[.:]?\\s+${words.join('\\s+')}(?=[\\s.,;:]|$)`,
        'giu',
      );
      return { programme, code, name, pattern };
    }),
  );
  PATTERNS.set(objectives, patterns);
  return patterns;
}

/** Where in the aims another row begins: an organisation and an objective on one line. Then this row lacks its end. */
function nextRow(
  row: RowText,
  own: FoundObjective,
  { vocabulary, organisations }: Knowledge,
  programmes: readonly Programme[],
): number | undefined {
  return objectivesIn(row.text, vocabulary.objectives, programmes)
    .filter(({ start }) => start > own.end)
    .map(({ start }) => ({ start, line: row.text.lastIndexOf('\n', start) + 1 }))
    .find(({ start, line }) => {
      const before = row.text.slice(line, start).trim();
      return line > own.end && (organisations.atEnd(before) !== undefined || LEGAL_FORMS.test(before));
    })?.line;
}

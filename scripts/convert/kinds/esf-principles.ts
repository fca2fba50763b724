import type { EsfDetails } from '../../../src/schema/record.ts';
import type { Ledger } from '../checks/ledger.ts';
import { isBlank } from '../document.ts';
import type { Line } from '../document.ts';
import { beginsMidSentence, joinLines } from '../text/joining.ts';
import { passageLines, passageOf } from '../text/passage.ts';
import type { Passage } from '../text/passage.ts';
import { readFields } from './esf-sections.ts';
import type { Field, Section } from './esf-sections.ts';
import type { Reporter } from './esf-values.ts';

/** "Toimenpiteessä 1 varsinaiseen kohderyhmään kuuluvat: …": the measure's number, and the groups after the colon. */
const MEASURE =
  /(?:toimenpite\p{Ll}*|åtgärd\p{Ll}*|measures?)\s(?<measures>\d+(?:(?:\s*(?:,|&|[-–])\s*|\s+(?:ja|sekä|och|and)\s+)\d+)*)(?!\d)[^:]*:\s*(?<text>.+)$/iu;

/** Only the last two numbers of a line are scores: "Natura 2000 -ohjelman kohteet 0 0". */
const MOST = 10;
const SCORES = /^(?<name>.*\S)\s+(?<direct>-?\d+)\s+(?<indirect>-?\d+)$/u;

/** The name of a principle has at most so many letters; what is longer is running text. */
const LONGEST_NAME = 160;

/** The header of the scores, printed without a space between its two words. */
const SCORE_HEADER = /^(?:Välitön\s*Välillinen|Direkt\s*Indirekt|Direct\s*Indirect)$/u;

/** What a section gives, and the lines that it was made of. */
interface Read<T> {
  value: T;
  lines: Line[];
}

/** Between two lines of one sentence, the first of which does not end it. */
const GOES_ON = /[,-]$/u;

/**
 * Target groups by measure. A line that names no measure goes on with the group before it, or is a remark on all groups
 * and stays.
 */
export function readGroups(section: Section, reach: 'direct' | 'indirect'): Read<EsfDetails['groups']> {
  const sentences: Passage[] = [];
  const lines: Line[] = [];
  for (const line of section.lines.filter((candidate) => !isBlank(candidate))) {
    const passage = passageOf(line);
    const previous = sentences.at(-1);
    const isNext = lines.at(-1)?.number === line.number - 1;
    if (MEASURE.test(passage.text)) sentences.push(passage);
    else if (isNext && previous && (beginsMidSentence(passage.text) || GOES_ON.test(previous.text)))
      sentences[sentences.length - 1] = joinLines(previous, passage);
    else continue;
    lines.push(line);
  }
  const value = sentences.flatMap((sentence): EsfDetails['groups'] => {
    const match = MEASURE.exec(sentence.text)?.groups;
    const [line] = passageLines(sentence);
    return match
      ? measuresOf(match['measures'] ?? '').map((measure) => ({ measure, reach, text: match['text'] ?? '', line }))
      : [];
  });
  return { value, lines };
}

/** "1 ja 2", "1–3": the numbers of the measures. */
const measuresOf = (printed: string): number[] =>
  printed.split(/\s*(?:,|&|(?<!\p{L})(?:ja|sekä|och|and)(?!\p{L}))\s*/u).flatMap((part) => {
    const [from = 0, to = from] = part.split(/\s*[-–]\s*/u).map(Number);
    return Array.from({ length: Math.max(0, to - from) + 1 }, (_, index) => from + index);
  });

/** One word after a question: "Ei", "Kyllä". */
const isAnswer = ({ value }: Field): boolean => value !== '' && !value.includes(' ');

/** Questions with their answer, each with the explanation on the line after it. */
export function readEquality(section: Section): Read<EsfDetails['equality']> {
  const lines = section.lines.filter((line) => !isBlank(line));
  const used: Line[] = [];
  const value = lines.flatMap((line, index) => {
    const [field] = readFields([line]);
    const explanation = lines[index + 1];
    if (!field || !isAnswer(field) || !explanation || readFields([explanation]).some(isAnswer)) return [];
    used.push(line, explanation);
    return [{ question: field.label, answer: field.value, explanation: explanation.text.trim(), line: line.number }];
  });
  return { value, lines: used };
}

/** The horizontal principles: a group's name, then for each principle its two scores and an explanation. */
export function readPrinciples(section: Section, ledger: Ledger, report: Reporter): EsfDetails['principles'] {
  const principles: EsfDetails['principles'] = [];
  let faulty = false;
  let group: string | undefined;
  let scored: { name: string; direct: number; indirect: number; line: Line } | undefined;
  for (const line of section.lines) {
    const text = line.text.trim();
    if (text === '') continue;
    if (SCORE_HEADER.test(text)) {
      ledger.drop('furniture', [line]);
      continue;
    }
    ledger.give(0, [line]);
    const match = SCORES.exec(text)?.groups;
    if (faulty && !match) {
      faulty = false;
      continue;
    }
    faulty = false;
    if (match && !scored) {
      if (![match['direct'], match['indirect']].every((score) => Math.abs(Number(score)) <= MOST)) {
        report('score-line', line.number, text);
        faulty = true;
        continue;
      }
      scored = {
        name: match['name'] ?? '',
        direct: Number(match['direct']),
        indirect: Number(match['indirect']),
        line,
      };
    } else if (scored) {
      principles.push({ group: group ?? scored.name, ...scored, explanation: text, line: scored.line.number });
      scored = undefined;
    } else if (/[.]$/u.test(text) || /[\d‐-―−-]$/u.test(text)) {
      report(
        'score-line',
        line.number,
        text,
        text.length > LONGEST_NAME
          ? 'a principle followed by two whole numbers, or, where another section begins, its heading (“9 …”)'
          : undefined,
      );
      // The explanation under it has the same cause.
      faulty = !text.endsWith('.');
    } else group = text;
  }
  if (scored) report('score-line', scored.line.number, scored.name, 'an explanation on the line after the scores');
  return principles;
}

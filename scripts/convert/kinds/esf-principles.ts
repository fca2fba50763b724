import type { EsfDetails } from '../../../src/schema/record.ts';
import type { Ledger } from '../checks/ledger.ts';
import { blocksOf, isBlank } from '../document.ts';
import type { Line } from '../document.ts';
import { endsSentence, joinLines } from '../text/joining.ts';
import { passageOf, placeAt } from '../text/passage.ts';
import type { Passage } from '../text/passage.ts';
import { readFields } from './esf-sections.ts';
import type { Section } from './esf-sections.ts';
import type { Reporter } from './esf-values.ts';

/** "Toimenpiteessä 1 varsinaiseen kohderyhmään kuuluvat: …": the measure's number, and the groups after the colon. */
const MEASURE = /(?<!\d)(?<measure>\d+)\s[^:]*:\s*(?<text>.+)$/u;

/** Only the last two numbers of a line are scores: "Natura 2000 -ohjelman kohteet 0 0". */
const SCORES = /^(?<name>.*\S)\s+(?<direct>-?\d+)\s+(?<indirect>-?\d+)$/u;

/** The header of the scores, printed without a space between its two words. */
const SCORE_HEADER = /^(?:Välitön\s*Välillinen|Direkt\s*Indirekt|Direct\s*Indirect)$/u;

/** What a section on target groups holds: the groups of each measure, and what it says of all of them. */
export interface ReadGroups {
  groups: EsfDetails['groups'];
  /** Sentences that name no measure, such as how many of the participants come from where. */
  remarks: Passage[];
}

/** Target groups by measure. A line that goes on with the sentence before it belongs to that. */
export function readGroups(section: Section, reach: 'direct' | 'indirect', report: Reporter): ReadGroups {
  const passages = blocksOf(section.lines).flatMap((block) => sentencesOf(block));
  const groups: EsfDetails['groups'] = [];
  const remarks: Passage[] = [];
  for (const passage of passages) {
    const match = MEASURE.exec(passage.text)?.groups;
    if (match)
      groups.push({
        measure: Number(match['measure']),
        reach,
        text: match['text'] ?? '',
        line: placeAt(passage, 0).line,
      });
    else remarks.push(passage);
  }
  if (groups.length === 0)
    report(
      'missing-field',
      section.heading?.number ?? 1,
      `section ${section.number} without groups`,
      'a line for each measure',
    );
  return { groups, remarks };
}

/** The lines of a block, each that begins in the middle of a sentence joined to the one before it. */
function sentencesOf(block: readonly Line[]): Passage[] {
  const sentences: Passage[] = [];
  for (const line of block.map((one) => passageOf(one))) {
    const before = sentences.at(-1);
    if (before !== undefined && !endsSentence(before.text) && !MEASURE.test(line.text))
      sentences[sentences.length - 1] = joinLines(before, line);
    else sentences.push(line);
  }
  return sentences;
}

/** Questions with their answer, each with the explanation on the line after it. */
export function readEquality(section: Section): EsfDetails['equality'] {
  const lines = section.lines.filter((line) => !isBlank(line));
  return lines.flatMap((line, index) => {
    const [field] = readFields([line]);
    const explanation = lines[index + 1];
    if (!field || field.value === '' || field.value.includes(' ') || !explanation) return [];
    return [{ question: field.label, answer: field.value, explanation: explanation.text.trim(), line: line.number }];
  });
}

/** The horizontal principles: a group's name, then for each principle its two scores and an explanation. */
export function readPrinciples(section: Section, ledger: Ledger, report: Reporter): EsfDetails['principles'] {
  const principles: EsfDetails['principles'] = [];
  let group: string | undefined;
  let scored: { name: string; direct: number; indirect: number; line: Line } | undefined;
  for (const line of section.lines) {
    const text = line.text.trim();
    if (text === '') continue;
    if (SCORE_HEADER.test(text)) {
      ledger.drop('furniture', [line]);
      continue;
    }
    const match = SCORES.exec(text)?.groups;
    if (match && !scored) {
      scored = {
        name: match['name'] ?? '',
        direct: Number(match['direct']),
        indirect: Number(match['indirect']),
        line,
      };
    } else if (scored) {
      principles.push({ group: group ?? scored.name, ...scored, explanation: text, line: scored.line.number });
      scored = undefined;
    } else if (/[.]$/u.test(text) || /\d$/u.test(text)) {
      report('score-line', line.number, text);
    } else group = text;
  }
  if (scored) report('score-line', scored.line.number, scored.name, 'an explanation on the line after the scores');
  return principles;
}

import type { EsfDetails } from '../../../src/schema/record.ts';
import type { Ledger } from '../checks/ledger.ts';
import { isBlank } from '../document.ts';
import type { Line } from '../document.ts';
import { readFields } from './esf-sections.ts';
import type { Section } from './esf-sections.ts';
import type { Reporter } from './esf-values.ts';

/** "Toimenpiteessä 1 varsinaiseen kohderyhmään kuuluvat: …": the measure's number, and the groups after the colon. */
const MEASURE = /(?<!\d)(?<measure>\d+)\s[^:]*:\s*(?<text>.+)$/u;

/** Only the last two numbers of a line are scores: "Natura 2000 -ohjelman kohteet 0 0". */
const SCORES = /^(?<name>.*\S)\s+(?<direct>-?\d+)\s+(?<indirect>-?\d+)$/u;

/** The header of the scores, printed without a space between its two words. */
const SCORE_HEADER = /^(?:Välitön\s*Välillinen|Direkt\s*Indirekt|Direct\s*Indirect)$/u;

/** Target groups by measure. A line of the section that names no measure is a remark on all of them. */
export function readGroups(section: Section, reach: 'direct' | 'indirect', report: Reporter): EsfDetails['groups'] {
  const groups = section.lines.flatMap((line) => {
    const match = MEASURE.exec(line.text.trim())?.groups;
    return match ? [{ measure: Number(match['measure']), reach, text: match['text'] ?? '', line: line.number }] : [];
  });
  if (groups.length === 0)
    report(
      'missing-field',
      section.heading?.number ?? 1,
      `section ${section.number} without groups`,
      'a line for each measure',
    );
  return groups;
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

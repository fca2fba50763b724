import { CONTRIBUTION_FIELDS, fieldOf, headLine, isRuleLine } from '../../../src/schema/contribution.ts';
import type { ContributionField } from '../../../src/schema/contribution.ts';
import { LANGS } from '../../../src/schema/lang.ts';
import type { Lang } from '../../../src/schema/lang.ts';
import { blocksOf, isBlank } from '../document.ts';
import type { Line } from '../document.ts';
import { paragraphsOf } from '../text/joining.ts';
import { passageOf } from '../text/passage.ts';
import type { Passage } from '../text/passage.ts';
import type { Block } from './kind.ts';

/** The line that Markdown puts above and below a head. */
export const isRule = ({ text }: Line): boolean => isRuleLine(text);

/** The head of a file that tells of a practice. */
export interface Head {
  fields: ReadonlyMap<ContributionField, { line: Line; value: string; start: number }>;
  /** Its lines, the rules around it among them. */
  lines: Line[];
  unknown: Line[];
  twice: { line: Line; field: ContributionField }[];
}

/** The lines at the beginning that are a word, a colon and a value, up to the first blank line or the closing rule. */
export function headOf(lines: readonly Line[]): Head {
  const fields = new Map<ContributionField, { line: Line; value: string; start: number }>();
  const head: Head = { fields, lines: [], unknown: [], twice: [] };
  const begins = lines.findIndex((line) => !isBlank(line) && !isRule(line));
  if (begins < 0) return head;
  head.lines.push(...lines.slice(0, begins).filter(isRule));
  for (const [index, line] of lines.entries()) {
    if (index < begins || isGap(lines, index)) continue;
    if (isBlank(line) || isRule(line)) {
      if (isRule(line)) head.lines.push(line);
      break;
    }
    const read = headLine(line.text);
    const field = read && fieldOf(read.word);
    if (read === undefined || field === undefined) head.unknown.push(line);
    else if (fields.has(field)) head.twice.push({ line, field });
    else fields.set(field, { line, value: read.value, start: read.start });
    head.lines.push(line);
  }
  return head;
}

/** Whether a line is only what stands between two paragraphs of Word, of which the next one is of the head too. */
function isGap(lines: readonly Line[], index: number): boolean {
  const [line, next] = [lines[index], lines.slice(index).find((one) => !isBlank(one))];
  if (line === undefined || next?.place === undefined || !isBlank(line)) return false;
  const read = headLine(next.text);
  return read !== undefined && fieldOf(read.word) !== undefined;
}

/** The language in which most words of a head are; of two that have as many the first. */
export function languageOfHead({ fields }: Head): Lang {
  const counts = LANGS.map((lang) => ({
    lang,
    count: [...fields].filter(([field, { line }]) => {
      const word = headLine(line.text)?.word.toLowerCase();
      return CONTRIBUTION_FIELDS[field].words[lang].some((own) => own === word);
    }).length,
  }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.lang ?? 'fi';
}

const ITEM = /^\s*(?:[-*•]|\d+[.)])\s+/u;
const HEADING = /^\s*#{1,6}\s+/u;

/** The text below the head: paragraphs, lists and headings as plain text has them. */
export function textBlocks(body: readonly Line[]): Block[] {
  return blocksOf(body).flatMap((block): Block[] => {
    const [first] = block;
    if (first === undefined || block.every(isRule)) return [];
    if (HEADING.test(first.text)) {
      const heading: Block = { type: 'heading', text: after(first, HEADING) };
      return [heading, ...textBlocks(block.slice(1))];
    }
    if (block.every(({ text }) => ITEM.test(text)))
      return [{ type: 'list', ordered: /^\s*\d/u.test(first.text), items: block.map((line) => after(line, ITEM)) }];
    return paragraphsOf([block]).map((text) => ({ type: 'paragraph', text }));
  });
}

const after = (line: Line, marks: RegExp): Passage => passageOf(line, marks.exec(line.text)?.[0].length ?? 0);

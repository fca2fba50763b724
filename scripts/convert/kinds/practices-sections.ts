import type { Message } from '../../../src/schema/report.ts';
import { blocksOf, isBlank } from '../document.ts';
import type { Line } from '../document.ts';
import { problem } from '../problems.ts';
import { beginsMidSentence, endsSentence, paragraphsOf } from '../text/joining.ts';
import { lettersOf, similarity } from '../text/similarity.ts';
import type { ContentsEntry } from './practices-contents.ts';

/** A heading is a line of its own with at most so many words and no full stop. */
const LONGEST_HEADING = 12;

/** A heading goes over at most so many lines. */
const LONGEST_WRAPPED = 3;

/** Below this the words of the contents list and of the text are two headings, not two spellings of one. */
const SAME_HEADING = 0.85;

/** A stretch of the body under one heading. `entry` is missing for headings that the contents list does not have. */
export interface Section {
  heading: Line;
  /** The lines after the first over which the heading goes. */
  more: readonly Line[];
  entry: ContentsEntry | undefined;
  lines: Line[];
}

/** Cuts the body at the headings of the contents list, in their order, and at headings that only the body has. */
export function sectionsOf(
  body: readonly Line[],
  entries: readonly ContentsEntry[],
  file: string,
  messages: Message[],
): Section[] {
  const sections: Section[] = [];
  const pending = [...entries];
  const single = new Set(
    blocksOf(body)
      .filter((block) => block.length === 1)
      .map((block) => block[0]?.number),
  );
  const blocks = blocksOf(body);
  for (const [index, block] of blocks.entries()) {
    const [line] = block;
    if (!line) continue;
    const heading = single.has(line.number) ? line : wrappedHeading(block, pending);
    const entry = heading && takeEntry(heading, pending);
    if (entry) {
      if (entry.title !== heading.text.trim()) {
        messages.push(
          problem(
            'heading-varies',
            { file, line: entry.line },
            `${entry.title} (contents), ${heading.text.trim()} (text, line ${String(line.number)})`,
          ),
        );
      }
      sections.push({ heading, more: block.slice(1), entry, lines: [] });
    } else if (single.has(line.number) && isBodyHeading(line, blocks[index - 1], blocks[index + 1])) {
      sections.push({ heading: line, more: [], entry: undefined, lines: [] });
    } else {
      sections.at(-1)?.lines.push(...block, { number: line.number, text: '' });
    }
  }
  messages.push(...missingSections(pending, entries, body, file));
  return sections;
}

/** Entries without a heading in the text: those that follow each other in the contents list are missing together. */
function missingSections(
  pending: readonly ContentsEntry[],
  entries: readonly ContentsEntry[],
  body: readonly Line[],
  file: string,
): Message[] {
  const runs: ContentsEntry[][] = [];
  for (const entry of pending) {
    const before = runs.at(-1)?.at(-1);
    if (before && entries.indexOf(entry) === entries.indexOf(before) + 1) runs.at(-1)?.push(entry);
    else runs.push([entry]);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    const last = run.at(-1);
    if (!first || !last) return [];
    const at = { file, line: first.line };
    const named = `“${first.title}”${run.length > 1 ? ` to “${last.title}”, ${String(run.length)} headings` : ''}`;
    if (run.length === entries.length)
      return [
        problem(
          'contents-without-section',
          at,
          `none of the ${String(run.length)} headings of the list`,
          'each heading of the list on a line of its own, a blank line before and after it',
        ),
      ];
    if (last !== entries.at(-1) || run.length === 1) return [problem('contents-without-section', at, named)];
    const end = body.findLast((line) => !isBlank(line))?.number ?? 1;
    return [
      problem(
        'contents-without-section',
        at,
        `the text ends on line ${String(end)} before ${named}`,
        'the text to the end of the contents list',
      ),
    ];
  });
}

/** The heading of an entry that is printed over two or three lines, as one line; undefined where a block is none. */
function wrappedHeading(block: readonly Line[], pending: readonly ContentsEntry[]): Line | undefined {
  const [first] = block;
  if (!first || block.length > LONGEST_WRAPPED) return undefined;
  const text = paragraphsOf([block])[0]?.text ?? '';
  const isHeading = pending.some(({ title }) => lettersOf(title) === lettersOf(text));
  return isHeading ? { ...first, text } : undefined;
}

/**
 * The entry of the contents list that the line is the heading of. Entries come in their order; a
 * spelling that varies counts for the next entry only, an entry further on must be the same letters.
 */
function takeEntry(line: Line, pending: ContentsEntry[]): ContentsEntry | undefined {
  const text = line.text.trim();
  if (text.split(/\s+/u).length > LONGEST_HEADING) return undefined;
  const [next] = pending;
  if (next && similarity(next.title, text) >= SAME_HEADING) return pending.shift();
  const later = pending.findIndex(({ title }) => lettersOf(title) === lettersOf(text));
  return later < 0 ? undefined : pending.splice(later, 1)[0];
}

/** A line of its own that reads like a heading: few words, a capital or digit first, no full stop, whole text before and after. */
function isBodyHeading(line: Line, before: readonly Line[] | undefined, after: readonly Line[] | undefined): boolean {
  const text = line.text.trim();
  const previous = before?.at(-1)?.text.trim() ?? '';
  const next = after?.[0]?.text.trim() ?? '';
  return (
    text.split(/\s+/u).length <= LONGEST_HEADING &&
    /^[\p{Lu}\p{N}]/u.test(text) &&
    !/[.!?:;,…-]$/u.test(text) &&
    endsSentence(previous) &&
    next !== '' &&
    !beginsMidSentence(next)
  );
}

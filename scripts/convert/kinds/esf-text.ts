import type { Ledger } from '../checks/ledger.ts';
import { blocksOf, isBlank } from '../document.ts';
import type { Line } from '../document.ts';
import { paragraphsOf } from '../text/joining.ts';
import { passageOf } from '../text/passage.ts';
import type { Section } from './esf-sections.ts';
import type { Block } from './kind.ts';

/** Lines of a section as paragraphs under its own heading. */
export function textBlocks({ heading, number }: Section, lines: readonly Line[]): Block[] {
  if (!heading) return [];
  const start = heading.text.indexOf(number) + number.length;
  const title = passageOf(heading, start + (/^\.(?=\s)/u.test(heading.text.slice(start)) ? 1 : 0));
  const paragraphs = paragraphsOf(blocksOf(lines)).map((text): Block => ({ type: 'paragraph', text }));
  return [{ type: 'heading', text: title }, ...paragraphs];
}

/** The lines of a section that nothing has claimed; the others as blank ones, so that paragraphs stay apart. */
export function keptLines({ lines }: Section, ledger: Ledger): Line[] {
  const left = new Set(ledger.unaccounted(lines).map(({ number }) => number));
  if (left.size === 0) return [];
  const kept = lines.map((line) => (left.has(line.number) ? line : { number: line.number, text: '' }));
  const first = kept.findIndex((line) => !isBlank(line));
  return kept.slice(first);
}

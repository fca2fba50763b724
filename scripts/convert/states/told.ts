import type { StateChange } from '../../../src/schema/dated-state.ts';
import { isMissing } from '../../../src/schema/text.ts';
import type { Missing } from '../../../src/schema/text.ts';
import type { Comparison, Past } from './compare.ts';
import type { Plan } from './plan.ts';

const LONGEST = 300;

/** What a new state says beside the old one, as lines for a terminal: nothing is left out, and what must be answered comes last. */
export function tellComparison(
  { continued, added, gone, ended, rows }: Comparison,
  { past, plan, head }: { past: readonly Past[]; plan: Plan; head: string },
): string[] {
  const titles = new Map(past.map(({ id, titles: [title = id] }) => [id, title]));
  const named = (id: string): string => `${id} “${titles.get(id) ?? id}”`;
  const there = new Set(past.filter(({ isThere }) => isThere).map(({ id }) => id));
  const changed = continued.filter(({ changes }) => changes.length > 0);
  const back = continued.filter(({ isBack }) => isBack);
  const section = (name: string, entries: readonly string[]): string[] =>
    entries.length === 0 ? [] : ['', `${name} (${String(entries.length)})`, ...entries];
  return [
    head,
    ...section(
      'New',
      added.map((row) => `  row ${String(row)} “${rows[row - 1]?.title ?? ''}” as ${plan.ids.get(row) ?? 'no id yet'}`),
    ),
    ...section(
      'Changed',
      changed.map(({ id, row, why, changes }) =>
        [`  ${named(id)}, row ${String(row)} (known by ${why})`, ...changes.flatMap(tellChange)].join('\n'),
      ),
    ),
    ...section(
      'Ended since the state before',
      ended.map(({ id, end }) => `  ${named(id)}, ${end}`),
    ),
    ...section(
      'Back on the list',
      back.map(({ id, row }) => `  ${named(id)}, row ${String(row)}`),
    ),
    ...section(
      'Vanished: their pages stay and say so',
      gone.filter((id) => there.has(id)).map((id) => `  ${named(id)}`),
    ),
    '',
    `As before: ${String(continued.filter(({ changes, isBack }) => changes.length === 0 && !isBack).length)}`,
    ...section(
      'Unclear',
      plan.unclear.map(({ what, answer }) => `  ${what}.\n    ${answer}`),
    ),
  ];
}

/** A change on one line, or a longer one on two. */
function tellChange({ field, before, after }: StateChange): string[] {
  const [a, b] = [shown(before), shown(after)];
  return field === 'text'
    ? [`    ${field}, before: ${around(a, b)}`, `    ${field}, after:  ${around(b, a)}`]
    : [`    ${field}: ${a} → ${b}`];
}

const shown = (value: string | Missing): string => (isMissing(value) ? 'nothing' : value.replace(/\s+/gu, ' '));

/** The part of a long text in which it differs from another. */
function around(text: string, other: string): string {
  if (text.length <= LONGEST) return text;
  let start = 0;
  while (start < text.length && text[start] === other[start]) start += 1;
  const from = Math.max(0, start - LONGEST / 6);
  return `${from > 0 ? '…' : ''}${text.slice(from, from + LONGEST)}${from + LONGEST < text.length ? '…' : ''}`;
}

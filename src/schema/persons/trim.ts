import type { Span } from '../span.ts';
import { isGivenName } from './given-names.ts';
import type { IsNobody } from './is-nobody.ts';
import { isInitial, spanOf } from './runs.ts';
import type { Run, Word } from './runs.ts';
import { isOfTitle, isRole } from './words.ts';

/** What a run is trimmed by. */
interface Around {
  text: string;
  words: readonly Word[];
  isNobody: IsNobody;
}

/** A run without the label before it: "Lisätiedot Maija Mallikas". */
export function withoutLabel(run: Run, scopes: readonly Span[]): Run {
  const from = spanOf(run);
  const scope = scopes.find(({ start }) => start > from.start && start < from.end);
  if (!scope) return run;
  const rest = run.words.filter(({ start }) => start >= scope.start);
  return rest.length === 0 ? run : { words: rest, from: run.to - rest.length + 1, to: run.to };
}

/** A run without what comes after a given name and a surname: a place, a word with a hyphen, the beginning of a title. */
export function trimmed(run: Run, context: Around): Run {
  const { text, words, isNobody } = context;
  const [first, second, third] = run.words;
  const last = run.words.at(-1);
  if (!first || !second || !third || !last || !isGivenName(first.text) || isGivenName(last.text)) return run;
  const before = run.words.at(-2)?.text ?? '';
  if (isGivenName(before) || isInitial(before)) return run;
  const next = words[run.to + 1];
  const goesOn = /^-(?: |$)/u.test(text.slice(last.end, last.end + 2));
  const ofTitle = isOfTitle(last.text) && next !== undefined && isRole(next.text);
  if (!goesOn && !ofTitle && !isNobody(last.text)) return run;
  return trimmed({ words: run.words.slice(0, -1), from: run.from, to: run.to - 1 }, context);
}

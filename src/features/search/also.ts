import type { Lexicon } from './lexicon.ts';
import type { Plan } from './plan.ts';
import { key } from './text/key.ts';
import { fold, wordsOf } from './text/words.ts';

const MOST_SAID = 12;

/**
 * What was searched for beside the words of the query: other terms, and the words that corrections stand for,
 * as the texts found write them.
 */
export function alsoSearched(plan: Plan, lexicon: Lexicon, texts: readonly string[]): string[] {
  const alternatives = plan.words.flatMap((word) => word.alternatives);
  const terms = alternatives.flatMap(({ said }) => said ?? []);
  const keys = new Set(
    alternatives
      .filter(({ reading }) => reading === 'correction' || reading === 'inside')
      .flatMap((alternative) => alternative.keys),
  );
  const typed = new Set(plan.words.map(({ text }) => fold(text)));
  const shortest = new Map<string, string>();
  for (const { text } of keys.size === 0 ? [] : texts.flatMap(wordsOf)) {
    const wanted = key(text, lexicon.lang);
    const known = shortest.get(wanted);
    if (keys.has(wanted) && (known === undefined || text.length < known.length)) shortest.set(wanted, text);
  }
  const all = [...terms, ...[...shortest.values()].map((word) => word.toLowerCase())];
  return [...new Set(all)].filter((word) => !typed.has(fold(word))).slice(0, MOST_SAID);
}

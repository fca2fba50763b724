import { explain } from '../explain.ts';
import type { Store } from '../store.ts';
import { joined } from '../tool.ts';
import { words } from './words.ts';

/** How what comes from a file or a link goes with what is there. */
export type Way = 'add' | 'replace';

/**
 * Takes in what comes from a file or a link.
 * @returns why it was not, in words: the two are more than the tool can hold. Then nothing was changed.
 */
export function takeIn<T>(store: Store<T>, added: T, way: Way): string | undefined {
  const { tool } = store;
  store.refresh();
  const both = way === 'add' ? joined(tool, store.value, added) : ({ ok: true, value: added } as const);
  if (!both.ok) return `${words.opened.noRoom} ${explain(words, { reason: 'bad', rule: both.rule, path: both.path })}`;
  store.update((own) => (way === 'add' ? tool.merge(own, added) : added));
  return undefined;
}

import { hashesIn } from '../../src/build/page.ts';
import type { InlineHashes } from '../../src/safety/policy.ts';

/** The hashes of every script and style that stands in one of the pages, each once. */
export function hashesOf(pages: readonly string[]): InlineHashes {
  const all = pages.map(hashesIn);
  return {
    scripts: [...new Set(all.flatMap(({ scripts }) => scripts))].toSorted(),
    styles: [...new Set(all.flatMap(({ styles }) => styles))].toSorted(),
  };
}

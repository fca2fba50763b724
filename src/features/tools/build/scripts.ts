import { bundle } from '../../../output/bundle.ts';
import type { Lang } from '../../../schema/lang.ts';
import { TOOL_ENTRIES } from '../entries.ts';

/** The scripts of all tools in a language by their names. */
export const buildToolScripts = (root: string, lang: Lang): Promise<(readonly [string, Uint8Array])[]> =>
  Promise.all(
    Object.entries(TOOL_ENTRIES).map(async ([name, entry]) => [name, await bundle(root, entry, { lang })] as const),
  );

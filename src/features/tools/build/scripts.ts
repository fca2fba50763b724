import { bundle } from '../../../output/bundle.ts';
import type { Lang } from '../../../schema/lang.ts';
import { TOOLS } from '../all.ts';

/** The scripts of all tools in a language by their names. */
export const buildToolScripts = (root: string, lang: Lang): Promise<(readonly [string, Uint8Array])[]> =>
  Promise.all(
    TOOLS.flatMap(({ scripts }) => Object.entries(scripts)).map(
      async ([name, entry]) => [name, await bundle(root, entry, { lang })] as const,
    ),
  );

import { openEngine } from '../engine.ts';
import type { Engine } from '../engine.ts';
import * as pagefind from '../build/pagefind-placeholder.ts';
import { indexReader } from './index-files.ts';
import { pageLang } from '../../../browser/page-lang.ts';
import { today } from '../../../browser/today.ts';

/** Opens the index when it is first asked for, and again after a failure. */
export function engineLoader(root: URL): () => Promise<Engine> {
  let opening: Promise<Engine> | undefined;
  return () => {
    opening ??= openEngine(pagefind, indexReader(root), { lang: pageLang(), day: today() }).catch((cause: unknown) => {
      opening = undefined;
      throw cause;
    });
    return opening;
  };
}

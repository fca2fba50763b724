import type { Lang } from '../../schema/text.ts';
import { WORD_LANGS } from '../fields.ts';
import { openEngine } from '../engine.ts';
import type { Engine } from '../engine.ts';
import * as pagefind from '../build/pagefind-placeholder.ts';
import { indexReader } from './index-files.ts';

/** The language of the page. */
export const pageLang = (): Lang => WORD_LANGS.find((lang) => lang === document.documentElement.lang) ?? WORD_LANGS[0];

/** Opens the index when it is first asked for, and again after a failure. */
export function engineLoader(root: URL): () => Promise<Engine> {
  let opening: Promise<Engine> | undefined;
  return () => {
    opening ??= openEngine(pagefind, indexReader(root), pageLang()).catch((cause: unknown) => {
      opening = undefined;
      throw cause;
    });
    return opening;
  };
}

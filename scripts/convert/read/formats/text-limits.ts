import { UnreadableFile, within } from './faults.ts';
import type { FileFault } from './faults.ts';
import { LIMITS } from './limits.ts';

/** Blanks as lines have them; more together than anybody needs make patterns go over them again and again. */
const BLANKS = new RegExp(String.raw`[ \t\u00A0]{${String(LIMITS.blanksTogether + 1)}}`, 'u');
const LINE_END = /\r\n|[\n\r]/gu;

/**
 * Looks at a text before patterns do: how long it is, how many lines it has, how long they are and how many blanks
 * stand together.
 * @throws UnreadableFile
 */
export function checkText(text: string): void {
  within('characters', text.length, 'letters');
  let lines = 1;
  let last = 0;
  for (const { index } of text.matchAll(LINE_END)) {
    lines += 1;
    within('lines', lines, 'lines');
    within('lineLetters', index - last, 'letters in one line');
    last = index + 1;
  }
  within('lineLetters', text.length - last, 'letters in one line');
  if (BLANKS.test(text)) within('blanksTogether', LIMITS.blanksTogether + 1, 'blanks together');
}

/** Why a plain text is not read; undefined where it is. */
export function faultOfText(text: string): FileFault | undefined {
  try {
    checkText(text);
    return undefined;
  } catch (error) {
    if (error instanceof UnreadableFile) return error.fault;
    throw error;
  }
}

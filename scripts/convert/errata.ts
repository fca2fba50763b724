import type { CuratedErratum } from '../../src/schema/curation.ts';
import type { Line } from './document.ts';

/**
 * Reads misprints as curation reads them. In an edition the corrected words stand already;
 * in an original the printed ones do, and are replaced here, before any parser sees them.
 */
export function applyErrata(lines: readonly Line[], errata: readonly CuratedErratum[]): Line[] {
  // Longer words first: a misprint may stand inside another's.
  const ordered = errata.toSorted((a, b) => b.printed.length - a.printed.length);
  return lines.map((line) => ({
    ...line,
    text: ordered.reduce(
      (words, { printed, read }) => (words.includes(read) ? words : words.replaceAll(printed, read)),
      line.text,
    ),
  }));
}

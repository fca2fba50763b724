import type { LanguageEntry } from '../../../src/schema/curation.ts';
import type { Lang } from '../../../src/schema/lang.ts';
import type { Line } from '../document.ts';

const WORD = /[\p{L}-]+/gu;

/**
 * The lines that name the languages of service of a record. Languages are named in one list: the line that names most
 * of them, if any does; a language that it does not name has no line.
 * @param lines of the record
 */
export function languageLinesOf(
  tags: readonly string[],
  lines: readonly Line[],
  lang: Lang,
  known: readonly LanguageEntry[],
): Record<string, number> {
  const entries = new Map(known.map((entry) => [entry.code, entry]));
  const named = lines.map(({ number, text }) => {
    const words = [...text.toLowerCase().matchAll(WORD)].map(([word]) => word);
    return { number, tags: tags.filter((tag) => isNamed(entries.get(tag), words, lang)) };
  });
  const most = named.reduce((count, { tags: found }) => Math.max(count, found.length), 0);
  const best = most === 0 ? undefined : named.find(({ tags: found }) => found.length === most);
  return Object.fromEntries((best?.tags ?? []).map((tag) => [tag, best?.number ?? 0]));
}

function isNamed(entry: LanguageEntry | undefined, words: readonly string[], lang: Lang): boolean {
  if (entry === undefined) return false;
  const name = entry.label[lang].toLowerCase();
  return words.some((word) => word === name || entry.words.some((beginning) => word.startsWith(beginning)));
}

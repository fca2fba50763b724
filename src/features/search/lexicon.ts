import type { Lang } from '../../schema/lang.ts';
import { LANGS } from '../../schema/lang.ts';
import { KEY_KINDS } from './fields.ts';
import type { KeyKind } from './fields.ts';
import { encodeTerms, TermTable } from './term-table.ts';
import type { Concept } from './term-table.ts';
import { distance } from '../../schema/distance.ts';

/** The keys that the index has, each with the kinds in which it occurs. */
export type LexiconEntries = ReadonlyMap<string, ReadonlySet<KeyKind>>;

const bitOf = (kind: KeyKind): number => 1 << KEY_KINDS.indexOf(kind);
const LINE = '\n';
/** What stands between the keys and the table of terms. */
const TERMS = '\n\n';
const LONGEST_SHARED = 35;
const RADIX = 36;

/**
 * Writes the entries as lines: how many letters a key shares with the key before it (one digit, base 36),
 * its kinds as bits (the same), and its own letters. After an empty line follows the table of terms.
 */
export function encodeLexicon(entries: LexiconEntries, lang: Lang, concepts: readonly Concept[] = []): string {
  let before = '';
  const lines: string[] = [];
  for (const [key, kinds] of [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const shared = Math.min(sharedBeginning(before, key), LONGEST_SHARED);
    const bits = [...kinds].reduce((sum, kind) => sum | bitOf(kind), 0);
    lines.push(`${shared.toString(RADIX)}${bits.toString(RADIX)}${key.slice(shared)}`);
    before = key;
  }
  return lines.join(LINE) + TERMS + encodeTerms(concepts, lang);
}

function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

/** The keys of the index, for asking before searching: a term that is not there is never searched. */
export class Lexicon {
  readonly #kinds = new Map<string, number>();
  readonly #keys: string[] = [];
  readonly lang: Lang;
  /** The terms of the field in three languages. */
  readonly terms: TermTable;

  /** @param lang the language in which records are shown */
  constructor(text: string, lang: Lang) {
    this.lang = lang;
    const [encoded = '', concepts = ''] = text.split(TERMS);
    this.terms = new TermTable(concepts, lang);
    let before = '';
    for (const line of encoded.split(LINE)) {
      if (line === '') continue;
      const key = before.slice(0, parseInt(line.charAt(0), RADIX)) + line.slice(2);
      this.#kinds.set(key, parseInt(line.charAt(1), RADIX));
      this.#keys.push(key);
      before = key;
    }
  }

  has(key: string, kind: KeyKind): boolean {
    return ((this.#kinds.get(key) ?? 0) & bitOf(kind)) !== 0;
  }

  /** Tells whether a Finnish key occurs as a word or as part of one. */
  readonly knowsFinnish = (key: string): boolean => this.has(key, 'fi') || this.has(key, 'part');

  kindsOf(key: string): KeyKind[] {
    return KEY_KINDS.filter((kind) => this.has(key, kind));
  }

  /** Tells in which languages there are keys with a beginning. */
  langsOfBeginning(beginning: string): Lang[] {
    let low = 0;
    let high = this.#keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#keys[middle] ?? '') < beginning) low = middle + 1;
      else high = middle;
    }
    let bits = 0;
    for (let at = low; this.#keys[at]?.startsWith(beginning) === true; at += 1)
      bits |= this.#kinds.get(this.#keys[at] ?? '') ?? 0;
    return LANGS.filter((lang) => (bits & (lang === 'fi' ? bitOf('fi') | bitOf('part') : bitOf(lang))) !== 0);
  }

  /** The keys of a language that have another inside: compounds that the build could not take apart. */
  around(inner: string, lang: Lang): string[] {
    return this.#keys.filter((key) => key.length > inner.length && key.includes(inner) && this.has(key, lang));
  }

  /**
   * The keys nearest to what was typed, at most `most` mistakes away; all of them have the fewest mistakes found.
   * @param tail how many letters of an ending the typed word may have after the key
   * @param lettersPerMistake how many letters a key has for each mistake, at least
   */
  nearest(typed: string, most: number, tail: number, lettersPerMistake = LETTERS_PER_MISTAKE): string[] {
    let best = most;
    let found: string[] = [];
    for (const key of this.#keys) {
      if (key.length < SHORTEST_CORRECTED) continue;
      const mistakes = distance(
        key,
        typed,
        best,
        key.length < SHORTEST_WITH_ENDING ? 0 : Math.min(tail, key.length >> 1),
      );
      if (mistakes > best || mistakes * lettersPerMistake > key.length) continue;
      if (mistakes < best) {
        best = mistakes;
        found = [];
      }
      found.push(key);
    }
    return found;
  }
}

const SHORTEST_CORRECTED = 4;
/** A shorter key with a mistake and an ending would be like too many words. */
const SHORTEST_WITH_ENDING = 5;
/** One mistake in so many letters may be a slip; more are another word. */
const LETTERS_PER_MISTAKE = 4;

/// <reference lib="es2025.regexp" />
import type { Organisation } from '../../../src/schema/organisation.ts';
import type { Span } from './span.ts';
import { overlapsAny } from './span.ts';
import { literally } from '../text/pattern.ts';

/** An organisation that a text names, with the spelling that stands there. */
export interface OrganisationMention extends Span {
  id: string;
  printed: string;
}

/** Knows organisations by every spelling of the register. */
export interface OrganisationIndex {
  /** The organisation whose spelling ends the text; the longest spelling wins. */
  atEnd: (text: string) => OrganisationMention | undefined;
  /** The organisation whose spelling begins the text; the longest spelling wins. */
  atStart: (text: string) => OrganisationMention | undefined;
  /** The organisation that is the whole text. */
  exact: (text: string) => string | undefined;
  /** Every organisation that the text names, in basic or inflected form. */
  mentions: (text: string) => OrganisationMention[];
}

/** Letters at the end of a Finnish word that may change when it is inflected: kaupunki → kaupungin, Punainen → Punaisen. */
const CHANGING = 2;
const CHANGING_NEN = 3;
/** Words this short are matched as they are: "ry", "Oy". */
const SHORT = 3;
/** Words this short keep their letters where they are the whole name (Kela → Kelan); beside others they may change (kunta → kunnan). */
const WHOLE_STEM = 5;
/** Letters that a case ending and a clitic may add. */
const ADDED = 6;

export function organisationIndexOf(register: readonly Organisation[]): OrganisationIndex {
  const spellings = register
    .flatMap(({ id, names, aliases }) =>
      [names.fi, names.sv, names.en, ...aliases]
        .filter((spelling) => spelling !== undefined)
        .map((spelling) => ({ id, spelling })),
    )
    .toSorted((a, b) => b.spelling.length - a.spelling.length || (a.spelling < b.spelling ? -1 : 1));
  const exact = new Map(spellings.map(({ id, spelling }) => [spelling, id]));
  const patterns = spellings.map(({ id, spelling }) => ({ id, ...patternOf(spelling) }));

  return {
    exact: (text) => exact.get(text),
    atEnd: (text) => {
      const found = spellings.find(({ spelling }) => text === spelling || text.endsWith(` ${spelling}`));
      return (
        found && { id: found.id, printed: found.spelling, start: text.length - found.spelling.length, end: text.length }
      );
    },
    atStart: (text) => {
      const found = spellings.find(
        ({ spelling }) => text.startsWith(spelling) && !/^\p{L}/u.test(text.slice(spelling.length)),
      );
      return found && { id: found.id, printed: found.spelling, start: 0, end: found.spelling.length };
    },
    mentions: (text) => {
      const found: OrganisationMention[] = [];
      for (const { id, pattern, head } of patterns) {
        if (!text.includes(head)) continue;
        for (const match of text.matchAll(pattern)) {
          const span = { start: match.index, end: match.index + match[0].length };
          if (!overlapsAny(span, found)) found.push({ id, printed: match[0], ...span });
        }
      }
      return found.toSorted((a, b) => a.start - b.start);
    },
  };
}

/** A spelling as a pattern that allows case endings on its words, and the letters that any of its forms begins with. */
function patternOf(spelling: string): { pattern: RegExp; head: string } {
  const names = spelling.split(' ');
  const words = names.map((word) => ({ word, stem: stemOf(word, names.length > 1) }));
  const source = words.map(({ word, stem }) =>
    stem === undefined
      ? `${literally(word)}(?::\\p{Ll}{1,4})?`
      : `${literally(stem)}\\p{Ll}{0,${String(word.length - stem.length + ADDED)}}`,
  );
  const [first] = words;
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}-])${source.join(' ')}(?![\\p{L}\\p{N}])`, 'gu'),
    head: first?.stem ?? first?.word ?? '',
  };
}

/** What stays of a word in all its forms; undefined for words that only take an ending after a colon ("ry", "TSL", "SPR:n"). */
function stemOf(word: string, beside: boolean): string | undefined {
  if (word.length <= SHORT || !/\p{Ll}$/u.test(word)) return undefined;
  if (word.length <= WHOLE_STEM) return beside ? word.slice(0, SHORT) : word;
  return word.slice(0, word.length - (word.endsWith('nen') ? CHANGING_NEN : CHANGING));
}

import type { Organisation } from '../../../src/schema/organisation.ts';
import type { Span } from './span.ts';
import { overlapsAny } from './span.ts';

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
  const forms = spellings.map(({ id, spelling }) => ({ id, words: wordsOf(spelling) }));

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
      for (const { id, words } of forms) {
        const [{ letters } = { letters: '' }] = words;
        for (let start = text.indexOf(letters); start !== -1; start = text.indexOf(letters, start + 1)) {
          const end = endOf(words, text, start);
          if (end === undefined || overlapsAny({ start, end }, found)) continue;
          found.push({ id, printed: text.slice(start, end), start, end });
        }
      }
      return found.toSorted((a, b) => a.start - b.start);
    },
  };
}

/** A word of a spelling in all its forms. */
interface InflectedWord {
  /** What all forms begin with. */
  letters: string;
  /** How many small letters may follow; undefined for a word that only takes an ending after a colon. */
  more: number | undefined;
}

const wordsOf = (spelling: string): InflectedWord[] =>
  spelling.split(' ').map((word, _, all) => {
    const stem = stemOf(word, all.length > 1);
    return stem === undefined
      ? { letters: word, more: undefined }
      : { letters: stem, more: word.length - stem.length + ADDED };
  });

const WITHIN_A_WORD = /(?<=[\p{L}\p{N}-])/uy;
const GOES_ON = /[\p{L}\p{N}]/uy;
const SMALL_LETTERS = /\p{Ll}*/uy;
const COLON_ENDING = /:\p{Ll}{1,4}(?![\p{L}\p{N}])/uy;

/** How long a match is that begins at a place; undefined where there is none. */
function lengthAt(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length;
}

/**
 * Where a name that begins at a place of a text ends; undefined where another word stands there. One pattern a
 * spelling would say the same, but a register has a thousand spellings, and to make their patterns takes longer than
 * to read all texts.
 */
function endOf(words: readonly InflectedWord[], text: string, start: number): number | undefined {
  if (lengthAt(WITHIN_A_WORD, text, start) !== undefined) return undefined;
  let at = start;
  for (const [index, { letters, more }] of words.entries()) {
    if (index > 0) {
      if (text[at] !== ' ') return undefined;
      at += 1;
    }
    if (!text.startsWith(letters, at)) return undefined;
    at += letters.length;
    const ending = lengthAt(more === undefined ? COLON_ENDING : SMALL_LETTERS, text, at) ?? 0;
    if (more !== undefined && ending > more) return undefined;
    at += ending;
  }
  return lengthAt(GOES_ON, text, at) === undefined ? at : undefined;
}

/** What stays of a word in all its forms; undefined for words that only take an ending after a colon ("ry", "TSL", "SPR:n"). */
function stemOf(word: string, beside: boolean): string | undefined {
  if (word.length <= SHORT || !/\p{Ll}$/u.test(word)) return undefined;
  if (word.length <= WHOLE_STEM) return beside ? word.slice(0, SHORT) : word;
  return word.slice(0, word.length - (word.endsWith('nen') ? CHANGING_NEN : CHANGING));
}

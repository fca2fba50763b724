import type { Gazetteer } from '../../../src/schema/place.ts';
import { finnishForms, swedishForms } from './place-forms.ts';
import type { Span } from './span.ts';
import { overlapsAny } from './span.ts';

/** A place that a text names. `code` is today's, also where the text has the name of a merged municipality. */
export interface PlaceMention extends Span {
  code: string;
  printed: string;
}

/** Recognises the municipalities and regions of Finland in any inflected form, in Finnish and in Swedish. */
export interface PlaceIndex {
  mentions: (text: string, except?: readonly Span[]) => PlaceMention[];
  isMunicipality: (code: string) => boolean;
}

/** A word that may be a place or a part of one: capital first, hyphens inside. */
const CAPITALISED = /\p{Lu}\p{L}*(?::\p{L}+)?(?:-\p{L}+)*(?![\p{L}\p{N}])/gu;

/** Builds the index once; looking up a text is one pass over its capitalised words. */
export function placeIndexOf(gazetteer: Gazetteer): PlaceIndex {
  const codes = new Map<string, string>();
  const add = (forms: readonly string[], code: string): void => {
    for (const form of forms) if (!codes.has(form)) codes.set(form, code);
  };
  const names = [
    ...gazetteer.municipalities.map(({ code, name_fi, name_sv, also }) => ({
      code,
      fi: [name_fi, ...[also ?? []].flat()],
      sv: name_sv,
    })),
    ...gazetteer.regions.map(({ code, name_fi, name_sv, name_en }) => ({ code, fi: [name_fi, name_en], sv: name_sv })),
    ...gazetteer.former_municipalities.map(({ into, name_fi, name_sv }) => ({
      code: into,
      fi: [name_fi],
      sv: name_sv,
    })),
  ];
  // Basic forms first: no inflected form of one place may hide the name of another.
  for (const { code, fi, sv } of names) add(sv === null ? fi : [...fi, sv], code);
  for (const { code, fi, sv } of names) {
    add(fi.flatMap(finnishForms), code);
    if (sv !== null) add(swedishForms(sv), code);
  }
  const municipalities = new Set(gazetteer.municipalities.map(({ code }) => code));
  const longest = [...codes.keys()].reduce((most, name) => Math.max(most, name.split(' ').length), 0);

  return {
    isMunicipality: (code) => municipalities.has(code),
    mentions: (text, except = []) => {
      const found: PlaceMention[] = [];
      for (const match of text.matchAll(CAPITALISED)) {
        const start = match.index;
        if (found.some((mention) => start < mention.end)) continue;
        for (let count = longest; count >= 1; count -= 1) {
          const printed = wordsFrom(text, start, count);
          const known = printed === undefined ? undefined : lookUp(codes, printed);
          if (known === undefined) continue;
          const span = { start, end: start + known.printed.length };
          if (!overlapsAny(span, except)) found.push({ ...span, ...known });
          break;
        }
      }
      return found;
    },
  };
}

/** `count` words from an offset, or undefined where the text has fewer. */
function wordsFrom(text: string, start: number, count: number): string | undefined {
  const match = new RegExp(`^[\\p{L}:-]+(?: [\\p{L}-]+){${String(count - 1)}}`, 'u').exec(text.slice(start));
  return match?.[0];
}

/** A word as it stands, or its first part where a hyphen joins it to a common noun ("Keski-Suomen-kierros"). */
function lookUp(codes: ReadonlyMap<string, string>, printed: string): { code: string; printed: string } | undefined {
  const code = codes.get(printed);
  if (code !== undefined) return { code, printed };
  const compass = /^(?:Länsi|Itä|Etelä|Pohjois|Keski)-(\p{Lu}.*)$/u.exec(printed)?.[1];
  const inner = compass === undefined ? undefined : codes.get(compass);
  // "Länsi-Uudenmaan" is no region of its own: a part of the region that it names.
  return inner === undefined ? undefined : { code: inner, printed };
}

import { strings } from '../../i18n/index.ts';
import type { Lang } from '../../schema/lang.ts';
import type { FilePlace } from '../../schema/provenance.ts';

const PARTS = ['page', 'sheet', 'table', 'row', 'column', 'paragraph', 'line'] as const;

/** A place of a file in words: "p. 12", "sheet Hankkeet, row 14, column EU-rahoitus". */
export const filePlaceWords = (place: FilePlace, lang: Lang): string =>
  PARTS.flatMap((part) => {
    const value = place[part];
    return value === undefined ? [] : [strings(lang).provenance.inFile[part](String(value))];
  }).join(', ');

/** The last part of a place, for a link beside what it is about: "row 14" of a sheet, "p. 12". */
export const shortPlaceWords = ({ sheet, table, column: _column, ...place }: FilePlace, lang: Lang): string =>
  filePlaceWords(Object.keys(place).length === 0 ? { sheet, table } : place, lang);

/** The places of a first and a last line, once where they are the same. */
export const filePlacesWords = ([from, to]: readonly [FilePlace, FilePlace], lang: Lang): string => {
  const [first, last] = [filePlaceWords(from, lang), filePlaceWords(to, lang)];
  return first === last ? first : `${first} – ${last}`;
};

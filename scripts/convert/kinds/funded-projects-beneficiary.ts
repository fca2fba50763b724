import { slugOf } from '../../../src/schema/slug.ts';
import type { Knowledge } from './kind.ts';

/** Last words of names of organisations, for those that the register does not know. */
export const LEGAL_FORMS =
  /(?:^|\s)(?:ry|rf|sr|rs|Oy|Ab|Oyj|säätiö|stiftelse|kaupunki|stad|kunta|kommun|kuntayhtymä|samkommun|virasto|ämbetsverk|yliopisto|universitet|ammattikorkeakoulu|yrkeshögskola|keskus|opisto|liitto|seurakunta|seurakuntayhtymä)\.?$/iu;

/** A town as an organisation: its name in the genitive, or as it is in Swedish, before the word for a town. */
const TOWN = /(?<=^|\s)(?<name>\p{Lu}[\p{L}-]+) (?:kaupunki|kunta|stad|kommun)$/u;

/** What parts two cells for certain: a tab, a bar, or a gap. */
const BORDER = /\s*(?:\t+|\s\|\s)\s*|\s{2,}/gu;

/** A name and its beneficiary, told apart; or, where nothing parts them for certain, the readings. */
export type Split = { nameEnd: number; start: number; id: string; printed: string } | { readings: readonly string[] };

/**
 * Nothing separates a name from its beneficiary in running text. It is certain where the file has a border, where the
 * register or the gazetteer knows what ends the text, or where curation knows a record of that name. The title becomes
 * the permanent id, so anything else is left to a person.
 */
export function splitBeneficiary(head: string, knowledge: Knowledge): Split {
  const { organisations, places, vocabulary } = knowledge;
  const borders = [...head.matchAll(BORDER)];
  const [border] = borders;
  if (border && borders.length === 1) return at(head, border.index, border.index + border[0].length, knowledge);
  const text = head.replace(/\s/gu, ' ');
  const known = organisations.atEnd(text);
  if (known && known.start > 0) return at(head, known.start, known.start, knowledge);
  const town = TOWN.exec(text);
  if (town && town.index > 0) {
    const name = town.groups?.['name'] ?? '';
    const [place] = places.mentions(name);
    if (place?.start === 0 && place.end === name.length && places.isMunicipality(place.code))
      return at(head, town.index, town.index, knowledge);
  }
  const starts = [...text.matchAll(/\S+/gu)].slice(1).map(({ index }) => index);
  const curated = starts.filter((start) => vocabulary.records.has(slugOf(text.slice(0, start))));
  const [only] = curated;
  if (only !== undefined && curated.length === 1) return at(head, only, only, knowledge);
  const likely = likelyStart(text);
  const others = starts.filter((start) => start !== likely);
  // The nearest other reading: one word more in the name, or one less.
  const other = others.findLast((start) => start < likely) ?? others[0];
  const readings = [...starts.filter((start) => start === likely), ...(other === undefined ? [] : [other])];
  return {
    readings: readings.map((start) => `name “${text.slice(0, start).trim()}”, beneficiary “${text.slice(start)}”`),
  };
}

function at(head: string, nameEnd: number, start: number, { organisations }: Knowledge): Split {
  const printed = head.slice(start).replace(/\s+/gu, ' ').trim();
  const name = head.slice(0, nameEnd).trim();
  if (name === '' || printed === '') return { readings: [] };
  return { nameEnd, start, printed, id: organisations.exact(printed) ?? slugOf(printed) };
}

/** Where the words with a capital before the last legal form begin; never the first word, which is the name's. */
function likelyStart(text: string): number {
  const words = [...text.matchAll(/\S+/gu)];
  let from = words.length - 1;
  if (LEGAL_FORMS.test(text)) {
    while (from > 1 && /^\p{Lu}/u.test(words[from - 1]?.[0] ?? '')) from -= 1;
    if (from === words.length - 1) from -= 1;
  }
  return words[Math.max(from, 1)]?.index ?? text.length;
}

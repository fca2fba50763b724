import { likelyNamesIn } from '../../../src/schema/persons/find.ts';
import { slugOf } from '../../../src/schema/slug.ts';
import type { Knowledge } from './kind.ts';

/** Last words of names of organisations, for those that the register does not know. */
export const LEGAL_FORMS =
  /(?:^|\s)(?:ry|rf|sr|rs|Oy|Ab|Oyj|säätiö|stiftelse|kaupunki|stad|kunta|kommun|kuntayhtymä|samkommun|virasto|ämbetsverk|yliopisto|universitet|ammattikorkeakoulu|yrkeshögskola|keskus|opisto|liitto|seurakunta|seurakuntayhtymä)\.?$/iu;

/** A town as an organisation: its name in the genitive, or as it is in Swedish, before the word for a town. */
const TOWN = /(?<=^|\s)(?<name>\p{Lu}[\p{L}-]+) (?:kaupunki|kunta|stad|kommun)$/u;

/** What parts two cells for certain: a tab, a bar, or a gap. */
const BORDER = /\s*(?:\t+|\s\|\s)\s*|[^\S\n]{2,}/gu;

/** A name and its beneficiary, told apart; or, where nothing parts them for certain, the readings. */
export type Split =
  { nameEnd: number; start: number; beneficiaries: readonly Beneficiary[] } | { readings: readonly string[] };

/** An organisation that a cell names, and how many letters after the cell's first one. */
export interface Beneficiary {
  id: string;
  printed: string;
  offset: number;
}

/** What parts two organisations of one cell for certain; a comma or a line break may also stand within a name. */
const BETWEEN = /\s*[;/&+]\s*|\s+(?:ja|sekä|och|samt|and)\s+/gu;
const PERHAPS = [
  new RegExp(`${BETWEEN.source}|\\s*,\\s*|\\s*\\n\\s*`, 'gu'),
  new RegExp(`${BETWEEN.source}|\\s*,\\s*`, 'gu'),
];
/** A text that goes on with one more organisation. */
const GOES_ON = /(?:[,;/&+]|\s(?:ja|sekä|och|samt|and))\s*$/u;

/**
 * Nothing separates a name from its beneficiary in running text. It is certain where the file has a border, where the
 * register or the gazetteer knows what ends the text, or where curation knows a record of that name. The title becomes
 * the permanent id, so anything else is left to a person.
 */
export function splitBeneficiary(head: string, knowledge: Knowledge): Split {
  const { organisations, vocabulary } = knowledge;
  const borders = [...head.matchAll(BORDER)];
  const [border] = borders;
  if (border && borders.length === 1) return at(head, border.index, border.index + border[0].length, knowledge);
  const text = head.replace(/\s/gu, ' ');
  const known = [organisations.atEnd(text)?.start, townAtEnd(text, knowledge)].find(
    (start) => start !== undefined && start > 0,
  );
  if (known !== undefined) {
    const before = GOES_ON.exec(text.slice(0, known));
    // "Piiri Turun kaupunki ja Oulun kaupunki": the name of the project, or a second organisation, ends there.
    return before
      ? { readings: readingsAt(text, [likelyStart(text.slice(0, before.index)), known]) }
      : at(head, known, known, knowledge);
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
  return { readings: readingsAt(text, readings) };
}

const readingsAt = (text: string, starts: readonly number[]): string[] =>
  starts.map((start) => `name “${text.slice(0, start).trim()}”, beneficiary “${text.slice(start).trim()}”`);

/** Where a town as an organisation begins that ends a text, if the gazetteer knows it. */
function townAtEnd(text: string, { places }: Knowledge): number | undefined {
  const town = TOWN.exec(text);
  const name = town?.groups?.['name'] ?? '';
  const [place] = places.mentions(name);
  const isTown = place?.start === 0 && place.end === name.length && places.isMunicipality(place.code);
  return isTown ? town?.index : undefined;
}

function at(head: string, nameEnd: number, start: number, knowledge: Knowledge): Split {
  const cell = head.slice(start);
  if (head.slice(0, nameEnd).trim() === '' || cell.trim() === '') return { readings: [] };
  const read = beneficiariesOf(cell, knowledge);
  return 'readings' in read ? read : { nameEnd, start, beneficiaries: read.found };
}

/**
 * The organisations of a cell or field: several where each part of it is one for certain, otherwise one as printed. Where
 * the first part is one and nothing is known of the others, the readings are told.
 */
export function beneficiariesOf(
  cell: string,
  knowledge: Knowledge,
): { found: readonly Beneficiary[] } | { readings: readonly string[] } {
  const { organisations } = knowledge;
  const whole = trimmed(cell, 0, cell.length);
  const ref = ({ text, offset }: Part): Beneficiary => ({
    id: organisations.exact(text) ?? organisations.exact(withoutBracket(text)) ?? slugOf(text),
    printed: text,
    offset,
  });
  if (organisations.exact(whole.text) !== undefined) return { found: [ref(whole)] };
  const isOne = ({ text }: Part): boolean => isOrganisation(withoutBracket(text), knowledge);
  for (const pattern of PERHAPS) {
    const parts = partsOf(cell, pattern);
    if (parts.length < 2 || !parts.every(isOne)) continue;
    // Both names of a bilingual town are one organisation.
    return { found: [...new Map(parts.map(ref).map((each) => [each.id, each])).values()] };
  }
  // A person beside the organisation would stand in a permanent id: the message does not say the name again.
  if (!isOne(whole) && likelyNamesIn(whole.text).length > 0)
    return { readings: ['words that look like the name of a person', 'the organisation alone'] };
  const [first, ...others] = partsOf(cell, BETWEEN);
  return first && others.length > 0 && isOne(first)
    ? {
        readings: [
          `one organisation, “${whole.text}”`,
          [first, ...others].map(({ text }) => `“${text}”`).join(' and '),
        ],
      }
    : { found: [ref(whole)] };
}

/** "Suomen Punainen Risti (SPR)", "Helsingin kaupunki (koordinaattori)": the name alone. */
const withoutBracket = (text: string): string => text.replace(/\s*\([^()]*\)$/u, '');

/** Whether a text is an organisation for certain: known, a town, or with its legal form. */
export const isOrganisation = (text: string, knowledge: Knowledge): boolean =>
  knowledge.organisations.exact(text) !== undefined ||
  townAtEnd(text, knowledge) === 0 ||
  (/^\p{Lu}\S*\s/u.test(text) && LEGAL_FORMS.test(text));

interface Part {
  text: string;
  offset: number;
}

function partsOf(cell: string, pattern: RegExp): Part[] {
  let from = 0;
  const ends = [...cell.matchAll(pattern)].map(({ 0: parting, index }) => ({
    end: index,
    next: index + parting.length,
  }));
  return [...ends, { end: cell.length, next: cell.length }].map(({ end, next }) => {
    const part = trimmed(cell, from, end);
    from = next;
    return part;
  });
}

function trimmed(cell: string, from: number, to: number): Part {
  const text = cell.slice(from, to);
  return { text: text.replace(/\s+/gu, ' ').trim(), offset: from + text.length - text.trimStart().length };
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

import type { Span } from '../span.ts';

/** What may be a telephone number: from its first digit, plus sign or bracket to its last digit, groups and all. */
const CANDIDATE =
  /(?<![\p{L}\p{M}\p{N}.,/-])(?:\(?\+ ?\d{1,3}|00(?:358|37\d|4\d)|358 |\(?0\d)[\d ()\u00A0\u202F-]{4,18}\d(?![\p{L}\p{M}\p{N}]|[.,/]\d|-\p{L})/gu;

/** A number whose groups stand apart with full stops: "040.000.0000". Days have no group of three digits. */
const DOTTED =
  /(?<![\p{L}\p{M}\p{N}.,/-])(?:\+\d{1,3}|0\d{1,3})(?:[._ ]\d{2,4}){2,4}(?![\p{L}\p{M}\p{N}]|[.,/]\d|-\p{L})/gu;

/** A number whose first group stands apart with a slash or a dash: "040 / 000 0000", "040 – 000 0000". */
const SLASHED =
  /(?<![\p{L}\p{M}\p{N}.,/–-])(?:\+\d{1,3} )?0\d{1,2} ?[/–—] ?\d{3,4}(?:[ -]?\d{2,4}){0,3}(?![\p{L}\p{M}\p{N}]|[.,/]\d|-\p{L})/gu;

/** A number with a label right before it, or another number right after it, which says what it is. */
const WRITTEN_TO =
  /(?<=(?<!\p{L})(?:puh|puhelin|tel|tfn|gsm)[.:]?)0\d[\d ()-]{4,14}\d(?![\p{L}\p{M}\p{N}])|(?<![\p{L}\p{N}.,/-])0(?:4\d|50)[-. ]?\d{3}[ -]?\d{2,4}(?:[ -]?\d{2})?(?=\/\p{L}|\/0[45]\d)|(?<=\d{3}\/)0(?:4\d|50)[- ]?\d{3}[ -]?\d{2,4}(?![\p{L}\p{N}/])|(?<![\p{L}\p{N}.,/-])0(?:4\d|50)\.\d{7}(?![\p{L}\p{N}])/giu;

/** Words and punctuation before a number that go with it. */
const BEFORE = /[,;]?\s*(?:(?<!\p{L})(?:puh|tel|tfn|gsm|p)\.?:?\s*)?$/iu;

/** How numbers of the Finnish network begin: mobile, regional, companies' and service numbers. */
const PREFIX = /^0(?:4|50|10|1[3-9]|2|3|5|6|8|9|7[0135])/u;

/** A label that says that the number after it is another than a telephone's. */
const OTHER_NUMBER =
  /(?<!\p{L})(?:(?:hanke|projekti?|diaari|diarie|asia|sopimus|avtals|päätös|besluts|tilaus|lasku|viite|eura-?)[\p{Ll}-]*(?:numero|nro|nummer|nr|koodi|kod|tunnus)|project (?:number|no|code|id)|dnro|dnr|y-tunnus|fo-nummer|business id|koodi|kod|code|tunnus|id)[ .:#]{0,3}$/iu;

const BUSINESS_ID = /^\d{7}-\d$/u;
const FEWEST = 7;
const MOST = 12;
const GROUP = /\d+/gu;

/** A number without the digits of its region, which only its label tells from other numbers. */
const LABELLED =
  /(?<=(?<!\p{L})(?:puh|puhelin|tel|tfn|gsm|telefon|phone)\.?:?\s)[1-9]\d{1,3}[ -]?\d{2,4}(?:[ -]\d{2,4})?(?![\p{L}\p{M}\p{N}]|[.,/]\d)/giu;

/** Telephone numbers of a text, each with the words that go with it. Days, years, business ids and project numbers are none. */
export function telephonesIn(text: string): Span[] {
  const dotted = [...text.matchAll(DOTTED)].filter(
    ({ 0: found }) => /[._]/u.test(found) && /\d{3}[._\s]?\d{3}/u.test(found),
  );
  const labelled = [...text.matchAll(LABELLED)].filter(({ 0: found }) => digitsOf(found).length >= 6);
  const labels = labelled.map(({ 0: found, index }) => ({
    start: index - labelOf(text, index),
    end: index + found.length,
  }));
  const others = [
    ...text.matchAll(CANDIDATE),
    ...dotted,
    ...text.matchAll(SLASHED),
    ...text.matchAll(WRITTEN_TO),
  ].flatMap(({ 0: found, index }) => {
    const number = shortened(found);
    const before = text.slice(Math.max(0, index - 60), index);
    if (!isTelephone(number, before)) return [];
    return [{ start: index - labelOf(text, index), end: index + number.length }];
  });
  return [...others, ...labels];
}

/** How long the words and punctuation before a number are that go with it. */
const labelOf = (text: string, index: number): number =>
  BEFORE.exec(text.slice(Math.max(0, index - 20), index))?.[0].length ?? 0;

/** Without groups at its end that are too many for a number: a year after it, say. */
function shortened(found: string): string {
  // A bracket that opens after it is another remark: "(24 h)".
  let number = found.replace(/(?<=\d) ?\(\d+$/u, '');
  const most = number.startsWith('00') ? MOST + 2 : MOST;
  while (digitsOf(number).length > most && /[ ()\u00A0\u202F-]\d+$/u.test(number))
    number = number.replace(/[ ()\u00A0\u202F-]+\d+$/u, '');
  return number;
}

/** Its digits, without the nought in brackets that is dialled within a country only. */
const digitsOf = (number: string): string => number.replace(/\(0\)|\D/gu, '');

function isTelephone(number: string, before: string): boolean {
  const digits = digitsOf(number);
  if (digits.length < FEWEST || BUSINESS_ID.test(number.replace('(', '')) || OTHER_NUMBER.test(before)) return false;
  if (/^\(?\+|^358 /u.test(number) || /^00(?:358|37\d|4\d)/u.test(digits)) return true;
  return PREFIX.test(digits) && !(number.match(GROUP) ?? []).every(isOfDate);
}

/** A day, a month or a year, as in "months 01–12 of 2016". */
const isOfDate = (group: string): boolean =>
  (group.length <= 2 && Number(group) <= 31) || /^(?:19|20)\d\d$/u.test(group);

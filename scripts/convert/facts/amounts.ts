import { readAmount } from './money.ts';
import type { Span } from './span.ts';

/** Amounts at the end of a text, one for each column; or why they cannot be told. */
export type FoundAmounts =
  | { found: readonly Span[] }
  /** The digits can be parted in more than one way. */
  | { unclear: Span; readings: readonly string[] }
  /** A word with digits stands where an amount should. */
  | { bad: Span }
  | undefined;

const NUMBER_WORD = /^(?:€|EUR)?\d[\d.,'’]*(?:€|EUR|M€|t€|k€|,-|:-)?$/u;
const CURRENCY_WORD = /^(?:€|eur|euroa?|euros?)$/iu;
const MULTIPLIER_WORD = /^(?:milj\.?|miljoon\p{Ll}+|miljon(?:er)?|mn|million|tuhatta|tusen|thousand|M€|t€|k€|MEUR)$/u;

/** Words and signs that make an amount less than exact, or negative: half of it would be read. */
const QUALIFIER =
  /(?:^|\s)(?:noin|n\.|enintään|korkeintaan|vähintään|yli|alle|lähes|liki|arviolta|arvio|runsas|runsaat|vajaa|vajaat|ma(?:x|ks)\.?|min\.|cirka|ca\.?|omkring|ungefär|högst|minst|över|under|nästan|about|approx\.|approximately|around|up to|at (?:most|least)|over|nearly|miinus|minus|\d+\s*[x×*]|[àá]|per|[~≈<>≤≥±+-]|[‐‑‒–—―−])\s*$/iu;
/** A word that belongs to what stands where an amount should: with digits, a currency, or nothing but signs. */
const ODD_WORD = /\d|^\p{P}*(?:€|eur|euroa?)\p{P}*$|^[^\p{L}\s]+$/iu;

/** After these a number begins anew: the words before it are over. */
const OVER = /(?:^|[\n\t|]|[.!?:;)\]”"]\s|\S\s{2,})\s*$/u;

/** No amount has more groups of digits than this. */
const MOST_WORDS = 16;

/**
 * Finds the amounts that end a text. Thousands may stand apart, so that "ryhmiä 12 849 300" is either "849 300" or
 * "12 849 300": where the words before do not end and more than two groups follow, the readings are told instead.
 * @param count how many columns of money there are
 */
export function amountsAtEnd(text: string, count: number): FoundAmounts {
  const words = lastWords(text);
  const last = words.at(-1);
  if (!last) return undefined;
  const run = runAtEnd(words, text);
  // A currency between two amounts may be counted to either; that is no other reading.
  const all = run.flatMap((_, from) => partings(run.slice(from), count, text));
  const readings = [...Map.groupBy(all, (reading) => digitsOf(reading, text)).values()].flatMap((same) =>
    same.toSorted(byFirst).slice(0, 1),
  );
  const [first] = readings;
  if (!first) {
    const bad = oddWords(words, text);
    return /\d/u.test(text.slice(bad.start, bad.end)) ? { bad } : undefined;
  }
  const start = first[0]?.start ?? last.start;
  const qualifier = QUALIFIER.exec(text.slice(0, start));
  if (qualifier) {
    const from = Math.min(qualifier.index + leadingBlanks(qualifier[0]), oddWords(words, text).start);
    return { bad: { start: from, end: last.end } };
  }
  if (isHalf(first, run, text)) return { bad: { start: run[0]?.start ?? start, end: last.end } };
  const whole = readings.filter((reading) => reading[0]?.start === start);
  const span = { start, end: last.end };
  const broken = whole.some((reading) => reading.some((amount) => text.slice(amount.start, amount.end).includes('\n')));
  const fits = (reading: readonly Span[]): boolean =>
    OVER.test(text.slice(0, start)) || reading.every((amount) => groupsIn(text, amount) <= 2);
  if (readings.length === 1 || (whole.length === 1 && !broken && fits(first))) return { found: first };
  return { unclear: span, readings: readings.map((reading) => printed(reading, text)) };
}

/** The amounts that a text consists of; undefined where it is anything else. */
export function amountsOf(text: string, count: number): FoundAmounts {
  const found = amountsAtEnd(text, count);
  if (found === undefined || 'bad' in found) return found;
  const start = 'unclear' in found ? found.unclear.start : (found.found[0]?.start ?? 0);
  const rest = text.slice(0, start).trim();
  return rest === '' ? found : { bad: { start: 0, end: text.length } };
}

const leadingBlanks = (text: string): number => text.length - text.trimStart().length;

/** The last words that are no running text. */
function oddWords(words: readonly Span[], text: string): Span {
  const isOdd = (word: string): boolean => ODD_WORD.test(word) || MULTIPLIER_WORD.test(word);
  const before = words.findLastIndex(({ start, end }) => !isOdd(text.slice(start, end)));
  const [first, last] = [words[before + 1], words.at(-1)];
  return { start: (first ?? last)?.start ?? 0, end: last?.end ?? text.length };
}

/** Whether what can be read is the end of a longer number that cannot: "849 300,125". */
function isHalf(first: readonly Span[], run: readonly Span[], text: string): boolean {
  const [amount] = first;
  const index = run.findIndex(({ start }) => start === amount?.start);
  const before = index > 0 ? run[index - 1] : undefined;
  if (!amount || !before || !/^\d{1,3}$/u.test(text.slice(before.start, before.end))) return false;
  const read = readAmount(text.slice(amount.start, amount.end));
  return read !== undefined && 'readings' in read;
}

/** The reading whose first amount begins first comes first, and of those the one in which it is longest. */
function byFirst([a]: readonly Span[], [b]: readonly Span[]): number {
  return (a?.start ?? 0) - (b?.start ?? 0) || (b?.end ?? 0) - (a?.end ?? 0);
}

const printed = (reading: readonly Span[], text: string): string =>
  reading.map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' ')).join(' | ');

const digitsOf = (reading: readonly Span[], text: string): string =>
  reading.map(({ start, end }) => text.slice(start, end).replace(/[^\d.,]+/gu, '')).join('|');

const groupsIn = (text: string, { start, end }: Span): number =>
  text.slice(start, end).match(/\d[\d.,'’]*/gu)?.length ?? 0;

function lastWords(text: string): Span[] {
  const words = [...text.slice(-200).matchAll(/\S+/gu)];
  const shift = Math.max(0, text.length - 200);
  return words
    .slice(-MOST_WORDS)
    .map(({ 0: word, index }) => ({ start: shift + index, end: shift + index + word.length }));
}

/** The words at the end that may be parts of amounts. */
function runAtEnd(words: readonly Span[], text: string): Span[] {
  const isPart = ({ start, end }: Span): boolean => {
    const word = text.slice(start, end);
    if (CURRENCY_WORD.test(word) || MULTIPLIER_WORD.test(word)) return true;
    return NUMBER_WORD.test(word) && (readAmount(word) !== undefined || /^\d{3}[.,]\d{1,2}$/u.test(word));
  };
  const before = words.findLastIndex((word) => !isPart(word));
  return words.slice(before + 1);
}

/** Every way to part the whole run into so many amounts. */
function partings(run: readonly Span[], count: number, text: string): Span[][] {
  const [first] = run;
  if (!first) return [];
  if (count === 0) return [];
  return run.flatMap((last, index): Span[][] => {
    const amount = { start: first.start, end: last.end };
    if (!isAmount(text.slice(amount.start, amount.end))) return [];
    const rest = run.slice(index + 1);
    if (count === 1) return rest.length === 0 ? [[amount]] : [];
    return partings(rest, count - 1, text).map((others) => [amount, ...others]);
  });
}

/** A number that begins with noughts is the end of another. */
const isAmount = (words: string): boolean => !/^0\d|\t/u.test(words) && readAmount(words) !== undefined;

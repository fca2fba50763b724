import type { FactBody } from '../../../src/schema/figure.ts';
import type { Lang } from '../../../src/schema/lang.ts';
import type { Message } from '../../../src/schema/report.ts';
import type { Localized } from '../../../src/schema/text.ts';
import type { PlacedFigure } from '../../../src/schema/vocabulary.ts';
import { problem } from '../problems.ts';
import { literally } from '../text/pattern.ts';
import { placeAt } from '../text/passage.ts';
import type { Passage } from '../text/passage.ts';
import type { CountedIndex } from './counted.ts';
import type { Reading } from './figures.ts';
import type { Span } from './span.ts';
import { overlapsAny } from './span.ts';

/** The text of a record in one language, with the numbers that were read in each of its passages. */
export interface FigureText {
  lang: Lang;
  file: string;
  title: string;
  passages: readonly { passage: Passage; readings: readonly Reading[] }[];
}

/** A figure of a record, where one of its editions says it. */
export interface Figure extends Span {
  passage: Passage;
  /** Its value; of a count, what is counted is in the language of the edition. */
  body: FactBody;
}

/** What curation says of figures: the things that texts count, and the figures of this record that no rule can name. */
export interface FigureNames {
  counted: CountedIndex;
  curated: readonly PlacedFigure[];
}

/** What a number of the leading edition is, in each language; undefined of a count that nothing names. */
interface Decision {
  reading: Reading;
  figure: BodyIn | undefined;
}

type BodyIn = (lang: Lang) => FactBody;

/** Words after which a number is a year even before those who are counted: "vuonna 2016 osallistujaa". */
const A_YEAR =
  /(?<!\p{L})(?:vuo\p{Ll}+|\p{Ll}+kuu\p{Ll}*|kesällä|keväällä|syksyllä|talvella|ja|tai|år|under|sedan|från|till|och|in|since|during|from|of|by|until|before|after|and) $/iu;

/**
 * Decides the figures of a record once, on the first of its editions, and finds each in the others by its number. Each
 * edition has the same figures in the same order. An edition that lacks one, or has one more, is an error.
 * @param lead the edition in the language of the original
 * @returns the figures of each edition, the leading one first
 */
export function decideFigures(
  lead: FigureText,
  others: readonly FigureText[],
  names: FigureNames,
): { figures: Figure[][]; messages: Message[] } {
  const messages: Message[] = [];
  const claimed = curatedSpans(lead, names.curated, messages);
  const decisions = ownPassages(lead).map(({ passage, readings }) => ({
    passage,
    decisions: readings.map((reading): Decision => ({
      reading,
      figure: decide(reading, passage, lead.lang, names, claimed),
    })),
  }));
  for (const { passage, decisions: made } of decisions)
    for (const { reading, figure } of made)
      if (figure === undefined && reading.value !== undefined)
        messages.push(problem('figure-not-named', placeOf(lead, passage, reading), around(passage, reading)));
  const own = decisions.flatMap(({ passage, decisions: made }) =>
    made.flatMap(({ reading, figure }) => (figure ? [figureOf(reading, passage, figure, lead.lang)] : [])),
  );
  const found = others.map((other) => match(decisions, lead, other, messages));
  return { figures: [own, ...found], messages };
}

function decide(
  reading: Reading,
  passage: Passage,
  lang: Lang,
  { counted }: FigureNames,
  curated: readonly CuratedSpan[],
): BodyIn | undefined {
  const { value, start, end } = reading;
  if (value === undefined) return undefined;
  const follows = (): Localized | undefined => counted.labelAt(passage.text.slice(end).trimStart(), lang);
  const named = curated.find((span) => span.passage === passage && span.start === start)?.label;
  if (value.type === 'years' && value.from === value.to) {
    const what = named ?? (A_YEAR.test(passage.text.slice(0, start)) ? undefined : follows());
    return what ? (to) => ({ type: 'count', value: value.from, what: what[to] }) : () => value;
  }
  if (value.type !== 'count') return () => value;
  // One thing has no label of several.
  const what = named ?? (value.value === 1 ? undefined : follows());
  return what && ((to) => ({ ...value, what: what[to] }));
}

interface CuratedSpan extends Span {
  passage: Passage;
  label: Localized;
}

/** The numbers that curation names, each by words that hold one number. */
function curatedSpans(lead: FigureText, curated: readonly PlacedFigure[], messages: Message[]): CuratedSpan[] {
  const passages = ownPassages(lead);
  return curated.flatMap(({ figure: { record, words, label }, at }) => {
    const spans = passages.flatMap(({ passage, readings }) =>
      occurrencesOf(words, passage.text).flatMap((within) =>
        readings
          .filter(({ start, end }) => within.start <= end && start < within.end && end <= within.end)
          .map(({ start, end }): CuratedSpan => ({ start, end, passage, label })),
      ),
    );
    if (spans.length !== 1)
      messages.push(problem('figure-not-found', at, `“${words}” of ${record}, with ${String(spans.length)} numbers`));
    return spans;
  });
}

/** Readings of an edition, without the numbers of its own name: "Integration 2022" is no year, there and in the text. */
function ownPassages({ title, passages }: FigureText): FigureText['passages'] {
  const names = title.match(/[\p{L}\p{M}][\p{L}\p{M}\p{N}-]* ?\d+(?!\d)/gu) ?? [];
  if (names.length === 0) return passages;
  return passages.map(({ passage, readings }) => {
    const spans = names.flatMap((name) => occurrencesOf(name, passage.text));
    return { passage, readings: readings.filter((reading) => !overlapsAny(reading, spans)) };
  });
}

const occurrencesOf = (name: string, text: string): Span[] =>
  [...text.matchAll(new RegExp(`${literally(name)}(?!\\d)`, 'gu'))].map(({ index }) => ({
    start: index,
    end: index + name.length,
  }));

interface DecidedPassage {
  passage: Passage;
  decisions: readonly Decision[];
}

/** The figures of another edition, passage by passage, in the order of the leading one. */
function match(lead: readonly DecidedPassage[], from: FigureText, other: FigureText, messages: Message[]): Figure[] {
  const passages = ownPassages(other);
  // Where the editions have different blocks of text, which is told elsewhere, they are compared as wholes.
  const pairs =
    passages.length === lead.length
      ? lead.map((own, index) => ({ own: [own], others: passages.slice(index, index + 1) }))
      : [{ own: lead, others: passages }];
  return pairs.flatMap(({ own, others }) => {
    const rest = others.flatMap(({ passage, readings }) =>
      readings.filter(({ value }) => value !== undefined).map((reading): Side => ({ passage, reading })),
    );
    const lacking: Side[] = [];
    const figures = own.flatMap(({ passage, decisions }) =>
      decisions.flatMap(({ reading, figure }) => {
        if (reading.value === undefined) return [];
        const same = take(rest, reading);
        if (same === undefined) lacking.push({ passage, reading });
        return same && figure ? [figureOf(same.reading, same.passage, figure, other.lang)] : [];
      }),
    );
    // What is no figure in the leading edition may look like one here: "12 §" is "section 12".
    for (const { reading } of own.flatMap(({ decisions }) => decisions))
      if (reading.value === undefined) take(rest, reading);
    const differing = difference({
      lacking,
      added: rest,
      own,
      others,
      from,
      other,
    });
    messages.push(...differing);
    return figures;
  });
}

/** Takes the first number out of a list that is the leading edition's. */
function take(rest: Side[], { key }: Reading): Side | undefined {
  const at = rest.findIndex(({ reading: one }) => one.key === key || (one.orUnder && `under ${one.key}` === key));
  return at < 0 ? undefined : rest.splice(at, 1)[0];
}

interface Side {
  passage: Passage;
  reading: Reading;
}

/** One message for all figures that two passages do not share, with the words of both. */
function difference({
  lacking,
  added,
  own,
  others,
  from,
  other,
}: {
  lacking: readonly Side[];
  added: readonly Side[];
  own: readonly DecidedPassage[];
  others: FigureText['passages'];
  from: FigureText;
  other: FigureText;
}): Message[] {
  const [one] = lacking;
  const [more] = added;
  if (one === undefined && more === undefined) return [];
  const here = more?.passage ?? others[0]?.passage;
  const there = one?.passage ?? own[0]?.passage;
  if (here === undefined || there === undefined) return [];
  const at = placeOf(other, here, more?.reading);
  const place = placeOf(from, there, one?.reading);
  return [
    problem(
      'figures-differ',
      at,
      `${keysOf(added)} in “${around(here, more?.reading)}”`,
      `${keysOf(lacking)}, as at ${place.file}:${String(place.line)} “${around(there, one?.reading)}”`,
    ),
  ];
}

const keysOf = (sides: readonly Side[]): string =>
  sides.map(({ reading }) => reading.key).join(', ') || 'no other figure';

const REACH = 40;

/** The words around a number, or the beginning of a text that lacks it. */
function around({ text }: Passage, reading: Span | undefined): string {
  const [start, end] = reading ? [Math.max(0, reading.start - REACH), reading.end + REACH] : [0, 2 * REACH];
  return `${start > 0 ? '…' : ''}${text.slice(start, end).trim()}${end < text.length ? '…' : ''}`;
}

const placeOf = (
  { file }: FigureText,
  passage: Passage,
  reading: Span | undefined,
): { file: string; line: number; column: number } => ({
  file,
  ...placeAt(passage, reading?.start ?? 0),
});

const figureOf = ({ start, end }: Span, passage: Passage, bodyIn: BodyIn, lang: Lang): Figure => ({
  start,
  end,
  passage,
  body: bodyIn(lang),
});

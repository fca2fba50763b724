import type { Message } from '../../src/schema/report.ts';
import { LANGS } from '../../src/schema/lang.ts';
import { decideFigures } from './facts/decide.ts';
import type { Figure, FigureText } from './facts/decide.ts';
import type { Knowledge } from './kinds/kind.ts';
import { isOlder } from './states/brought-up.ts';
import type { Told } from './tell.ts';

/** The figures of every edition of every record, and what is wrong with them. */
export interface DecidedFigures {
  figuresOf: (edition: Told) => readonly Figure[];
  messages: Message[];
}

/** Decides the figures of all records: once for each, on the edition in the language of its original or else the first. */
export function decideAll(told: readonly Told[], { vocabulary, counted }: Knowledge): DecidedFigures {
  const decided = new Map<Told, readonly Figure[]>();
  const messages: Message[] = [];
  for (const editions of Map.groupBy(told, stateOf).values()) {
    // A language that stands twice is told as a duplicate; its first edition is enough to compare.
    const distinct = [...Map.groupBy(editions.toSorted(byLead), ({ origin: { language } }) => language).values()];
    const ordered = distinct.flatMap(([first]) => first ?? []);
    const [lead, ...others] = ordered.map(textOf);
    if (lead === undefined) continue;
    const [{ identity } = { identity: { id: '' } }] = editions;
    const curated = vocabulary.figures.filter(
      ({ figure }) => figure.record === identity.id && (!editions.some(isOlder) || stands(figure.words, lead)),
    );
    const made = decideFigures(lead, others, { counted, curated });
    messages.push(...made.messages);
    for (const [index, edition] of ordered.entries()) decided.set(edition, made.figures[index] ?? []);
  }
  return { figuresOf: (edition) => decided.get(edition) ?? [], messages };
}

/** A record in one state of its list: what another state says is another text. */
const stateOf = ({ identity: { id }, origin: { source } }: Told): string => `${id} ${source.state?.day ?? ''}`;

/** Whether words that were read in an earlier state of a list still stand in the text. */
const stands = (words: string, { passages }: FigureText): boolean =>
  passages.some(({ passage }) => passage.text.includes(words));

const byLead = (a: Told, b: Told): number => rankOf(a) - rankOf(b);

const rankOf = ({ origin: { language }, original }: Told): number =>
  language === original ? -1 : LANGS.indexOf(language);

const textOf = ({ title, recognised, origin: { language, source } }: Told): FigureText => ({
  lang: language,
  file: source.file,
  title: title.text,
  // A title is a name: its numbers are none of the text.
  passages: [...recognised.values()].filter(({ passage }) => passage !== title),
});

import type { Message } from '../../src/schema/report.ts';
import { LANGS } from '../../src/schema/lang.ts';
import { decideFigures } from './facts/decide.ts';
import type { Figure, FigureText } from './facts/decide.ts';
import type { Knowledge } from './kinds/kind.ts';
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
  for (const [id, editions] of Map.groupBy(told, ({ identity }) => identity.id)) {
    // A language that stands twice is told as a duplicate; its first edition is enough to compare.
    const distinct = [...Map.groupBy(editions.toSorted(byLead), ({ origin: { language } }) => language).values()];
    const ordered = distinct.flatMap(([first]) => first ?? []);
    const [lead, ...others] = ordered.map(textOf);
    if (lead === undefined) continue;
    const curated = vocabulary.figures.filter(({ figure }) => figure.record === id);
    const made = decideFigures(lead, others, { counted, curated });
    messages.push(...made.messages);
    for (const [index, edition] of ordered.entries()) decided.set(edition, made.figures[index] ?? []);
  }
  return { figuresOf: (edition) => decided.get(edition) ?? [], messages };
}

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

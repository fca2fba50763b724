import { figureValue } from '../../src/schema/figure.ts';
import { figuresIn } from './facts/figures.ts';
import type { OrganisationIndex } from './facts/organisations.ts';
import type { PlaceIndex } from './facts/places.ts';
import type { Span } from './facts/span.ts';
import { overlapsAny } from './facts/span.ts';
import type { Mark } from './marks.ts';

/** A place, an organisation or a figure that a text names, as the component that marks it. */
export interface Named extends Mark {
  /** What is linked once in a record; undefined for figures, each of which says something of its own. */
  key: string | undefined;
}

/**
 * What a text names, in its order. An organisation's name is taken whole: a town or a number in it
 * is no place and no figure.
 */
export function namedIn(
  text: string,
  { places, organisations }: { places: PlaceIndex; organisations: OrganisationIndex },
): Named[] {
  const actors = organisations.mentions(text);
  const towns = places.mentions(text, actors);
  const figures = figuresIn(text)
    .map(({ value, start, end }) => ({ value, start, end: start + figureLength(text.slice(start, end), value.type) }))
    .filter((figure) => !overlapsAny(figure, [...actors, ...towns]));
  const named: Named[] = [
    ...actors.map(({ id, ...span }) => of('Organisation', { id }, span, id)),
    ...towns.map(({ code, ...span }) => of('Place', { code }, span, code)),
    ...figures.map(({ value, ...span }) => of('Figure', { type: value.type, value: figureValue(value) }, span)),
  ];
  return named.toSorted((a, b) => a.start - b.start);
}

const of = (name: Mark['name'], attributes: Mark['attributes'], { start, end }: Span, key?: string): Named => ({
  name,
  attributes,
  start,
  end,
  key: key === undefined ? undefined : `${name} ${key}`,
});

/** Of "12 languages" the number alone is the figure; of other figures, all their words. */
const figureLength = (words: string, type: string): number =>
  type === 'count' ? (/^[\d \u202F]*\d/u.exec(words)?.[0] ?? words).length : words.length;

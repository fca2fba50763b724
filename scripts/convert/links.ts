import { figureValue } from '../../src/schema/figure.ts';
import type { Figure } from './facts/decide.ts';
import type { Recognised } from './facts/recognise.ts';
import type { Span } from './facts/span.ts';
import type { Mark, Named } from './marks.ts';

/** What a passage names, in its order, as the components that mark it. Figures of other passages do not matter. */
export function namedOf({ passage, organisations, places }: Recognised, figures: readonly Figure[]): Named[] {
  const named: Named[] = [
    ...organisations.map(({ id, ...span }) => of('Organisation', { id }, span, id)),
    ...places.map(({ code, ...span }) => of('Place', { code }, span, code)),
    ...figures
      .filter((figure) => figure.passage === passage)
      .map(({ body, start, end }) => of('Figure', { type: body.type, value: figureValue(body) }, { start, end })),
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

import { figureValue } from '../../src/schema/figure.ts';
import type { Recognised } from './facts/recognise.ts';
import type { Span } from './facts/span.ts';
import type { Mark, Named } from './marks.ts';

/** What a passage names, in its order, as the components that mark it. */
export function namedOf({ organisations, places, figures }: Recognised): Named[] {
  const named: Named[] = [
    ...organisations.map(({ id, ...span }) => of('Organisation', { id }, span, id)),
    ...places.map(({ code, ...span }) => of('Place', { code }, span, code)),
    ...figures.map(({ value, start, numberEnd: end }) =>
      of('Figure', { type: value.type, value: figureValue(value) }, { start, end }),
    ),
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

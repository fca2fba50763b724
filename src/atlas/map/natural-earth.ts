import finland from './finland.json' with { type: 'json' };
import type { Outline, Ring } from './outline.ts';
import { outlineOf } from './outline.ts';

/** The file's pair of numbers for one thing in each direction: longitude, latitude. */
const pairOf = ([east, north]: readonly number[]): readonly [number, number] => {
  if (east === undefined || north === undefined) throw new Error('Found no pair of numbers in the outline of Finland.');
  return [east, north];
};

const [eastScale, northScale] = pairOf(finland.scale);
const [eastStart, northStart] = pairOf(finland.translate);

/** A coast from its first point and the steps from each to the next, all in one row of whole numbers. */
function ringOf(steps: readonly number[]): Ring {
  let [x, y] = [0, 0];
  return Array.from({ length: steps.length / 2 }, (_, index) => {
    const [east, north] = pairOf(steps.slice(2 * index, 2 * index + 2));
    [x, y] = [x + east, y + north];
    return [x * eastScale + eastStart, y * northScale + northStart];
  });
}

const outline = outlineOf(finland.rings.map(ringOf));

/** The outline of Finland with Åland on the grid of the map: Natural Earth's, as `npm run bake:map` has written it. */
export const outlineOfFinland = (): Outline => outline;

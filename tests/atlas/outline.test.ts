import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameAround } from '../../src/atlas/map/frame.ts';
import type { DrawnPoint } from '../../src/atlas/map/frame.ts';
import { outlineOfFinland } from '../../src/atlas/map/natural-earth.ts';
import { areaOf, clipped, outlineOf, outlinePath, simplified } from '../../src/atlas/map/outline.ts';
import type { GridPoint } from '../../src/atlas/map/tm35fin.ts';
import { tm35fin } from '../../src/atlas/map/tm35fin.ts';
import { loadVocabulary } from '../../src/vocabulary/load.ts';

const points = fc.array(fc.record({ x: fc.integer({ min: -50, max: 150 }), y: fc.integer({ min: -50, max: 150 }) }), {
  minLength: 3,
  maxLength: 40,
});
const square: DrawnPoint[] = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 10, y: 10 },
  { x: 0, y: 10 },
];

/** How far a point lies from the nearest stretch of a line. */
function distanceToLine(line: readonly DrawnPoint[], { x, y }: DrawnPoint): number {
  const stretches = line.slice(1).map((b, index) => ({ a: line[index] ?? b, b }));
  return Math.min(
    ...stretches.map(({ a, b }) => {
      const square = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
      const part = square === 0 ? 0 : ((x - a.x) * (b.x - a.x) + (y - a.y) * (b.y - a.y)) / square;
      const at = Math.max(0, Math.min(1, part));
      return Math.hypot(x - a.x - at * (b.x - a.x), y - a.y - at * (b.y - a.y));
    }),
  );
}

/** Whether a point lies in a closed line: a ray from it crosses the line an odd number of times. */
const isInside = (ring: readonly GridPoint[], { east, north }: GridPoint): boolean =>
  ring.filter((a, index) => {
    const b = ring[(index + 1) % ring.length] ?? a;
    if (a.north > north === b.north > north) return false;
    return east < a.east + ((north - a.north) / (b.north - a.north)) * (b.east - a.east);
  }).length %
    2 ===
  1;

describe('a simplified line', () => {
  test('keeps its ends and leaves out what lies on the way', () => {
    const line = [0, 1, 2, 3].map((x) => ({ x, y: 0 }));
    expect(simplified(line, 0.5)).toEqual([
      { x: 0, y: 0 },
      { x: 3, y: 0 },
    ]);
    expect(simplified([...line.slice(0, 2), { x: 2, y: 5 }, { x: 3, y: 0 }], 0.5)).toContainEqual({ x: 2, y: 5 });
  });

  test('has only points of the line, in their order', () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 0, max: 20 }), (line, tolerance) => {
        const short = simplified(line, tolerance);
        let from = 0;
        for (const point of short) {
          const index = line.indexOf(point, from);
          expect(index).toBeGreaterThanOrEqual(from);
          from = index;
        }
        expect([short[0], short.at(-1)]).toEqual([line[0], line.at(-1)]);
      }),
    );
  });

  test('of the coast lies nowhere further from it than the tolerance', () => {
    const [mainland] = outlineOfFinland().toSorted((a, b) => b.length - a.length);
    const line = (mainland ?? []).map(({ east, north }) => ({ x: east / 1000, y: north / 1000 }));
    const short = simplified(line, 2);
    expect(short.length).toBeLessThan(line.length / 4);
    for (const point of line) expect(distanceToLine(short, point)).toBeLessThan(2.01);
  });
});

describe('a clipped ring', () => {
  test('is cut at the edges of the frame', () => {
    expect(areaOf(clipped(square, { width: 5, height: 4 }))).toBe(20);
    expect(clipped(square, { width: 20, height: 20 })).toEqual(square);
    expect(
      clipped(
        square.map(({ x, y }) => ({ x: x + 30, y })),
        { width: 20, height: 20 },
      ),
    ).toEqual([]);
  });

  test('lies in the frame', () => {
    fc.assert(
      fc.property(points, (ring) => {
        for (const { x, y } of clipped(ring, { width: 100, height: 80 })) {
          expect(x).toBeGreaterThanOrEqual(-1e-9);
          expect(x).toBeLessThanOrEqual(100 + 1e-9);
          expect(y).toBeGreaterThanOrEqual(-1e-9);
          expect(y).toBeLessThanOrEqual(80 + 1e-9);
        }
      }),
    );
  });
});

test('a path goes around each part by steps; islands that are too small are left out', () => {
  const corner = { east: 300_000, north: 6_700_000 };
  const box = (side: number): GridPoint[] =>
    [
      [0, 0],
      [0, side],
      [side, side],
      [side, 0],
      [0, 0],
    ].map(([east = 0, north = 0]) => ({ east: corner.east + east, north: corner.north + north }));
  const outline = [box(10_000), box(1000)];
  const frame = frameAround(outline.flat(), 1, 1);
  expect(outlinePath(outline, frame, { tolerance: 0.1, leastIsland: 2 })).toBe('M1 11l0-10 10 0 0 10z');
});

describe('the outline of Finland', () => {
  const outline = outlineOfFinland();
  const { municipalities } = loadVocabulary('seeds/curation', 'seeds/curation').gazetteer;

  test('is projected as places are', () => {
    expect(outlineOf([[[24.94, 60.17]]])).toEqual([[tm35fin(60.17, 24.94)]]);
  });

  test('holds the municipalities of the mainland and of Åland, but for those that the coarse coast leaves in the sea', () => {
    const onLand = municipalities.filter(({ lat, lon }) => outline.some((ring) => isInside(ring, tm35fin(lat, lon))));
    expect(onLand.length).toBeGreaterThan(290);
    expect(onLand.filter(({ region_code }) => region_code === '21').length).toBeGreaterThan(8);
  });

  test('is short enough to stand in a page', () => {
    const frame = frameAround(outline.flat(), 0.8, 14);
    const path = outlinePath(outline, frame, { tolerance: 0.8, leastIsland: 2 });
    expect(path.length).toBeLessThan(10_000);
    expect(path).toMatch(/^(?:M[\d. ]+l[-\d. ]+z)+$/u);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildAtlas } from '../../src/atlas/atlas.ts';
import { recordsOfPlace } from '../../src/atlas/gather.ts';
import { mapOfFinland, smallGround } from '../../src/atlas/map/finland.ts';
import { dotsPath, frameAround, steppedDotsPath } from '../../src/atlas/map/frame.ts';
import { placeLabels } from '../../src/atlas/map/map-labels.ts';
import { outlineOfFinland } from '../../src/atlas/map/natural-earth.ts';
import { radiusOf } from '../../src/atlas/map/radius.ts';
import { allWorkPlaces, countForMap, workPlaces } from '../../src/atlas/map/work-places.ts';
import { loadRecords } from '../../src/site/site-records.ts';
import { loadVocabulary } from '../../src/vocabulary/load.ts';

const atlas = buildAtlas('fi', {
  langs: ['fi'],
  day: '2025-01-01',
  records: loadRecords('fi'),
  documents: [],
  vocabulary: loadVocabulary('seeds/curation', 'seeds/curation'),
});

describe('a frame', () => {
  const frame = frameAround(
    [
      { east: 100_000, north: 6_700_000 },
      { east: 300_000, north: 7_000_000 },
    ],
    0.5,
    10,
  );

  test('is as large as its points and the margin', () => {
    expect([frame.width, frame.height]).toEqual([120, 170]);
  });

  test('has north up and west on the left', () => {
    expect(frame.place({ east: 100_000, north: 7_000_000 })).toEqual({ x: 10, y: 10 });
    expect(frame.place({ east: 300_000, north: 6_700_000 })).toEqual({ x: 110, y: 160 });
  });

  test('needs a point', () => {
    expect(() => frameAround([], 1, 0)).toThrow('expected at least one');
  });
});

test('dots are a path of points without length', () => {
  expect(
    dotsPath([
      { x: 1, y: 2.5 },
      { x: 3, y: 4 },
    ]),
  ).toBe('M1 2.5h0M3 4h0');
});

test('dots of whole units are steps from west to east, each point once', () => {
  const points = [
    { x: 9, y: 2 },
    { x: 3, y: 4 },
    { x: 9, y: 2 },
    { x: 3, y: 10 },
  ];
  expect(steppedDotsPath(points)).toBe('M3 4h0m0 6h0m6-8h0');
});

describe('names on the map', () => {
  const frame = { width: 200, height: 200 };

  test('stand beside their circle, on its other side at the edge', () => {
    const [left] = placeLabels([{ x: 20, y: 50, r: 5, text: 'Rauma' }], frame, 10);
    const [right] = placeLabels([{ x: 190, y: 50, r: 5, text: 'Rauma' }], frame, 10);
    expect([left?.anchor, right?.anchor]).toEqual(['start', 'end']);
  });

  test('are left out where there is no room, and where there is no name', () => {
    const crowd = Array.from({ length: 9 }, (_, index) => ({
      x: 60 + (index % 3) * 12,
      y: 60 + Math.floor(index / 3) * 12,
      r: 6,
      text: index === 4 ? 'Keskellä' : undefined,
    }));
    expect(placeLabels(crowd, frame, 10)).toEqual([]);
  });

  test('never cover a circle', () => {
    const circle = fc.record({
      x: fc.integer({ min: 0, max: 200 }),
      y: fc.integer({ min: 0, max: 200 }),
      r: fc.constant(5),
      text: fc.constant('abcd'),
    });
    fc.assert(
      fc.property(fc.array(circle, { maxLength: 12 }), (circles) => {
        for (const { x, y, anchor } of placeLabels(circles, frame, 10)) {
          const left = anchor === 'start' ? x : anchor === 'end' ? x - 22 : x - 11;
          const inside = circles.filter(
            (other) => other.x > left && other.x < left + 22 && other.y > y - 7 && other.y < y,
          );
          expect(inside).toEqual([]);
        }
      }),
    );
  });
});

describe('the map of the collection', () => {
  test('holds the municipalities where work is done, with their number of records, the largest first', () => {
    const places = allWorkPlaces(atlas);
    expect(places.length).toBeGreaterThan(50);
    for (const { place, count } of places) {
      expect(place.kind).toBe('municipality');
      expect(count).toBe(recordsOfPlace(atlas, place.code).done.length);
      expect(count).toBeGreaterThan(0);
    }
    expect(places.map(({ count }) => count)).toEqual(places.map(({ count }) => count).toSorted((a, b) => b - a));
  });

  test('of some records has the places of those alone', () => {
    const [record] = atlas.practices.filter(({ places }) => places.some(({ role }) => role !== 'mentioned'));
    if (record === undefined) throw new Error('No practice is done anywhere.');
    expect(workPlaces(atlas, [record]).map(({ count }) => count)).toEqual(workPlaces(atlas, [record]).map(() => 1));
    expect(workPlaces(atlas, [record]).length).toBeLessThan(allWorkPlaces(atlas).length);
    expect(workPlaces(atlas, [])).toEqual([]);
  });

  test('is drawn once for all pages of an atlas, its ground once for all languages', () => {
    const other = buildAtlas('sv', {
      langs: ['fi', 'sv'],
      day: '2025-01-01',
      records: [],
      documents: [],
      vocabulary: atlas.vocabulary,
    });
    expect(mapOfFinland(atlas, outlineOfFinland())).toBe(mapOfFinland(atlas, outlineOfFinland()));
    expect(smallGround(other, outlineOfFinland())).toBe(smallGround(atlas, outlineOfFinland()));
    expect(allWorkPlaces(atlas)).toBe(allWorkPlaces(atlas));
  });

  test('accounts for every record', () => {
    const { onMap, regionOnly, national, unknown } = countForMap(atlas);
    expect(onMap + regionOnly + national + unknown).toBe(atlas.records.length);
    expect(national).toBeGreaterThan(0);
    expect(unknown).toBeGreaterThan(0);
  });

  test('has a dot for each of the 308 municipalities and every circle within its edges', () => {
    const { country, capital } = mapOfFinland(atlas, outlineOfFinland());
    expect(country.dots.split('M').length - 1).toBe(308);
    for (const { width, height, markers } of [country, capital]) {
      for (const { x, y, r } of markers) {
        expect(Math.min(x - r, y - r, width - x - r, height - y - r)).toBeGreaterThanOrEqual(0);
      }
    }
  });

  test('has each place once as a link: on the country or, enlarged, in the capital region', () => {
    const { country, capital } = mapOfFinland(atlas, outlineOfFinland());
    const links = [...country.markers.filter(({ enlarged }) => !enlarged), ...capital.markers];
    expect(links.map(({ place }) => place.code).toSorted()).toEqual(
      allWorkPlaces(atlas)
        .map(({ place }) => place.code)
        .toSorted(),
    );
  });

  test('circles of the capital region do not cover one another', () => {
    const { markers } = mapOfFinland(atlas, outlineOfFinland()).capital;
    for (const [index, one] of markers.entries()) {
      for (const other of markers.slice(index + 1)) {
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.r + other.r);
      }
    }
  });

  test('four times as many records are four times the area', () => {
    expect(radiusOf(4) / radiusOf(1)).toBeCloseTo(2, 5);
  });
});

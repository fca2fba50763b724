import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { format } from 'prettier';
import { feature } from 'topojson-client';
import { z } from 'zod';
import { ROOT } from '../run/tools.ts';

/**
 * `npm run bake:map`: takes the outline of Finland with Åland out of the countries of the world and writes it to
 * where the site reads it. To be run when the data has a new version, which is seldom.
 */
const BAKED = 'src/atlas/map/finland.json';

/** Countries of the world at 1:10,000,000, made from Natural Earth, which is in the public domain. */
const FILE = 'world-atlas/countries-10m.json';
/** The codes of Finland and of Åland (ISO 3166-1), which the data keeps apart. */
const CODES: ReadonlySet<string> = new Set(['246', '248']);

const pair = z.tuple([z.number(), z.number()]);
const arcsOfPolygon = z.array(z.array(z.int()));
const countrySchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), id: z.string().optional(), arcs: arcsOfPolygon }),
  z.object({ type: z.literal('MultiPolygon'), id: z.string().optional(), arcs: z.array(arcsOfPolygon) }),
]);
const topologySchema = z.object({
  type: z.literal('Topology'),
  transform: z.object({ scale: pair, translate: pair }),
  objects: z.object({
    countries: z.object({ type: z.literal('GeometryCollection'), geometries: z.array(countrySchema) }),
  }),
  arcs: z.array(z.array(pair)),
});
type Topology = z.infer<typeof topologySchema>;
type Ring = [longitude: number, latitude: number][];
const rings: z.ZodType<Ring[]> = z.array(z.array(pair));
const outlineSchema = z.object({
  geometry: z.discriminatedUnion('type', [
    z.object({ type: z.literal('Polygon'), coordinates: rings }),
    z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(rings) }),
  ]),
});

function ringsOf(topology: Topology): Ring[] {
  const found = topology.objects.countries.geometries.filter(({ id }) => id !== undefined && CODES.has(id));
  if (found.length !== CODES.size) {
    throw new Error(`Found ${found.length} of the countries ${[...CODES].join(', ')} in ${FILE}, expected all.`);
  }
  return found.flatMap((country) => {
    const { geometry } = outlineSchema.parse(feature(topology, country));
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    // The first ring of a polygon goes around it; the others, which Finland has none of, would be holes.
    return polygons.flatMap(([around]) => (around === undefined ? [] : [around]));
  });
}

/**
 * A ring on the grid of whole numbers that the data has: the first point, then the steps from one to the next, all
 * in one row. They lead back to the same coordinates to the last digit, and take a seventh of the room.
 */
function steps(ring: Ring, { scale, translate }: Topology['transform']): number[] {
  const onGrid = (value: number, axis: 0 | 1): number => {
    const whole = Math.round((value - translate[axis]) / scale[axis]);
    if (whole * scale[axis] + translate[axis] !== value) throw new Error(`${value} is no point of the grid of ${FILE}`);
    return whole;
  };
  let [east, north] = [0, 0];
  return ring.flatMap(([longitude, latitude]) => {
    const [x, y] = [onGrid(longitude, 0), onGrid(latitude, 1)];
    const step = [x - east, y - north];
    [east, north] = [x, y];
    return step;
  });
}

const path = createRequire(import.meta.url).resolve(FILE);
const topology = topologySchema.parse(JSON.parse(readFileSync(path, 'utf8')));
const baked = {
  source: 'Natural Earth, 1:10,000,000, public domain; written by npm run bake:map',
  ...topology.transform,
  rings: ringsOf(topology).map((ring) => steps(ring, topology.transform)),
};
const text = await format(JSON.stringify(baked), { parser: 'json', printWidth: 120 });
writeFileSync(join(ROOT, BAKED), text);
console.log(`${BAKED}: ${baked.rings.length} coasts, ${(text.length / 1000).toFixed(0)} kB`);

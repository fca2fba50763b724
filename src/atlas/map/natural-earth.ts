import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import { z } from 'zod';
import type { Outline, Ring } from './outline.ts';
import { outlineOf } from './outline.ts';

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
const rings: z.ZodType<Ring[]> = z.array(z.array(pair));
const outlineSchema = z.object({
  geometry: z.discriminatedUnion('type', [
    z.object({ type: z.literal('Polygon'), coordinates: rings }),
    z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(rings) }),
  ]),
});

let known: Outline | undefined;

/**
 * The outline of Finland with Åland on the grid of the map, read once.
 * @throws where the package of the data is not what it was
 */
export function outlineOfFinland(): Outline {
  known ??= outlineOf(readRings(createRequire(join(process.cwd(), 'package.json')).resolve(FILE)));
  return known;
}

function readRings(path: string): Ring[] {
  const topology = topologySchema.parse(JSON.parse(readFileSync(path, 'utf8')));
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

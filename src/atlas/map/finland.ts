import type { Atlas } from '../atlas.ts';
import type { Place } from '../places.ts';
import type { DrawnPoint, Frame } from './frame.ts';
import { dotsPath, frameAround } from './frame.ts';
import type { PlacedLabel } from './map-labels.ts';
import { placeLabels } from './map-labels.ts';
import type { Fineness, Outline } from './outline.ts';
import { outlinePath } from './outline.ts';
import { radiusOf } from './radius.ts';
import type { WorkPlace } from './work-places.ts';
import { municipalityPoints, workPlaces } from './work-places.ts';

/** A municipality on a drawing. The area of its circle is as large as its number of records. */
export interface Marker extends DrawnPoint {
  place: Place;
  count: number;
  r: number;
  /** Whether it stands on the larger scale too, where it can be told from its neighbours. */
  enlarged: boolean;
}

/** A drawn map: its size, the land, the dots of all municipalities, and the circles with words beside them. */
export interface DrawnMap {
  width: number;
  height: number;
  land: string;
  dots: string;
  markers: readonly Marker[];
  labels: readonly PlacedLabel[];
}

/** The whole country, and the capital region on a larger scale, where four municipalities lie within 20 km. */
export interface MapOfFinland {
  country: DrawnMap;
  capital: DrawnMap;
  /** Where the capital region lies on the map of the country. */
  capitalBox: { x: number; y: number; width: number; height: number };
}

const COUNTRY = { scale: 0.8, margin: 14, fineness: { tolerance: 0.8, leastIsland: 2 } };
const CAPITAL = { scale: 5.85, margin: 45, fineness: { tolerance: 1, leastIsland: 20 } };
/** Codes of Espoo, Helsinki, Kauniainen and Vantaa. */
const CAPITAL_CODES: ReadonlySet<string> = new Set(['049', '091', '235', '092']);
/** The size of the letters, in units of the drawing. */
export const LABEL_SIZE = 13;

const isCapital = ({ place }: WorkPlace): boolean => CAPITAL_CODES.has(place.code);

const markersIn = (frame: Frame, places: readonly WorkPlace[], enlarged: (place: WorkPlace) => boolean): Marker[] =>
  places.map((workPlace) => ({
    ...frame.place(workPlace.point),
    place: workPlace.place,
    count: workPlace.count,
    r: radiusOf(workPlace.count),
    enlarged: enlarged(workPlace),
  }));

/** The names of all but those that stand on the larger scale. */
const labelsOf = (markers: readonly Marker[], frame: Frame): PlacedLabel[] =>
  placeLabels(
    markers.map(({ place, x, y, r, enlarged }) => ({ x, y, r, text: enlarged ? undefined : place.name })),
    frame,
    LABEL_SIZE,
  );

/** The frame of every map of the whole country: the outline and all municipalities are in it. */
export const countryFrame = (
  { vocabulary }: Pick<Atlas, 'vocabulary'>,
  outline: Outline,
  { scale, margin }: { scale: number; margin: number },
): Frame => frameAround([...outline.flat(), ...municipalityPoints({ vocabulary }).values()], scale, margin);

/** A map of the country without any place on it: the ground of small maps. */
export interface Ground {
  frame: Frame;
  land: string;
}

const SMALL = { scale: 0.25, margin: 3, fineness: { tolerance: 0.6, leastIsland: 3 } } as const satisfies {
  scale: number;
  margin: number;
  fineness: Fineness;
};

/** The ground of the map of regions: wide enough for their names in the south. */
export function regionGround(atlas: Pick<Atlas, 'vocabulary'>, outline: Outline): Ground {
  const frame = countryFrame(atlas, outline, COUNTRY);
  return { frame, land: outlinePath(outline, frame, COUNTRY.fineness) };
}

/** The frame of a small map: a unit is four kilometres. */
export const smallFrame = (atlas: Pick<Atlas, 'vocabulary'>, outline: Outline): Frame =>
  countryFrame(atlas, outline, SMALL);

/** The ground of a small map: only the larger islands are on it. */
export function smallGround(atlas: Pick<Atlas, 'vocabulary'>, outline: Outline): Ground {
  const frame = smallFrame(atlas, outline);
  return { frame, land: outlinePath(outline, frame, SMALL.fineness) };
}

/**
 * Draws the municipalities in which something is done upon the shape of the country.
 * @param places those municipalities, the one with the most records first
 */
export function mapOfFinland(
  atlas: Atlas,
  outline: Outline,
  places: readonly WorkPlace[] = workPlaces(atlas),
): MapOfFinland {
  const points = municipalityPoints(atlas);
  const capitalPoints = [...points].flatMap(([code, point]) => (CAPITAL_CODES.has(code) ? [point] : []));
  const frame = countryFrame(atlas, outline, COUNTRY);
  const capitalFrame = frameAround(capitalPoints, CAPITAL.scale, CAPITAL.margin);
  const markers = markersIn(frame, places, isCapital);
  const capitalMarkers = markersIn(capitalFrame, places.filter(isCapital), () => false);
  return {
    country: {
      width: frame.width,
      height: frame.height,
      land: outlinePath(outline, frame, COUNTRY.fineness),
      dots: dotsPath([...points.values()].map(frame.place)),
      markers,
      labels: labelsOf(markers, frame),
    },
    capital: {
      width: capitalFrame.width,
      height: capitalFrame.height,
      land: outlinePath(outline, capitalFrame, CAPITAL.fineness),
      dots: dotsPath(capitalPoints.map(capitalFrame.place)),
      markers: capitalMarkers,
      labels: labelsOf(capitalMarkers, capitalFrame),
    },
    capitalBox: boxAround(capitalPoints.map(frame.place)),
  };
}

const BOX_MARGIN = 16;

function boxAround(points: readonly DrawnPoint[]): MapOfFinland['capitalBox'] {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const x = Math.round(Math.min(...xs)) - BOX_MARGIN;
  const y = Math.round(Math.min(...ys)) - BOX_MARGIN;
  return {
    x,
    y,
    width: Math.round(Math.max(...xs)) + BOX_MARGIN - x,
    height: Math.round(Math.max(...ys)) + BOX_MARGIN - y,
  };
}

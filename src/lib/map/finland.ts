import type { Atlas } from '../atlas/atlas.ts';
import type { Place } from '../atlas/places.ts';
import type { DrawnPoint, Frame } from './frame.ts';
import { dotsPath, frameAround } from './frame.ts';
import type { PlacedLabel } from './map-labels.ts';
import { placeLabels } from './map-labels.ts';
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

/** A drawn map: its size, the dots of all municipalities, and the circles with words beside them. */
export interface DrawnMap {
  width: number;
  height: number;
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

const COUNTRY = { scale: 0.8, margin: 14 };
const CAPITAL = { scale: 5.85, margin: 45 };
/** Codes of Espoo, Helsinki, Kauniainen and Vantaa. */
const CAPITAL_CODES: ReadonlySet<string> = new Set(['049', '091', '235', '092']);
const LEAST_RADIUS = 5.5;
/** The size of the letters, in units of the drawing. */
export const LABEL_SIZE = 13;

/** The radius of a circle whose area grows with the number. */
export const radiusOf = (count: number): number => Math.round(LEAST_RADIUS * Math.sqrt(count) * 10) / 10;

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

/** Draws the municipalities in which something is done upon the shape that all municipalities make. */
export function mapOfFinland(atlas: Atlas): MapOfFinland {
  const points = municipalityPoints(atlas);
  const capitalPoints = [...points].flatMap(([code, point]) => (CAPITAL_CODES.has(code) ? [point] : []));
  const frame = frameAround([...points.values()], COUNTRY.scale, COUNTRY.margin);
  const capitalFrame = frameAround(capitalPoints, CAPITAL.scale, CAPITAL.margin);
  const places = workPlaces(atlas);
  const markers = markersIn(frame, places, isCapital);
  const capitalMarkers = markersIn(capitalFrame, places.filter(isCapital), () => false);
  return {
    country: {
      width: frame.width,
      height: frame.height,
      dots: dotsPath([...points.values()].map(frame.place)),
      markers,
      labels: labelsOf(markers, frame),
    },
    capital: {
      width: capitalFrame.width,
      height: capitalFrame.height,
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

import type { Gazetteer } from '../../schema/place.ts';
import type { Atlas } from '../atlas.ts';
import { oncePer } from '../once-per.ts';
import type { Place } from '../places.ts';
import type { DrawnPoint, Frame } from './frame.ts';
import { dotsPath, frameAround } from './frame.ts';
import type { PlacedLabel } from './map-labels.ts';
import { placeLabels } from './map-labels.ts';
import type { Fineness, Outline } from './outline.ts';
import { outlinePath } from './outline.ts';
import { radiusOf } from './radius.ts';
import type { WorkPlace } from './work-places.ts';
import { allWorkPlaces, pointsOfMunicipalities } from './work-places.ts';

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

interface Look {
  /** Units of the drawing for a kilometre. */
  scale: number;
  margin: number;
  fineness: Fineness;
}

const COUNTRY: Look = { scale: 0.8, margin: 14, fineness: { tolerance: 0.8, leastIsland: 2 } };
const CAPITAL: Look = { scale: 5.85, margin: 45, fineness: { tolerance: 1, leastIsland: 20 } };
/** A unit is four kilometres, and only the larger islands are on it. */
const SMALL: Look = { scale: 0.25, margin: 3, fineness: { tolerance: 0.6, leastIsland: 3 } };
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

/** A map without any circle on it. */
export interface Ground {
  frame: Frame;
  land: string;
  /** The dots of its municipalities. */
  dots: string;
}

/** A way to a ground that is drawn once for a gazetteer and an outline, for all pages and languages. */
type GroundOf = (gazetteer: Gazetteer) => (outline: Outline) => Ground;

/**
 * The ground of a map with these municipalities in it.
 * @param whole whether all of the outline is in it, too
 */
const groundWith = ({ scale, margin, fineness }: Look, isIn: (code: string) => boolean, whole: boolean): GroundOf =>
  oncePer((gazetteer: Gazetteer) =>
    oncePer((outline: Outline) => {
      const points = [...pointsOfMunicipalities(gazetteer)].flatMap(([code, point]) => (isIn(code) ? [point] : []));
      const frame = frameAround([...(whole ? outline.flat() : []), ...points], scale, margin);
      return { frame, land: outlinePath(outline, frame, fineness), dots: dotsPath(points.map(frame.place)) };
    }),
  );

const COUNTRY_GROUND = groundWith(COUNTRY, () => true, true);
const SMALL_GROUND = groundWith(SMALL, () => true, true);
const CAPITAL_GROUND = groundWith(CAPITAL, (code) => CAPITAL_CODES.has(code), false);

/** The ground of the map of regions: wide enough for their names in the south. */
export const regionGround = ({ vocabulary }: Pick<Atlas, 'vocabulary'>, outline: Outline): Ground =>
  COUNTRY_GROUND(vocabulary.gazetteer)(outline);

/** The ground of a small map: only the larger islands are on it. */
export const smallGround = ({ vocabulary }: Pick<Atlas, 'vocabulary'>, outline: Outline): Ground =>
  SMALL_GROUND(vocabulary.gazetteer)(outline);

/**
 * Draws the municipalities in which something is done upon the shape of the country.
 * @param places those municipalities, the one with the most records first
 */
export function mapWith(
  { vocabulary: { gazetteer } }: Pick<Atlas, 'vocabulary'>,
  outline: Outline,
  places: readonly WorkPlace[],
): MapOfFinland {
  const country = COUNTRY_GROUND(gazetteer)(outline);
  const capital = CAPITAL_GROUND(gazetteer)(outline);
  const points = pointsOfMunicipalities(gazetteer);
  const capitalPoints = [...points].flatMap(([code, point]) => (CAPITAL_CODES.has(code) ? [point] : []));
  return {
    country: drawnMap(country, markersIn(country.frame, places, isCapital)),
    capital: drawnMap(
      capital,
      markersIn(capital.frame, places.filter(isCapital), () => false),
    ),
    capitalBox: boxAround(capitalPoints.map(country.frame.place)),
  };
}

const drawnMap = ({ frame, land, dots }: Ground, markers: readonly Marker[]): DrawnMap => ({
  width: frame.width,
  height: frame.height,
  land,
  dots,
  markers,
  labels: labelsOf(markers, frame),
});

const maps = oncePer((atlas: Atlas) => oncePer((outline: Outline) => mapWith(atlas, outline, allWorkPlaces(atlas))));

/** The map of the whole collection; drawn once an atlas. */
export const mapOfFinland = (atlas: Atlas, outline: Outline): MapOfFinland => maps(atlas)(outline);

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

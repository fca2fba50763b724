/** A point in ETRS-TM35FIN (EPSG:3067), in metres. */
export interface GridPoint {
  east: number;
  north: number;
}

/** The ellipsoid GRS 80: half of its longer axis in metres, and its flattening. */
const AXIS = 6_378_137;
const FLATTENING = 1 / 298.257222101;

const CENTRAL_MERIDIAN = 27;
const SCALE_ON_MERIDIAN = 0.9996;
const FALSE_EASTING = 500_000;

const ECCENTRICITY = Math.sqrt(FLATTENING * (2 - FLATTENING));
const N = FLATTENING / (2 - FLATTENING);
const RADIUS = (AXIS / (1 + N)) * (1 + N ** 2 / 4 + N ** 4 / 64);

/** The coefficients of Krüger's series, up to the fourth power of N. */
const KRUGER = [
  N / 2 - (2 / 3) * N ** 2 + (5 / 16) * N ** 3 + (41 / 180) * N ** 4,
  (13 / 48) * N ** 2 - (3 / 5) * N ** 3 + (557 / 1440) * N ** 4,
  (61 / 240) * N ** 3 - (103 / 140) * N ** 4,
  (49_561 / 161_280) * N ** 4,
] as const;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Projects a place to ETRS-TM35FIN, the transverse Mercator projection of Finland's official maps.
 * To the millimetre of the reference values of recommendation JHS 197.
 * @param latitude degrees north
 * @param longitude degrees east
 */
export function tm35fin(latitude: number, longitude: number): GridPoint {
  const phi = radians(latitude);
  const lambda = radians(longitude - CENTRAL_MERIDIAN);
  const isometric = Math.asinh(Math.tan(phi)) - ECCENTRICITY * Math.atanh(ECCENTRICITY * Math.sin(phi));
  const beta = Math.atan(Math.sinh(isometric));
  const eta = Math.atanh(Math.cos(beta) * Math.sin(lambda));
  const xi = Math.asin(Math.sin(beta) * Math.cosh(eta));
  const terms = KRUGER.map((coefficient, index) => {
    const k = 2 * (index + 1);
    return {
      xi: coefficient * Math.sin(k * xi) * Math.cosh(k * eta),
      eta: coefficient * Math.cos(k * xi) * Math.sinh(k * eta),
    };
  });
  const sum = (axis: 'xi' | 'eta'): number => terms.reduce((total, term) => total + term[axis], 0);
  return {
    east: FALSE_EASTING + SCALE_ON_MERIDIAN * RADIUS * (eta + sum('eta')),
    north: SCALE_ON_MERIDIAN * RADIUS * (xi + sum('xi')),
  };
}

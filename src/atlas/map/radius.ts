const LEAST_RADIUS = 5.5;

/** The radius of a circle whose area grows with the number, in units of the drawing. */
export const radiusOf = (count: number): number => Math.round(LEAST_RADIUS * Math.sqrt(count) * 10) / 10;

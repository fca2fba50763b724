/** Seconds since a moment of performance.now(), to a tenth. */
export const secondsSince = (started: number): number => Math.round((performance.now() - started) / 100) / 10;

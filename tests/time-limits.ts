const MINUTE_MS = 60_000;

/**
 * How long a test may take before it counts as hanging, in milliseconds. No test fails because a machine is
 * slow: each is ten times or more what the slowest of its kind takes on a quiet machine, and only ends what would
 * never end by itself.
 */
export const TIME_LIMITS = {
  /** What computes, or reads dist/. */
  test: 10 * MINUTE_MS,
  /** What opens a browser or a server: storing the whole site for offline use is the longest, at half a minute. */
  browserTest: 15 * MINUTE_MS,
  /** A state that a page or a server is to come to: less than its test, so that a failure names what did not come. */
  condition: 5 * MINUTE_MS,
} as const;

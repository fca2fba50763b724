/** The line that vitest prints for a file once all of its tests have run. */
const FILE_ENDED = /^[✓❯×↓] .*\.test\.ts \(\d+ tests?\b/u;

/**
 * How far vitest is, from what it has printed: "12 of 35 files".
 * @param total how many files it runs
 * @param lines what it has printed, without colours
 */
export const testProgress = (total: number, lines: readonly string[]): string =>
  `${lines.filter((line) => FILE_ENDED.test(line.trim())).length} of ${total} files`;

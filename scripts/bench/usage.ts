/** What a command cost, with all the processes that it started. */
export interface Usage {
  /** Seconds of processors, the system's share included. */
  cpu: number;
  /** Seconds on the wall. */
  wall: number;
  /** The most memory that its largest process held, in megabytes of a million bytes. */
  peak: number;
}

/** How the program `time` of a system tells more than seconds, and in what it counts memory. */
const TIMES = {
  linux: { flag: '-v', bytes: 1024 },
  darwin: { flag: '-l', bytes: 1 },
} as const;

/** The flag for it, or nothing where no `time` is known to tell. */
export const flagOf = (platform: string): string | undefined =>
  platform === 'linux' || platform === 'darwin' ? TIMES[platform].flag : undefined;

const secondsOf = (clock: string): number => clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);

/**
 * What `/usr/bin/time -v` (Linux) or `/usr/bin/time -l` (macOS) has said of a command.
 * @throws where something that is looked for is not there
 */
export function readUsage(text: string, platform: 'linux' | 'darwin'): Usage {
  const found = (pattern: RegExp): string => {
    const value = pattern.exec(text)?.groups?.['value'];
    if (value === undefined) throw new Error(`Found no ${pattern.source} in what time has said:\n${text}`);
    return value;
  };
  if (platform === 'linux') {
    return {
      cpu:
        Number(found(/User time \(seconds\): (?<value>[\d.]+)/u)) +
        Number(found(/System time \(seconds\): (?<value>[\d.]+)/u)),
      wall: secondsOf(found(/Elapsed \(wall clock\) time[^\n]*\): (?<value>[\d:.]+)/u)),
      peak: (Number(found(/Maximum resident set size \(kbytes\): (?<value>\d+)/u)) * TIMES.linux.bytes) / 1e6,
    };
  }
  return {
    cpu: Number(found(/(?<value>[\d.]+) user/u)) + Number(found(/(?<value>[\d.]+) sys/u)),
    wall: Number(found(/(?<value>[\d.]+) real/u)),
    peak: (Number(found(/(?<value>\d+)\s+maximum resident set size/u)) * TIMES.darwin.bytes) / 1e6,
  };
}

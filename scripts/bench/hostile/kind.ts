/** A file that somebody might give the converter to harm it, made anew for each run. */
export interface HostileFile {
  /** What is wrong with it, in words. */
  name: string;
  /** Its ending, with the point; the converter does not look at it. */
  ending: string;
  /** A rule that must be among those that answer. */
  rule: string;
  /** @param address where a server listens that must not be asked: links in the file lead there */
  make: (address: string) => Uint8Array | string;
}

/** A text so many times. */
export const many = (count: number, text: string): string => text.repeat(count);
/** A text for each number from 0. */
export const each = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

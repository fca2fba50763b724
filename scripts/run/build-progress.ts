/**
 * The parts of a build in their order, and the beginning of the line of Astro's log that ends each: Astro's
 * own words, and the names of the integrations of astro.config.mjs.
 */
export const BUILD_PARTS: readonly { title: string; ends: RegExp }[] = [
  { title: 'reading content/', ends: /^\[build\] Building static entrypoints/u },
  { title: 'scripts and styles', ends: /^generating static routes/u },
  { title: 'pages', ends: /^\[kotoatlas-record-script\]/u },
  { title: 'search index', ends: /^\[kotoatlas-search\]/u },
  { title: 'files of the tools', ends: /^\[kotoatlas-tools\]/u },
  { title: 'links, packs, zip and checksums', ends: /^\[kotoatlas-finish\]/u },
];

const CLOCK = /^\d{2}:\d{2}:\d{2}\s+/u;
const WRITTEN = /^[├└]─ \//u;

/**
 * How far a build is, from what it has printed: "part 3 of 6, pages; files written: 1204".
 * @param lines what it has printed, without colours
 */
export function buildProgress(lines: readonly string[]): string {
  const told = lines.map((line) => line.trim().replace(CLOCK, ''));
  const ended = BUILD_PARTS.findLastIndex(({ ends }) => told.some((line) => ends.test(line)));
  const now = Math.min(ended + 1, BUILD_PARTS.length - 1);
  const written = told.filter((line) => WRITTEN.test(line)).length;
  const files = written > 0 ? `; files written: ${written}` : '';
  return `part ${now + 1} of ${BUILD_PARTS.length}, ${BUILD_PARTS[now]?.title ?? ''}${files}`;
}

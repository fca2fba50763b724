import { offlineFiles } from '../features/offline/build/offline-files.ts';
import { hostFiles } from './host-files.ts';
import { inlineHashes } from './inline-hashes.ts';
import { securityHeaders } from '../safety/policy.ts';
import { LANGS } from '../schema/lang.ts';
import { checksumsText, sha256 } from './checksums.ts';
import type { Files } from '../output/files.ts';
import { sorted } from '../output/files.ts';
import {
  BOM_FILE,
  CHECKSUMS_FILE,
  DOWNLOAD_FOLDER,
  README_FILE,
  ZIP_CHECKSUM_FILE,
  ZIP_FILE,
} from '../features/offline/names.ts';
import type { Bom } from './sbom.ts';
import { SIZES, sizeToken, withSizes } from '../features/offline/sizes.ts';
import type { Size } from '../features/offline/sizes.ts';
import { zipOf } from './zip.ts';

/** Rounded sizes settle at once; more rounds than these would be a fault. */
const MOST_ROUNDS = 5;

/** What the last step of the build needs besides the site. */
export interface Finishing {
  /** The day of the build, YYYY-MM-DD. */
  day: string;
  workerScript: Uint8Array;
  bom: Bom;
  readme: string;
}

/**
 * Finishes a built site: header files for hosts, bill of materials, offline edition, checksums, zip edition.
 * Pages name the size of the zip in which they are, so that they are written, packed and measured until the
 * rounded size they name is the one that is measured.
 * @param site all files of the built site
 * @returns all files of the finished site
 */
export async function finishSite(site: Files, finishing: Finishing): Promise<Files> {
  const headers = securityHeaders(inlineHashes(pagesOf(site)));
  const fixed = [
    ...hostFiles(headers),
    [BOM_FILE, `${JSON.stringify(finishing.bom, undefined, 1)}\n`],
    [README_FILE, finishing.readme],
  ] as const;
  const base = new Map([...site, ...fixed.map(([path, text]) => [path, new TextEncoder().encode(text)] as const)]);
  let sizes: Readonly<Record<Size, number>> = { zip: 0, offline: 0 };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const named = namingSizes(base, sizes);
    const offline = await offlineFiles(sorted(named), finishing.workerScript, headers);
    const whole = sorted(new Map([...named, ...offline.files]));
    const listed = new Map([...whole, [CHECKSUMS_FILE, new TextEncoder().encode(checksumsText(whole))] as const]);
    const zip = zipOf(listed, finishing.day);
    const measured = { zip: zip.length, offline: offline.weight };
    if (namesTheSame(base, sizes, measured)) return new Map([...listed, ...downloads(zip)]);
    sizes = measured;
  }
  throw new Error(`Found other sizes in each of ${MOST_ROUNDS} rounds, expected them to settle`);
}

/** The zip, and its checksum in the form of `sha256sum`. */
export const downloads = (zip: Uint8Array): Files =>
  new Map([
    [ZIP_FILE, zip],
    [ZIP_CHECKSUM_FILE, new TextEncoder().encode(`${sha256(zip)}  ${ZIP_FILE.slice(DOWNLOAD_FOLDER.length)}\n`)],
  ]);

function* pagesOf(site: Files): Iterable<string> {
  for (const [path, content] of site) if (path.endsWith('.html')) yield new TextDecoder().decode(content);
}

const TOKENS = SIZES.map((size) => Buffer.from(sizeToken(size)));

const namesSizes = (path: string, content: Uint8Array): boolean =>
  path.endsWith('.html') && TOKENS.some((token) => Buffer.from(content).includes(token));

const langOf = (path: string): (typeof LANGS)[number] => LANGS.find((lang) => path.startsWith(`${lang}/`)) ?? 'en';

const namingSizes = (site: Files, sizes: Readonly<Record<Size, number>>): Files =>
  new Map(
    [...site].map(([path, content]) => {
      if (!namesSizes(path, content)) return [path, content] as const;
      const page = withSizes(new TextDecoder().decode(content), sizes, langOf(path));
      return [path, new TextEncoder().encode(page)] as const;
    }),
  );

/** Whether every size reads the same, rounded as pages name it; a site whose pages name none needs one round. */
const namesTheSame = (
  site: Files,
  one: Readonly<Record<Size, number>>,
  other: Readonly<Record<Size, number>>,
): boolean => {
  const named = [...site].filter(([path, content]) => namesSizes(path, content));
  return named.every(([path, content]) => {
    const page = new TextDecoder().decode(content);
    return withSizes(page, one, langOf(path)) === withSizes(page, other, langOf(path));
  });
};

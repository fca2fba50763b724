import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareWith, parseChecksums, sha256 } from '../src/build/checksums.ts';
import { readFolder } from '../src/output/files.ts';
import { CHECKSUMS_FILE, ZIP_CHECKSUM_FILE, ZIP_FILE } from '../src/features/offline/names.ts';

/** `npm run package`: the zip of the built site, and its checksum, into a folder. */

const { values } = parseArgs({
  options: { dir: { type: 'string', default: 'dist' }, out: { type: 'string', default: 'release' } },
});

async function main(): Promise<number> {
  const list = join(values.dir, CHECKSUMS_FILE);
  if (!existsSync(list)) {
    console.error(`There is no ${list}. Build the site first: npm run build`);
    return 2;
  }
  const files = await readFolder(values.dir);
  const { changed, missing, added } = compareWith(parseChecksums(readFileSync(list, 'utf8')), files);
  const others = [...changed, ...missing, ...added];
  if (others.length > 0) {
    console.error(
      `${values.dir} is not as it was built: ${others.join(', ')}. Look with npm run verify, or build again.`,
    );
    return 1;
  }
  const zip = files.get(ZIP_FILE);
  const line = new TextDecoder().decode(files.get(ZIP_CHECKSUM_FILE));
  if (zip === undefined || !line.startsWith(sha256(zip))) {
    console.error(`${ZIP_FILE} is not as it was built. Build again: npm run build`);
    return 1;
  }
  mkdirSync(values.out, { recursive: true });
  for (const path of [ZIP_FILE, ZIP_CHECKSUM_FILE])
    copyFileSync(join(values.dir, path), join(values.out, basename(path)));
  console.log(`${join(values.out, basename(ZIP_FILE))}: ${zip.length} bytes, SHA-256 ${sha256(zip)}`);
  return 0;
}

process.exitCode = await main();

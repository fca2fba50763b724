import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareWith, isListed, parseChecksums, sha256 } from '../src/build/checksums.ts';
import { readFolder } from '../src/output/files.ts';
import { CHECKSUMS_FILE, ZIP_FILE } from '../src/features/offline/names.ts';
import { holds, zipOf } from '../src/build/zip.ts';
import { buildDate } from '../src/site/build-date.ts';

/** `npm run package`: one zip of the built site, and its checksum, into a folder. */
const ZIP_NAME = 'kotoatlas.zip';

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
  const packed = new Map([...files].filter(([path]) => isListed(path) || path === CHECKSUMS_FILE));
  const built = files.get(ZIP_FILE);
  if (built !== undefined && !holds(built, packed)) {
    console.error(`${ZIP_FILE} holds other files than ${values.dir}. Build again: npm run build`);
    return 1;
  }
  const zip = built ?? zipOf(packed, buildDate());
  mkdirSync(values.out, { recursive: true });
  writeFileSync(join(values.out, ZIP_NAME), zip);
  writeFileSync(join(values.out, `${ZIP_NAME}.sha256`), `${sha256(zip)}  ${ZIP_NAME}\n`);
  console.log(`${join(values.out, ZIP_NAME)}: ${packed.size} files, ${zip.length} bytes, SHA-256 ${sha256(zip)}`);
  return 0;
}

process.exitCode = await main();

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareWith, parseChecksums, sha256 } from '../src/build/checksums.ts';
import { readFolder } from '../src/output/files.ts';
import { CHECKSUMS_FILE, ZIP_CHECKSUM_FILE, ZIP_FILE } from '../src/features/offline/names.ts';

const USAGE = `Usage: npm run verify -- [FOLDER]

Compares a copy of the site with its list of checksums (${CHECKSUMS_FILE}) and names every file that was
changed, is missing or was added. FOLDER is dist where none is named.

Exit: 0 the copy is whole, 1 it differs, 2 wrong use or nothing to compare with.`;

/** The folder to look at, or undefined with the reason printed. */
function readOptions(): string | undefined {
  try {
    const { values, positionals } = parseArgs({ options: { help: { type: 'boolean' } }, allowPositionals: true });
    if (values.help === true) {
      console.log(USAGE);
      process.exit(0);
    }
    const [folder = 'dist', ...others] = positionals;
    if (others.length > 0) throw new Error(`Found ${positionals.length} folders, expected one`);
    if (!existsSync(join(folder, CHECKSUMS_FILE))) throw new Error(`No file ${join(folder, CHECKSUMS_FILE)}`);
    return folder;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return undefined;
  }
}

async function main(): Promise<number> {
  const folder = readOptions();
  if (folder === undefined) return 2;
  const expected = expectedIn(folder);
  if (expected === undefined) return 2;
  const files = await readFolder(folder);
  const { changed, missing, added } = compareWith(expected, files);
  const zip = files.get(ZIP_FILE);
  const hash = zip === undefined ? undefined : hashOfZip(files.get(ZIP_CHECKSUM_FILE));
  const zipDiffers = zip !== undefined && sha256(zip) !== hash;
  const lines = [
    ...changed.map((path) => `changed: ${path}`),
    ...(zipDiffers ? [`changed: ${ZIP_FILE}`] : []),
    ...missing.map((path) => `missing: ${path}`),
    ...added.map((path) => `added:   ${path}`),
  ];
  for (const line of lines) console.log(line);
  if (lines.length > 0) {
    const count = changed.length + (zipDiffers ? 1 : 0);
    console.error(`${folder} differs: ${count} changed, ${missing.length} missing, ${added.length} added.`);
    return 1;
  }
  console.log(
    `${folder}: all ${expected.size} files are as they were built${zip === undefined ? '' : ', and so is the zip'}.`,
  );
  return 0;
}

function expectedIn(folder: string): ReadonlyMap<string, string> | undefined {
  try {
    return parseChecksums(readFileSync(join(folder, CHECKSUMS_FILE), 'utf8'));
  } catch (error) {
    console.error(`${join(folder, CHECKSUMS_FILE)}: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

const hashOfZip = (list: Uint8Array | undefined): string | undefined =>
  list === undefined ? undefined : Buffer.from(list).toString().split(' ')[0];

process.exitCode = await main();

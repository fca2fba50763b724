import { readFileSync, writeFileSync } from 'node:fs';
import { foreignAddresses, missingOptionalPackages, parseLock, withOptionalPackages } from './setup/lockfile.ts';

/** `npm run lock`, after every npm install: makes package-lock.json one that `npm ci` accepts on every system. */
const FILE = 'package-lock.json';

const lock = parseLock(readFileSync(FILE, 'utf8'));
const missing = missingOptionalPackages(lock);
if (missing.length > 0) writeFileSync(FILE, `${JSON.stringify(withOptionalPackages(lock), null, 2)}\n`);
console.log(`${FILE}: ${missing.length} optional packages of other systems added`);
for (const { name, version } of missing) console.log(`  ${name}@${version}`);

const foreign = foreignAddresses(lock);
for (const address of foreign) console.error(`${FILE}: an address that is not the public registry's: ${address}`);
if (foreign.length > 0) process.exitCode = 1;

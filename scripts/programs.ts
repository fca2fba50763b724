import { ensureChromium } from './run/chromium.ts';
import { APACHE, CADDY, ensurePrograms, NGINX, PYTHON } from './serving/hosts/programs.ts';

/**
 * Finds the Chromium and the servers that tests start, or installs them where that needs nobody's leave.
 * Exit: 0 they are there, 1 with what to type for those that are not.
 */
const chromium = ensureChromium();
if ('path' in chromium) console.log(`Chromium: ${chromium.path}`);
const missing = [
  'message' in chromium ? chromium.message : undefined,
  ensurePrograms([NGINX, APACHE, CADDY, PYTHON]),
].filter((message) => message !== undefined);
for (const message of missing) console.error(message);
process.exitCode = missing.length > 0 ? 1 : 0;

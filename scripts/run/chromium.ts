import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Names under which a Chromium stands in the PATH, the one that suits tests best first: the headless
 * one has no windows to draw, and opens and leaves a page with a third of the work.
 */
const COMMANDS = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome.exe',
];

/** Where installers of other systems put it. */
const USUAL_PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const APT_INSTALL = 'apt-get install -y --no-install-recommends';
const INSTALL = `apt-get update && ${APT_INSTALL} chromium`;
/** Debian has the headless one alone, others do not. */
const INSTALL_BEST = `apt-get update && (${APT_INSTALL} chromium-headless-shell || ${APT_INSTALL} chromium)`;

/** What one types to get a Chromium, by system. */
export function installCommand(platform: NodeJS.Platform): string {
  if (platform === 'darwin') return 'brew install --cask chromium';
  if (platform === 'win32') return 'winget install Hibbiki.Chromium';
  return `sudo sh -c '${INSTALL}'`;
}

/** The Chromium of this machine: CHROMIUM_PATH, one in the PATH, or one in a usual place. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return existsSync(named) ? named : undefined;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const inPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...inPath, ...USUAL_PLACES].find((path) => existsSync(path));
}

/**
 * Finds Chromium, or installs it where that needs nobody's leave (root on Debian or Ubuntu).
 * @returns its path, or the message that says how to get one
 */
export function ensureChromium(): { path: string } | { message: string } {
  const found = findChromium();
  if (found !== undefined) return { path: found };
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium with apt-get …');
    spawnSync('sh', ['-c', INSTALL_BEST], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const installed = findChromium();
    if (installed !== undefined) return { path: installed };
  }
  return {
    message: [
      'The browser tests need Chromium, and there is none on this machine. Install it with',
      '',
      `    ${installCommand(process.platform)}`,
      '',
      'or set CHROMIUM_PATH to the program of a Chromium or Chrome that you have; then run npm test again.',
    ].join('\n'),
  };
}

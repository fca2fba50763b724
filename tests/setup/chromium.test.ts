import { afterEach, expect, test, vi } from 'vitest';
import { findChromium, installCommand } from '../../scripts/run/chromium.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('the command that installs Chromium, by system', () => {
  expect((['linux', 'darwin', 'win32'] as const).map(installCommand)).toEqual([
    "sudo sh -c 'apt-get update && (apt-get install -y --no-install-recommends chromium-headless-shell || apt-get install -y --no-install-recommends chromium)'",
    'brew install --cask chromium',
    'winget install Hibbiki.Chromium',
  ]);
});

test('CHROMIUM_PATH names the browser, and a path that leads nowhere names none', () => {
  vi.stubEnv('CHROMIUM_PATH', process.execPath);
  expect(findChromium()).toBe(process.execPath);
  vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
  expect(findChromium()).toBeUndefined();
});

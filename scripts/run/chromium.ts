import { ensurePrograms, findProgram, installCommand as commandFor } from '../programs/find.ts';
import { PROGRAMS } from '../programs/table.ts';

/** What one types to get a Chromium, by system. */
export const installCommand = (platform: NodeJS.Platform): string => commandFor([PROGRAMS.chromium], platform);

/** The Chromium of this machine: CHROMIUM_PATH, one in the PATH, or one in a usual place. */
export const findChromium = (): string | undefined => findProgram(PROGRAMS.chromium);

/**
 * Finds Chromium, or installs it where that needs nobody's leave (root on Debian or Ubuntu).
 * @returns its path, or the message that says how to get one
 */
export function ensureChromium(): { path: string } | { message: string } {
  const message = ensurePrograms([PROGRAMS.chromium]);
  const path = findChromium();
  return path === undefined ? { message: message ?? 'Found no Chromium.' } : { path };
}

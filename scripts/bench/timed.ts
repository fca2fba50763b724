import { existsSync } from 'node:fs';
import { flagOf } from './usage.ts';

export const TIME = '/usr/bin/time';

/** How the program `time` of this machine is asked. */
export interface Timed {
  platform: 'linux' | 'darwin';
  flag: string;
}

/** How this machine tells what a process costs; says what lacks where it cannot. */
export function timedHere(): Timed | undefined {
  const { platform } = process;
  const flag = flagOf(platform);
  if (flag !== undefined && existsSync(TIME) && (platform === 'linux' || platform === 'darwin'))
    return { platform, flag };
  console.error(
    `Node does not tell what other processes cost, so that ${TIME} is needed (Debian: apt-get install time).`,
  );
  return undefined;
}

import { spawnSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

/** How long a process may take to tidy up before it is ended without a word. */
const GRACE_MS = 5000;
const LOOK_EVERY_MS = 50;

const isWindows = process.platform === 'win32';

interface Listed {
  pid: number;
  parent: number;
  group: number;
}

/** Every process of the machine that still runs. A process that has ended and that nobody asked after does not. */
function processes(): Listed[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,pgid=,stat='], { encoding: 'utf8' });
  return stdout.split('\n').flatMap((line) => {
    const [pid = '', parent = '', group = '', state = 'Z'] = line.trim().split(/\s+/u);
    return state.startsWith('Z') ? [] : [{ pid: Number(pid), parent: Number(parent), group: Number(group) }];
  });
}

/**
 * Those processes of a list that are meant, or were started by one that is: some leave the group in which they were
 * started, as Apache does, others outlive who started them and stay in it.
 */
export function familyOf(roots: readonly number[], all: readonly Listed[]): number[] {
  const family = new Set(all.filter(({ pid, group }) => roots.includes(pid) || roots.includes(group)));
  for (let size = -1; size !== family.size;) {
    size = family.size;
    const pids = new Set([...family].map(({ pid }) => pid));
    for (const one of all) if (pids.has(one.parent)) family.add(one);
  }
  return [...family].map(({ pid }) => pid);
}

/** Whether a process runs. */
export const isRunning = (pid: number): boolean => processes().some((one) => one.pid === pid);

function signal(pids: readonly number[], name: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, name);
    } catch {
      // It has ended in the meantime.
    }
  }
}

/**
 * Ends processes and all that they have started: they are asked to, and after five seconds made to.
 * @param roots ids of the leaders of process groups
 */
export async function endFamilies(roots: readonly number[]): Promise<void> {
  if (isWindows) {
    for (const pid of roots) spawnSync('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' });
    return;
  }
  let left = familyOf(roots, processes());
  signal(left, 'SIGTERM');
  const started = performance.now();
  while (left.length > 0 && performance.now() - started < GRACE_MS) {
    await wait(LOOK_EVERY_MS);
    left = familyOf([...roots, ...left], processes());
  }
  signal(left, 'SIGKILL');
}

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect } from 'vitest';

/** A process that runs: its number may be given to another one later, its beginning is not. */
interface Listed {
  pid: number;
  parent: number;
  began: string;
  command: string;
}

/** Every process of the machine that has not ended; one that has ended and that nobody asked after does not count. */
function processes(): Listed[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,stat=,lstart=,comm='], { encoding: 'utf8' });
  return stdout.split('\n').flatMap((line) => {
    const fields =
      /^\s*(?<pid>\d+)\s+(?<parent>\d+)\s+(?<state>\S+)\s+(?<began>\S+ \S+\s+\S+ \S+ \S+)\s+(?<command>.*)$/u.exec(
        line,
      )?.groups;
    if (fields === undefined || fields['state']?.startsWith('Z') === true) return [];
    const { pid = '', parent = '', began = '', command = '' } = fields;
    return [{ pid: Number(pid), parent: Number(parent), began, command }];
  });
}

/** A process and all that it has started, and these. */
function familyOf(root: number): Listed[] {
  const all = processes();
  const family = new Set(all.filter(({ pid }) => pid === root));
  // A set that grows while it is walked is walked to its new end.
  for (const { pid } of family) for (const one of all) if (one.parent === pid) family.add(one);
  return [...family];
}

/**
 * Lets a process open a browser, ends it without a word, and waits until nothing is left of what it had started:
 * for as long as the test may take.
 * @param signal how it is ended
 */
export async function expectNothingLeft(
  kind: 'chromium' | 'firefox' | 'webkit',
  signal: NodeJS.Signals,
): Promise<void> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'hold-open.ts'), kind], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout });
  await Promise.race([once(lines, 'line'), once(lines, 'close')]);
  const family = familyOf(child.pid ?? 0);
  // Itself, a browser and what the browser has started.
  expect(family.length).toBeGreaterThan(3);
  child.kill(signal);
  const left = (): string[] => {
    const now = processes();
    return family
      .filter(({ pid, began }) => now.some((one) => one.pid === pid && one.began === began))
      .map(({ pid, command }) => `${command} (${pid})`);
  };
  await expect.poll(left, { interval: 200 }).toEqual([]);
}

import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { endFamilies } from './families.ts';
import { whenOrphaned } from './orphan.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const SIGNAL_EXIT = 128;
const WATCHDOG = join(import.meta.dirname, 'watchdog.ts');

/** The processes that end when this one does, each the leader of a group. */
const guarded = new Set<number>();
let ending = false;
let stopOrphanWatch: (() => void) | undefined;

/** Whether this process is about to end, so that nothing more may be started. */
export const isEnding = (): boolean => ending;

/** Ends what is guarded, then this process. A second signal does not wait. */
function end(signal: NodeJS.Signals): void {
  const code = SIGNAL_EXIT + constants.signals[signal];
  if (ending) process.exit(code);
  ending = true;
  void endFamilies([...guarded]).finally(() => process.exit(code));
}

/** What watches over a process that is about to be started. */
export interface Guard {
  /** Names the process: the leader of a group. */
  watch: (pid: number) => void;
  /** To be called when it has ended: what it has left behind ends then. */
  release: () => void;
}

/**
 * Sees to it that a process, and all that it starts, ends when this one does: by a signal, with the process that
 * started this one, or by SIGKILL, of which this one hears nothing; then a watchdog does it, that reads from a pipe
 * which ends with this process. The watchdog is there before what it watches.
 */
export function startGuard(): Guard {
  const watchdog = spawn(process.execPath, [WATCHDOG], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  watchdog.unref();
  // Without a watchdog, signals still end what is guarded.
  for (const part of [watchdog, watchdog.stdin]) part.on('error', () => undefined);
  let watched: number | undefined;
  return {
    watch: (pid) => {
      watchdog.stdin.write(String(pid));
      watched = pid;
      if (guarded.size === 0) listen();
      guarded.add(pid);
    },
    release: () => {
      // It looks for what is left, and ends.
      watchdog.stdin.end();
      if (watched === undefined || !guarded.delete(watched) || guarded.size > 0) return;
      for (const signal of SIGNALS) process.off(signal, end);
      stopOrphanWatch?.();
    },
  };
}

function listen(): void {
  for (const signal of SIGNALS) process.on(signal, end);
  stopOrphanWatch = whenOrphaned(() => {
    end('SIGHUP');
  });
}

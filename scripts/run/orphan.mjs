// Notices that whoever started this process is gone. Plain JavaScript without dependencies.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const LOOK_EVERY_MS = 500;
const SHELL = /^-?(?:.*\/)?(?:sh|dash|bash|zsh|ash|busybox)$/;

/**
 * The npm that runs a script by a shell: the shell outlives it, so that this process would not notice.
 * @returns {number | undefined} its id, where this process was started so
 */
function npmBehindShell() {
  if (process.platform === 'win32' || process.env.npm_lifecycle_event === undefined) return undefined;
  const { stdout } = spawnSync('ps', ['-o', 'ppid=,comm=', '-p', String(process.ppid)], { encoding: 'utf8' });
  const [parent, ...command] = (stdout ?? '').trim().split(/\s+/);
  return SHELL.test(command.join(' ')) ? Number(parent) : undefined;
}

/** Whether a process runs: one that has ended and that nobody asked after does not. */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
  if (process.platform !== 'linux') return true;
  try {
    return !/\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/**
 * Calls back once, when the process that started this one, or the npm that did so by a shell, has ended without a
 * word (SIGKILL), which no signal tells. On Windows nothing tells it at all.
 * @param {() => void} callback
 * @returns {() => void} what stops the watch
 */
export function whenOrphaned(callback) {
  const parent = process.ppid;
  const npm = npmBehindShell();
  const watch = setInterval(() => {
    if (process.ppid === parent && (npm === undefined || isAlive(npm))) return;
    clearInterval(watch);
    callback();
  }, LOOK_EVERY_MS);
  watch.unref();
  return () => clearInterval(watch);
}

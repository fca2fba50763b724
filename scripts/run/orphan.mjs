// Notices that whoever started this process is gone. Plain JavaScript without dependencies.

const LOOK_EVERY_MS = 500;

/**
 * Calls back once, when the process that started this one has ended without a word (SIGKILL), which no signal tells.
 * On Windows nothing tells it at all.
 * @param {() => void} callback
 * @returns {() => void} what stops the watch
 */
export function whenOrphaned(callback) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    callback();
  }, LOOK_EVERY_MS);
  watch.unref();
  return () => clearInterval(watch);
}

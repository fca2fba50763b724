/**
 * Changes of fields that wait for the reader to pause. They are kept at once before the page goes, before
 * another tab's changes are taken in, and before the data is saved, shared or printed.
 */
const pending = new Map<object, () => void>();
const PAUSE = 400;

/** Does something once the reader has paused; `of` is whose change it is, and a later one takes its place. */
export function afterPause(of: object, deed: () => void): void {
  const wait = setTimeout(() => {
    pending.get(of)?.();
  }, PAUSE);
  pending.set(of, () => {
    clearTimeout(wait);
    pending.delete(of);
    deed();
  });
}

/** Does now what waits; of one field, or of all. */
export function now(of?: object): void {
  if (of !== undefined) pending.get(of)?.();
  else for (const deed of [...pending.values()]) deed();
}

/** Keeps what waits when the page is left or hidden. */
export function keepBeforeLeaving(): void {
  addEventListener('pagehide', () => {
    now();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') now();
  });
}

/**
 * Calls back when the reader pauses in typing, and never within a word that an input method is composing: what
 * stands in the field then is not yet what she means.
 * @param pause in milliseconds
 * @param typed told at once of every letter
 * @returns forgets a call that is still to come
 */
export function onPause(
  input: HTMLInputElement,
  pause: number,
  paused: () => void,
  typed: () => void = () => undefined,
): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const forget = (): void => {
    clearTimeout(waiting);
  };
  const wait = (): void => {
    forget();
    typed();
    waiting = setTimeout(paused, pause);
  };
  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent) || !event.isComposing) wait();
  });
  input.addEventListener('compositionend', wait);
  return forget;
}

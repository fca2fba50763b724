/** A box beside a button: one at a time, closed by Escape, by its button and by going elsewhere. */

/** Room between a word and its box, and between a box and the edge of the window, in pixels. */
const GAP = 6;
const EDGE = 16;

const box = document.createElement('div');
box.id = 'note';
box.className = 'note-box';
box.role = 'note';
box.popover = 'manual';
let opener: HTMLButtonElement | undefined;
let onClose: (() => void) | undefined;

function close(): void {
  opener?.setAttribute('aria-expanded', 'false');
  opener = undefined;
  box.remove();
  onClose?.();
  onClose = undefined;
}

function open(button: HTMLButtonElement, content: readonly Node[]): void {
  close();
  opener = button;
  box.replaceChildren(...content);
  button.setAttribute('aria-expanded', 'true');
  button.after(box);
  box.showPopover();
  place();
}

/** Puts the box under the button, or above it where there is more room, inside the window. */
function place(): void {
  const word = opener?.getClientRects()[0];
  if (word === undefined) return;
  const { clientWidth, clientHeight } = document.documentElement;
  const { width, height } = box.getBoundingClientRect();
  const below = clientHeight - word.bottom;
  const top = below < height + GAP && word.top > below ? word.top - height - GAP : word.bottom + GAP;
  const left = Math.max(EDGE, Math.min(word.left, clientWidth - width - EDGE));
  box.style.top = `${Math.max(top + scrollY, 0)}px`;
  box.style.left = `${left + scrollX}px`;
}

const isInside = (target: EventTarget | null): boolean =>
  target instanceof Node && (box.contains(target) || opener?.contains(target) === true);

/** Whether the browser can show boxes. Where it cannot, words and links stay as they are. */
export const canOpen = 'popover' in HTMLElement.prototype;

/**
 * Puts a button in the place of an element; it opens a box with what `contentOf` gives.
 * @param closed what is to be done once the box is closed
 */
export function becomeButton(element: HTMLElement, contentOf: () => readonly Node[], closed?: () => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = element.className;
  button.setAttribute('aria-expanded', 'false');
  button.setAttribute('aria-controls', box.id);
  button.append(...element.childNodes);
  button.addEventListener('click', () => {
    if (opener === button) close();
    else {
      open(button, contentOf());
      onClose = closed;
    }
  });
  element.replaceWith(button);
}

/** Closes the box where a reader turns to something else. */
export function watchForLeaving(): void {
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || opener === undefined) return;
    if (box.contains(document.activeElement)) opener.focus();
    close();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!isInside(target)) close();
  });
  document.addEventListener('focusin', ({ target }) => {
    if (!isInside(target)) close();
  });
  addEventListener('resize', place);
}

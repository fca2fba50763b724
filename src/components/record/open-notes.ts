/** Turns each marked word into a button that opens its note beside it. The note itself stands further down the page. */

export {};

/** Room between a word and its note, and between a note and the edge of the window, in pixels. */
const GAP = 6;
const EDGE = 16;

const box = document.createElement('div');
box.id = 'note';
box.className = 'note-box';
box.role = 'note';
box.popover = 'manual';
let opener: HTMLButtonElement | undefined;

function close(): void {
  opener?.setAttribute('aria-expanded', 'false');
  opener = undefined;
  box.remove();
}

function open(button: HTMLButtonElement, note: Element): void {
  close();
  opener = button;
  box.replaceChildren(...note.cloneNode(true).childNodes);
  button.setAttribute('aria-expanded', 'true');
  button.after(box);
  box.showPopover();
  place();
}

/** Puts the box under the word, or above it where there is more room, inside the window. */
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

/** Makes the buttons. Browsers without popovers keep plain words; the notes are on the page either way. */
function makeButtons(): void {
  for (const word of document.querySelectorAll<HTMLElement>('span.note-word')) {
    const note = document.getElementById(word.dataset['note'] ?? '');
    if (note === null || word.closest('a') !== null) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = word.className;
    button.setAttribute('aria-expanded', 'false');
    button.setAttribute('aria-controls', box.id);
    button.append(...word.childNodes);
    button.addEventListener('click', () => {
      if (opener === button) close();
      else open(button, note);
    });
    word.replaceWith(button);
  }
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

if ('popover' in HTMLElement.prototype) makeButtons();

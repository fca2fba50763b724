import { becomeButton } from './note-box.ts';

/** Turns each marked word into a button that opens its note beside it. The note itself stands further down the page. */
export function openNotes(): void {
  for (const word of document.querySelectorAll<HTMLElement>('span.note-word')) {
    const note = document.getElementById(word.dataset['note'] ?? '');
    if (note === null || word.closest('a') !== null) continue;
    becomeButton(word, () => [...note.cloneNode(true).childNodes]);
  }
}

import { element } from '../../../../browser/dom.ts';
import { now } from '../../../workspace/client/pending.ts';
import { copyText } from '../../../workspace/client/share-dialog.ts';

/** What forms of a reader's own have in common: the parts for reading, buttons, boxes, and the finished text. */

/** What is written, for reading and for paper. */
export const partsList = (parts: readonly { label: string; text: string }[]): HTMLElement =>
  element('dl', { class: 'own-form-parts' }, [
    ...parts.flatMap(({ label, text }) => [element('dt', {}, [label]), element('dd', {}, [text])]),
  ]);

/** A button that first keeps what waits to be kept. */
export const formButton = (label: string, deed: () => void): HTMLButtonElement => {
  const made = element('button', { type: 'button' }, [label]);
  made.addEventListener('click', () => {
    now();
    deed();
  });
  return made;
};

interface Box {
  id: string;
  label: string;
  isChosen: () => boolean;
  choose: (isChosen: boolean) => void;
}

/** A box to tick, with its label. What came of it is shown, not what was wished. */
export function checkbox({ id, label, isChosen, choose }: Box): HTMLLabelElement {
  const box = element('input', { type: 'checkbox', id });
  box.checked = isChosen();
  box.addEventListener('change', () => {
    choose(box.checked);
    box.checked = isChosen();
  });
  return element('label', {}, [box, label]);
}

/** Boxes of one question. */
export const choices = (legend: string, boxes: readonly Box[], hint: readonly Node[] = []): HTMLElement =>
  element('fieldset', { class: 'own-form-choices' }, [
    element('legend', {}, [legend]),
    ...hint,
    ...boxes.map((box) => checkbox(box)),
  ]);

interface ResultWords {
  result: string;
  resultText: string;
  copy: string;
  copied: string;
  notCopied: string;
}

/** The parts of a finished text; `section` puts them together, with more below the text. */
export interface FinishedText {
  text: HTMLTextAreaElement;
  told: HTMLElement;
  copy: HTMLButtonElement;
  section: (more: readonly HTMLElement[]) => HTMLElement;
}

/** The finished text: a field to copy it from, a button that does, and a line that says what was done. */
export function finishedText(id: string, words: ResultWords): FinishedText {
  const text = element('textarea', { id, readonly: true, rows: '10' });
  const told = element('p', { role: 'status' });
  const copy = formButton(words.copy, () => {
    text.select();
    copyText(text.value).then(
      () => {
        told.textContent = words.copied;
      },
      () => {
        told.textContent = words.notCopied;
      },
    );
  });
  const section = (more: readonly HTMLElement[]): HTMLElement =>
    element('section', { class: 'own-form-result', 'aria-labelledby': `${id}-title` }, [
      element('h2', { id: `${id}-title` }, [words.result]),
      element('p', {}, [words.resultText]),
      element('div', { class: 'tool-field' }, [
        element('label', { for: id, class: 'visually-hidden' }, [words.result]),
        text,
      ]),
      ...more,
    ]);
  return { text, told, copy, section };
}

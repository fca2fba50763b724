import { element } from '../../../browser/dom.ts';
import { words } from './words.ts';

/** Something that the reader may choose in a dialog. */
export interface Choice<Value extends string> {
  value: Value;
  label: string;
  /** `strong`: what most readers want. `grave`: what takes something away. */
  weight?: 'strong' | 'grave';
}

let dialogs = 0;

/**
 * Asks the reader in a dialog; "Cancel" is always among the answers, and so is Esc.
 * @returns the value chosen, or nothing where the reader cancelled
 */
export function ask<Value extends string>(
  heading: string,
  content: readonly (Node | string)[],
  choices: readonly Choice<Value>[],
  cancel: string = words.cancel,
): Promise<Value | undefined> {
  dialogs += 1;
  const headingId = `dialog-${dialogs}`;
  const buttons = choices.map(({ value, label, weight }) => ({
    value,
    button: element('button', { type: 'button', class: weight }, [label]),
  }));
  const cancelButton = element('button', { type: 'button' }, [cancel]);
  const dialog = element('dialog', { class: 'tool-dialog', 'aria-labelledby': headingId }, [
    element('h2', { id: headingId }, [heading]),
    ...content,
    element('div', { class: 'tool-buttons' }, [...buttons.map(({ button }) => button), cancelButton]),
  ]);
  return new Promise((resolve) => {
    let answer: Value | undefined;
    for (const { value, button } of buttons) {
      button.addEventListener('click', () => {
        answer = value;
        dialog.close();
      });
    }
    cancelButton.addEventListener('click', () => {
      dialog.close();
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(answer);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** A paragraph for a dialog. */
export const paragraph = (text: string): HTMLElement => element('p', {}, [text]);

import { element } from '../../../browser/dom.ts';
import type { Outcome } from '../store.ts';
import { afterPause, now } from './pending.ts';
import { words } from './words.ts';

interface TextField {
  /** Unique on the page, and the same whenever the field is drawn anew: the focus is put back by it. */
  id: string;
  label: string;
  value: string;
  /** The most characters that the field takes; the tool may keep more, so that texts that meet find room. */
  most: number;
  rows?: number;
  /** Whether the label is for the ear alone, because the eye sees it elsewhere. */
  isLabelHidden?: boolean;
  /**
   * Changes the store. `before` is what the field last knew to be kept: with it, mergeText joins what another
   * tab has written meanwhile.
   */
  change: (text: string, before: string) => Outcome;
  /** The text that the store holds now. */
  kept: () => string;
}

/**
 * A field for a text of several lines (or of one, with `rows: 1`) that keeps itself while the reader writes. Where
 * the store refuses the text, it says so beside it.
 */
export function textField({ id, label, value, most, rows = 3, isLabelHidden, change, kept }: TextField): HTMLElement {
  const attributes = { id, maxlength: String(most), autocomplete: 'off' };
  const field =
    rows === 1
      ? element('input', { ...attributes, type: 'text' })
      : element('textarea', { ...attributes, rows: String(rows) });
  field.value = value;
  const refusal = element('p', { class: 'tool-refused' }, [words.notKept]);
  let before = value;
  const keepNow = (): void => {
    if (field.value === before) return;
    const isRefused = change(field.value, before) === 'refused';
    // What the reader has written stays in the field: it is nowhere else.
    if (isRefused) {
      field.after(refusal);
      return;
    }
    refusal.remove();
    before = kept();
    if (field.value !== before) field.value = before;
  };
  field.addEventListener('input', () => {
    afterPause(field, keepNow);
  });
  field.addEventListener('change', () => {
    now(field);
  });
  return element('div', { class: 'tool-field' }, [
    element('label', { for: id, class: isLabelHidden === true ? 'visually-hidden' : undefined }, [label]),
    field,
  ]);
}

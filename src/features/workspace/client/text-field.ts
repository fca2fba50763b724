import { element } from '../../../browser/dom.ts';
import { afterPause, now } from './pending.ts';

interface TextField {
  /** Unique on the page, and the same whenever the field is drawn anew: the focus is put back by it. */
  id: string;
  label: string;
  value: string;
  /** The most characters, as the tool's decoder allows. */
  most: number;
  rows?: number;
  /** Whether the label is for the ear alone, because the eye sees it elsewhere. */
  isLabelHidden?: boolean;
  /**
   * Keeps the text. `before` is what the field last knew to be kept: with it, mergeText joins what another
   * tab has written meanwhile. Gives back the text that is kept now.
   */
  keep: (text: string, before: string) => string;
}

/** A field for a text of several lines (or of one, with `rows: 1`) that keeps itself while the reader writes. */
export function textField({ id, label, value, most, rows = 3, isLabelHidden, keep }: TextField): HTMLElement {
  const attributes = { id, maxlength: String(most), autocomplete: 'off' };
  const field =
    rows === 1
      ? element('input', { ...attributes, type: 'text' })
      : element('textarea', { ...attributes, rows: String(rows) });
  field.value = value;
  let before = value;
  const keepNow = (): void => {
    if (field.value === before) return;
    const kept = keep(field.value, before);
    before = kept;
    if (field.value !== kept) field.value = kept;
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

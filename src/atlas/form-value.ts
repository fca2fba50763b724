import { strings } from '../i18n/index.ts';
import type { Lang } from '../schema/lang.ts';
import type { Missing } from '../schema/text.ts';
import { isMissing } from '../schema/text.ts';

/** What the page of a form shows of a field. */
export interface FormValue {
  text: string;
  /** Whether it tells that the form has the field and nothing in it. */
  isEmpty: boolean;
}

/**
 * What the page of a form shows of a field: its value, or that it was left empty. Of a field that the form does not
 * have it shows nothing: whether the source says it elsewhere is for a reader to find (seeds/curation/readings/).
 * @param write puts a value into words
 */
export function formValue<Value extends string | number>(
  value: Value | Missing,
  lang: Lang,
  write: (value: Value) => string,
): FormValue | undefined {
  if (!isMissing(value)) return { text: write(value), isEmpty: false };
  const { missing } = value;
  return missing === 'left-empty' ? { text: strings(lang).record.missing[missing], isEmpty: true } : undefined;
}

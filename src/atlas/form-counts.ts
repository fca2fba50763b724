import { formatNumber } from '../i18n/dates.ts';
import { strings } from '../i18n/index.ts';
import { FORM_COUNTS, OTHER_COUNT } from '../schema/form-count.ts';
import type { Lang } from '../schema/lang.ts';
import type { EsfDetails } from '../schema/record.ts';
import { formValue } from './form-value.ts';
import type { FormValue } from './form-value.ts';

/**
 * What the form counts, as pairs of a label and a number. What it does not ask has no value: the form of the ESF has no
 * line for the persons that came, and its report tells of them in words.
 */
export function countPairs(counts: EsfDetails['counts'], lang: Lang): { label: string; value: FormValue }[] {
  const words = strings(lang).project.esf;
  return counts.flatMap(({ what, name, planned, realised }) => {
    const label = what === OTHER_COUNT ? name : FORM_COUNTS[what].labels[lang];
    const write = (number: number): string => formatNumber(number, lang);
    return [
      { label: words.countPlanned(label), value: formValue(planned, lang, write) },
      { label: words.countRealised(label), value: formValue(realised, lang, write) },
    ].flatMap(({ label: text, value }) => (value === undefined ? [] : [{ label: text, value }]));
  });
}

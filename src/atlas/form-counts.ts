import { formatNumber } from '../i18n/dates.ts';
import { strings } from '../i18n/index.ts';
import { FORM_COUNTS, OTHER_COUNT } from '../schema/form-count.ts';
import type { Lang } from '../schema/lang.ts';
import type { EsfDetails } from '../schema/record.ts';
import { isMissing } from '../schema/text.ts';

/**
 * What the form counts, as pairs of a label and a number. What it asks and does not answer has no pair: the form of the ESF
 * has no line for the persons that came, and its report tells of them in words.
 */
export function countPairs(counts: EsfDetails['counts'], lang: Lang): { label: string; text: string }[] {
  const words = strings(lang).project.esf;
  return counts.flatMap(({ what, name, planned, realised }) => {
    const label = what === OTHER_COUNT ? name : FORM_COUNTS[what].labels[lang];
    return [
      ...(isMissing(planned) ? [] : [{ label: words.countPlanned(label), text: formatNumber(planned, lang) }]),
      ...(isMissing(realised) ? [] : [{ label: words.countRealised(label), text: formatNumber(realised, lang) }]),
    ];
  });
}

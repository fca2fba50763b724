import type { Choice } from './contribution.ts';
import type { Lang } from './lang.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The names that the head of a contribution may hold: for the converter, which reads them, and for the form. */

interface Labelled {
  id: string;
  label: Readonly<Record<Lang, string>>;
  also: readonly string[];
  words: readonly string[];
}

/** A theme or a target group by its labels and other names in every language. */
export const asChoice = ({ id, label, also, words }: Labelled): Choice => ({
  id,
  names: [...Object.values(label), ...also],
  words,
});

/** Municipalities by every name that they have; one that was joined to another by its own name too. */
export function municipalitiesOf({ gazetteer }: Pick<Vocabulary, 'gazetteer'>): Choice[] {
  return gazetteer.municipalities.map(({ code, name_fi, name_sv, also }) => ({
    id: code,
    names: [
      name_fi,
      ...(name_sv === null ? [] : [name_sv]),
      ...[also ?? []].flat(),
      ...gazetteer.former_municipalities
        .filter(({ into }) => into === code)
        .flatMap((former) => [former.name_fi, ...(former.name_sv === null ? [] : [former.name_sv])]),
    ],
  }));
}

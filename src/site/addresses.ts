import { placesByCode } from '../atlas/places.ts';
import { routes } from '../routes/routes.ts';
import type { Lang } from '../schema/lang.ts';
import type { Vocabulary } from '../vocabulary/load.ts';

/** Where the names of a text lead; nothing for a code or an id that the vocabulary does not know. */
export interface Addresses {
  place: (code: string, lang: Lang) => string | undefined;
  organisation: (id: string, lang: Lang) => string | undefined;
}

/** The addresses of all places and organisations of the vocabulary. */
export function addressesOf({ gazetteer, organisations }: Pick<Vocabulary, 'gazetteer' | 'organisations'>): Addresses {
  const places = {
    fi: placesByCode(gazetteer, 'fi'),
    sv: placesByCode(gazetteer, 'sv'),
    en: placesByCode(gazetteer, 'en'),
  };
  const ids = new Set(organisations.map(({ id }) => id));
  return {
    place: (code, lang) => places[lang].get(code)?.route,
    organisation: (id, lang) => (ids.has(id) ? routes.organisation(lang, id) : undefined),
  };
}

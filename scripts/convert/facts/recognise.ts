import type { LanguageEntry } from '../../../src/schema/curation.ts';
import type { Lang } from '../../../src/schema/lang.ts';
import type { Passage } from '../text/passage.ts';
import type { Reading } from './figures.ts';
import { readingsIn } from './figures.ts';
import { serviceLanguages } from './languages.ts';
import type { OrganisationIndex, OrganisationMention } from './organisations.ts';
import type { PlaceIndex, PlaceMention } from './places.ts';
import { overlapsAny } from './span.ts';

/** What recognisers need to know. */
export interface Recognisers {
  places: PlaceIndex;
  organisations: OrganisationIndex;
  languages: readonly LanguageEntry[];
}

/**
 * A passage and all that recognisers found in it: front matter and marks are both made of this, and of what
 * `decideFigures` makes of its readings.
 */
export interface Recognised {
  passage: Passage;
  organisations: readonly OrganisationMention[];
  places: readonly PlaceMention[];
  /** Numbers, days and ranges, of which the record's figures are decided. */
  readings: readonly Reading[];
  languages: readonly string[];
}

/**
 * Runs every recogniser over a passage, once. An organisation's name is taken whole: a place inside it
 * ("Turun kaupunki") is not a place that the text names, since a seat is not where the work is done, and a number
 * in it is no figure.
 */
export function recognise(passage: Passage, lang: Lang, { places, organisations, languages }: Recognisers): Recognised {
  const { text } = passage;
  const actors = organisations.mentions(text);
  const towns = places.mentions(text, actors);
  const named = [...actors, ...towns];
  return {
    passage,
    organisations: actors,
    places: towns,
    readings: readingsIn(text, lang).filter((reading) => !overlapsAny(reading, named)),
    languages: serviceLanguages(text, languages),
  };
}

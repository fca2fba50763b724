import type { Fact } from '../../../src/schema/facts.ts';
import type { OrganisationRef } from '../../../src/schema/organisation.ts';
import type { PlaceRef } from '../../../src/schema/place.ts';
import type { Block, Knowledge } from '../kinds/kind.ts';
import { placeAt } from '../text/passage.ts';
import type { Passage } from '../text/passage.ts';
import { factsOf } from './figures.ts';
import { serviceLanguages } from './languages.ts';

/** What the text of a record says, as typed values with their spans. */
export interface Extracted {
  places: PlaceRef[];
  organisations: OrganisationRef[];
  languages: string[];
  facts: Fact[];
}

/** The passages of blocks, in their order. */
export const passagesOf = (blocks: readonly Block[]): Passage[] =>
  blocks.flatMap((block) => (block.type === 'list' ? block.items : [block.text]));

/**
 * Reads the facts off passages. A place inside the name of an organisation ("Turun kaupunki") is not
 * a place that the text names: a seat is not where the work is done.
 */
export function extract(passages: readonly Passage[], { vocabulary, places, organisations }: Knowledge): Extracted {
  const found = passages.map((passage) => {
    const named = organisations.mentions(passage.text);
    return {
      organisations: named.map(({ id, printed, start }): OrganisationRef => ({
        id,
        role: 'mentioned',
        printed,
        line: placeAt(passage, start).line,
      })),
      places: places.mentions(passage.text, named).map(({ code, printed, start }): PlaceRef => ({
        code,
        role: 'mentioned',
        printed,
        line: placeAt(passage, start).line,
      })),
      languages: serviceLanguages(passage.text, vocabulary.languages),
      facts: factsOf(passage),
    };
  });
  return {
    places: firstOf(
      found.flatMap((each) => each.places),
      ({ code }) => code,
    ),
    organisations: firstOf(
      found.flatMap((each) => each.organisations),
      ({ id }) => id,
    ),
    languages: [...new Set(found.flatMap((each) => each.languages))].toSorted(),
    facts: found.flatMap((each) => each.facts),
  };
}

/** The first of those that share a key. */
export const firstOf = <T>(items: readonly T[], keyOf: (item: T) => string): T[] => {
  const seen = new Set<string>();
  return items.filter((item) => !seen.has(keyOf(item)) && seen.add(keyOf(item)));
};

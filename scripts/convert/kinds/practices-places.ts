import type { PlaceRef } from '../../../src/schema/place.ts';
import type { Line } from '../document.ts';
import type { Knowledge } from './kind.ts';

/**
 * Municipalities in the plural, as no place of their own: a title that speaks of municipalities in
 * general and names none stands in the contents list beside the places, not under the last of them.
 */
const MUNICIPALITIES_IN_GENERAL =
  /^(?:Kuntien|Kunnat|Kaupunkien|Kommunernas|Kommuner|Municipal|Municipalities)(?![\p{Ll}-]*kunta)/u;

/** Under which heading a practice stands, and the places that the heading names. */
export function headingOf(
  heading: Line | undefined,
  title: Line,
  { places }: Knowledge,
): { heading: Line | undefined; places: PlaceRef[] } {
  const general = MUNICIPALITIES_IN_GENERAL.test(title.text.trim()) && places.mentions(title.text).length === 0;
  if (!heading || general) return { heading: undefined, places: [] };
  const owners = places.mentions(heading.text).map(({ code, printed, start }): PlaceRef => ({
    code,
    role: 'owner',
    printed,
    line: heading.number,
    column: start + 1,
  }));
  return {
    heading,
    places: owners.filter((place, index) => owners.findIndex(({ code }) => code === place.code) === index),
  };
}

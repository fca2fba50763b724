import type { Fact } from '../../../src/schema/facts.ts';
import type { OrganisationRef } from '../../../src/schema/organisation.ts';
import type { PlaceRef } from '../../../src/schema/place.ts';
import type { Line } from '../document.ts';
import type { Block } from '../kinds/kind.ts';
import { cleanText } from '../../../src/schema/clean-text.ts';
import { placeAt } from '../text/passage.ts';
import type { Passage } from '../text/passage.ts';
import type { Figure } from './decide.ts';
import type { Recognised } from './recognise.ts';
import type { Span } from './span.ts';

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
 * The facts of a record from what was recognised in its passages.
 * @param figures of this edition, as they were decided for all of them
 * @param lines of the document, in which the words of a name are looked at as they stand
 */
export function extract(
  recognised: readonly Recognised[],
  figures: readonly Figure[],
  lines: readonly Line[],
): Extracted {
  return {
    places: firstOf(
      recognised.flatMap(({ passage, places }) =>
        places.map(({ code, ...mention }): PlaceRef => ({
          code,
          role: 'mentioned',
          ...printedAt(passage, mention, lines),
        })),
      ),
      ({ code }) => code,
    ),
    organisations: firstOf(
      recognised.flatMap(({ passage, organisations }) =>
        organisations.map(({ id, ...mention }): OrganisationRef => ({
          id,
          role: 'mentioned',
          ...printedAt(passage, mention, lines),
        })),
      ),
      ({ id }) => id,
    ),
    languages: [...new Set(recognised.flatMap(({ languages }) => languages))].toSorted(),
    facts: figures.map(factOf),
  };
}

const factOf = ({ passage, start, end, body }: Figure): Fact => ({
  ...body,
  text: passage.text.slice(start, end),
  ...placeAt(passage, start),
});

type PrintedAt = { printed: string; line: number } & Partial<Pick<PlaceRef, 'column' | 'words'>>;

/** A name and where it stands: its column only where its words stand on one line, and themselves only where they are set otherwise. */
function printedAt(
  passage: Passage,
  { printed, start, end }: Span & { printed: string },
  lines: readonly Line[],
): PrintedAt {
  const { line, column } = placeAt(passage, start);
  const last = placeAt(passage, end - 1);
  const words = last.line === line ? (lines[line - 1]?.text ?? '').slice(column - 1, last.column) : '';
  if (cleanText(words) !== printed) return { printed, line };
  return { printed, line, column, ...(words === printed ? {} : { words }) };
}

/** The first of those that share a key. */
export const firstOf = <T>(items: readonly T[], keyOf: (item: T) => string): T[] => {
  const seen = new Set<string>();
  return items.filter((item) => !seen.has(keyOf(item)) && seen.add(keyOf(item)));
};

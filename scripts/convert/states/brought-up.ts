import type { ContentState } from '../../../src/schema/content/source.ts';
import type { Vocabulary } from '../../../src/schema/vocabulary.ts';
import type { Assembled } from '../assemble.ts';
import type { ConvertedEdition } from '../content-files.ts';
import type { Told } from '../tell.ts';
import { bringUp } from './bring-up.ts';

/** Whether a record was read in a later state of its list. */
export const isLater = ({ origin: { source } }: Told): boolean => source.state !== undefined;

/** Whether an earlier state of its list has a record that was read in a later one. */
export const isOlder = ({ identity, origin: { source } }: Told): boolean =>
  source.state?.older.has(identity.id) === true;

/** All records, those of a list with later states as the newest of them has them. */
export function broughtUp(
  made: readonly { told: Told; assembled: Assembled | undefined }[],
  { objectives }: Pick<Vocabulary, 'objectives'>,
): Assembled[] {
  const whole = made.flatMap(({ told, assembled }) => (assembled ? [{ told, assembled }] : []));
  return [...Map.groupBy(whole, ({ told }) => told.origin.sourceId).values()].flatMap((editions) => {
    // An original that is tried out is one state by itself, whatever is known of its list.
    const source = editions[0]?.told.origin.source.source;
    return source?.states ? bringUp(source, editions, objectives) : editions.map(({ assembled }) => assembled);
  });
}

/** The editions of documents, each knowing the later states of its list, which are no editions of their own. */
export function withStates(editions: readonly ConvertedEdition[]): ConvertedEdition[] {
  const later = editions.filter(({ state }) => state !== undefined);
  const bySource = Map.groupBy(later, ({ source }) => source.id);
  return editions
    .filter(({ state }) => state === undefined)
    .map((edition) => {
      const own = bySource.get(edition.source.id);
      return own ? { ...edition, source: { ...edition.source, states: statesOf(own) } } : edition;
    });
}

const statesOf = (later: readonly ConvertedEdition[]): ContentState[] =>
  [...Map.groupBy(later, ({ state }) => state?.day ?? '')]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, editions]) => ({
      day,
      title: editions[0]?.state?.title ?? day,
      editions: editions.map(({ edition, lang }) => ({ ...edition, lang })),
    }));

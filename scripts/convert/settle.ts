import type { AtlasRecord } from '../../src/schema/record.ts';
import type { Lang } from '../../src/schema/lang.ts';
import { LANGS } from '../../src/schema/lang.ts';
import type { Assembled } from './assemble.ts';

/**
 * The editions of one record, in the order of the languages, with what is decided once for all of them taken from one
 * of them: the title that the original prints, the themes and groups that words of the text propose, and the order of
 * places and organisations. It is the edition in the original's language, or else the first one.
 */
export function settle(editions: readonly Assembled[]): Assembled[] {
  const ordered = editions.toSorted((a, b) => LANGS.indexOf(a.record.lang) - LANGS.indexOf(b.record.lang));
  const lead = ordered.find(({ record }) => record.lang === record.original) ?? ordered[0];
  if (lead === undefined) return [];
  const langs = ordered.map(({ record }) => record.lang);
  return ordered.map((edition) => ({
    ...edition,
    record: withSummaries(settled(edition.record, lead.record), lead.record.summaries, langs),
  }));
}

/** Summaries stand beside the editions only in languages in which there is none. */
function withSummaries(
  { summaries: _all, ...record }: AtlasRecord,
  summaries: AtlasRecord['summaries'],
  langs: readonly Lang[],
): AtlasRecord {
  const left = Object.entries(summaries ?? {}).filter(([lang]) => !langs.some((one) => one === lang));
  return left.length === 0 ? record : { ...record, summaries: Object.fromEntries(left) };
}

function settled(record: AtlasRecord, lead: AtlasRecord): AtlasRecord {
  if (record === lead) return record;
  const { titlePrinted, themes, targetGroups, classifiedBy } = lead;
  return {
    ...record,
    titlePrinted,
    themes,
    targetGroups,
    classifiedBy,
    places: inOrderOf(record.places, lead.places, ({ code }) => code),
    organisations: inOrderOf(record.organisations, lead.organisations, ({ id }) => id),
  };
}

/** Things in the order that another list has them in; what that list lacks comes last. */
function inOrderOf<T>(things: readonly T[], order: readonly T[], keyOf: (thing: T) => string): T[] {
  const ranks = new Map(order.map((thing, index) => [keyOf(thing), index]));
  const rankOf = (thing: T): number => ranks.get(keyOf(thing)) ?? order.length;
  return things.toSorted((a, b) => rankOf(a) - rankOf(b));
}

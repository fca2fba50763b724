import type { HistoryLine } from '../schema/history.ts';
import { HAPPENINGS } from '../schema/history.ts';
import type { AtlasRecord } from '../schema/record.ts';
import { LANGS } from '../schema/lang.ts';
import type { Lang } from '../schema/lang.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';
import type { Atlas } from './atlas.ts';
import { oncePer } from './once-per.ts';

/** What happened to each record, the oldest first, by its id. */
export const historyOf = oncePer(
  ({ history }: Pick<Vocabulary, 'history'>): ReadonlyMap<string, readonly HistoryLine[]> =>
    Map.groupBy(history, ({ record }) => record),
);

/** The day on which what is published of a record last changed; nothing where no history is kept of it. */
export const modifiedOf = (vocabulary: Vocabulary, id: string): string | undefined =>
  historyOf(vocabulary).get(id)?.at(-1)?.day;

/** The last day on which anything happened to any record. */
export const lastDayOf = oncePer(({ history }: Pick<Vocabulary, 'history'>): string | undefined =>
  history
    .map(({ day }) => day)
    .toSorted()
    .at(-1),
);

/** A record that is new or has changed, or the name of one that is gone. */
export type NewsItem = { record: AtlasRecord } | { record: undefined; title: string; lang: Lang };

/** What happened on a day, by what it was. */
export interface NewsDay {
  day: string;
  happened: { what: HistoryLine['what']; items: NewsItem[] }[];
}

/** What happened, the latest day first; records in the site's order. What was later removed is named where it went. */
export function newsOf({ lang, records, vocabulary }: Atlas): NewsDay[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const place = new Map(records.map(({ id }, index) => [id, index]));
  const days = [...Map.groupBy(vocabulary.history, ({ day }) => day)].toSorted(([a], [b]) => (a < b ? 1 : -1));
  return days.flatMap(([day, lines]) => {
    const ordered = lines.toSorted((a, b) => (place.get(a.record) ?? 0) - (place.get(b.record) ?? 0));
    const happened = HAPPENINGS.map((what) => ({
      what,
      items: ordered.filter((line) => line.what === what).flatMap((line) => itemOf(line, byId.get(line.record), lang)),
    })).filter(({ items }) => items.length > 0);
    return happened.length === 0 ? [] : [{ day, happened }];
  });
}

function itemOf(line: HistoryLine, record: AtlasRecord | undefined, lang: Lang): NewsItem[] {
  if (line.what !== 'removed') return record === undefined ? [] : [{ record }];
  const named = [lang, ...LANGS].find((other) => line.title[other] !== undefined);
  const title = named === undefined ? undefined : line.title[named];
  return named === undefined || title === undefined ? [] : [{ record: undefined, title, lang: named }];
}

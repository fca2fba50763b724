import type { Lang } from '../../../src/schema/lang.ts';
import type { SourceState } from '../../../src/schema/source.ts';
import type { StateChange } from '../../../src/schema/dated-state.ts';
import { COMPARISONS, isSameTitle } from './row.ts';
import type { Row } from './row.ts';

/**
 * In which fields a later row differs from the earlier one. Words are compared within one language only, and a text only
 * where the texts of the later state are to take the place of the earlier ones.
 */
export function changesBetween(before: Row, after: Row, texts: SourceState['texts']): StateChange[] {
  const isOneLanguage = before.lang === after.lang;
  return COMPARISONS.flatMap(({ field, isInWords, keyOf, shownOf }) => {
    if (isInWords && !isOneLanguage) return [];
    if (field === 'text' && texts === 'kept') return [];
    if (keyOf(before) === keyOf(after) || (field === 'title' && isSameTitle(before, after))) return [];
    const lang = isInWords ? { lang: after.lang } : {};
    return [{ field, ...lang, before: shownOf(before), after: shownOf(after) }];
  });
}

/** The later row as the earlier one goes on: what was not compared stays, so that the next state is compared with it. */
function rowAfter(before: Row, after: Row, texts: SourceState['texts']): Row {
  const isSame = before.lang === after.lang;
  return {
    ...after,
    lang: before.lang,
    title: isSame ? after.title : before.title,
    titlePrinted: isSame && isSameTitle(before, after) ? before.titlePrinted : isSame ? undefined : before.titlePrinted,
    heading: isSame ? after.heading : before.heading,
    text: isSame && texts === 'taken' ? after.text : before.text,
  };
}

/** What each language was last said of a record. */
export type Rows = ReadonlyMap<Lang, Row>;

/**
 * A record in a further state: what is otherwise, and what each language then says. Words are compared in each language
 * that both have; all else once, by the first row, and counts in all languages.
 * @param own rows of the state, each of another language, that of the original first
 */
export function advance(
  rows: Rows,
  own: readonly Row[],
  texts: SourceState['texts'],
): { changes: StateChange[]; rows: Rows } {
  const [lead] = own;
  if (lead === undefined) return { changes: [], rows };
  const changes = own.flatMap((after, index) => {
    const before = rows.get(after.lang) ?? (index === 0 ? [...rows.values()][0] : undefined);
    const found = before ? changesBetween(before, after, texts) : [];
    return index === 0 ? found : found.filter(({ lang }) => lang !== undefined);
  });
  const { holders, objective, euGranted, start, end, topics } = lead;
  const shared = { holders, objective, euGranted, start, end, topics };
  const next = new Map([...rows].map(([lang, row]) => [lang, { ...row, ...shared }]));
  for (const after of own) {
    const before = rows.get(after.lang);
    if (before) next.set(after.lang, { ...rowAfter(before, after, texts), ...shared });
    else if (texts === 'taken' || rows.size === 0) next.set(after.lang, after);
  }
  return { changes, rows: next };
}

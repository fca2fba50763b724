import type { StateChange } from '../../../src/schema/dated-state.ts';
import { COMPARISONS, isSameTitle } from './row.ts';
import type { Row } from './row.ts';

/**
 * In which fields a later row differs from the earlier one. Words are compared within one language only, and a text only
 * where the texts of the later state are to take the place of the earlier ones.
 */
export function changesBetween(before: Row, after: Row, texts: 'taken' | 'kept'): StateChange[] {
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
export function rowAfter(before: Row, after: Row, texts: 'taken' | 'kept'): Row {
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

import type { Objective } from '../../../src/schema/curation.ts';
import type { RecordState, StateChange } from '../../../src/schema/dated-state.ts';
import type { Lang } from '../../../src/schema/lang.ts';
import { LANGS } from '../../../src/schema/lang.ts';
import type { SourceFile, SourceState } from '../../../src/schema/source.ts';
import type { Assembled } from '../assemble.ts';
import type { Told } from '../tell.ts';
import { changesBetween, rowAfter } from './changes.ts';
import { withRecordOf, withValuesOf } from './overlay.ts';
import type { Given } from './overlay.ts';
import { rowOf } from './row.ts';
import type { Row } from './row.ts';

/** A record of a document as it was told and as it was put together. */
export interface Edition {
  told: Told;
  assembled: Assembled;
}

/** A record on its way through the states of its list: its editions, and what each language was last said. */
interface Current {
  editions: Map<Lang, Assembled>;
  rows: Map<Lang, Row>;
  states: RecordState[];
}

/**
 * The records of a list as its newest state has them. What a state says anew of days, money and names counts in all
 * editions; its text and title in its own language, where its texts are taken. A record that is gone stays as it was.
 * Each record has its states with what was before and what is after. Pure, and no order of rows matters.
 * @param editions all editions of all records of one source, of all of its states
 * @param labels names of objectives in each language
 */
export function bringUp(source: SourceFile, editions: readonly Edition[], labels: readonly Objective[]): Assembled[] {
  const byState = Map.groupBy(editions, ({ told }) => told.origin.source.state?.day ?? '');
  const records = new Map<string, Current>();
  for (const { told, assembled } of byState.get('') ?? []) addTo(currentOf(records, assembled), told, assembled);
  for (const state of source.states ?? []) {
    const there = Map.groupBy(byState.get(state.day) ?? [], ({ assembled }) => assembled.record.id);
    const [first] = ordered(byState.get(state.day) ?? [], source.original);
    const list = { day: state.day, ...listOf(first, source) };
    for (const [id, current] of records) if (!there.has(id)) goes(current, list);
    for (const own of there.values()) comes(records, ordered(own, source.original), { state, list, labels });
  }
  return [...records.values()].flatMap(({ editions: brought, states }) =>
    [...brought.values()].map((edition) => (states.length === 0 ? edition : withStates(edition, states))),
  );
}

type List = Pick<RecordState, 'day' | 'list' | 'lang'>;

const listOf = (edition: Edition | undefined, { title, original }: SourceFile): Pick<List, 'list' | 'lang'> => ({
  list: edition?.told.origin.document.title ?? title,
  lang: edition?.told.origin.language ?? original,
});

/** Editions with the one in the language of the original first, then in the order of the languages. */
function ordered(editions: readonly Edition[], original: Lang): Edition[] {
  const rankOf = ({ told }: Edition): number =>
    told.origin.language === original ? -1 : LANGS.indexOf(told.origin.language);
  return editions.toSorted((a, b) => rankOf(a) - rankOf(b));
}

function currentOf(records: Map<string, Current>, { record: { id } }: Assembled): Current {
  const known = records.get(id);
  if (known !== undefined) return known;
  const made: Current = { editions: new Map(), rows: new Map(), states: [] };
  records.set(id, made);
  return made;
}

function addTo({ editions, rows }: Current, told: Told, assembled: Assembled): void {
  const { lang } = assembled.record;
  // A language that stands twice is told as a duplicate; its first edition is enough to look at.
  if (editions.has(lang)) return;
  editions.set(lang, assembled);
  rows.set(lang, rowOf(told));
}

function goes({ states }: Current, list: List): void {
  if (states.at(-1)?.is !== 'gone') states.push({ ...list, is: 'gone', changes: [] });
}

/** A record that stands in a state: new, as before, or otherwise. */
function comes(
  records: Map<string, Current>,
  own: readonly Edition[],
  { state: { day, texts }, list, labels }: { state: SourceState; list: List; labels: readonly Objective[] },
): void {
  const [lead] = own;
  if (lead === undefined) return;
  const isNew = !records.has(lead.assembled.record.id);
  const current = currentOf(records, lead.assembled);
  const changes = isNew ? [] : changesOf(current, own, texts);
  const { file, lines, places } = lead.assembled.record.source;
  current.states.push({
    ...list,
    is: isNew ? 'added' : current.states.at(-1)?.is === 'gone' ? 'returned' : changes.length > 0 ? 'changed' : 'listed',
    at: { file, lines, ...(places && { places }) },
    changes,
  });
  if (isNew) for (const { told, assembled } of own) addTo(current, told, assembled);
  else change(current, own, { day, texts, changes, labels });
}

/** What is otherwise: words in each language that both have, all else once, by the edition in the original's language. */
function changesOf({ rows }: Current, own: readonly Edition[], texts: SourceState['texts']): StateChange[] {
  const found = own.flatMap(({ told }, index) => {
    const after = rowOf(told);
    const before = rows.get(after.lang) ?? (index === 0 ? [...rows.values()][0] : undefined);
    const changes = before ? changesBetween(before, after, texts) : [];
    return index === 0 ? changes : changes.filter(({ lang }) => lang !== undefined);
  });
  return found;
}

function change(
  current: Current,
  own: readonly Edition[],
  { texts, ...given }: Omit<Given, 'title'> & Pick<SourceState, 'texts'>,
): void {
  const [lead] = own;
  if (lead === undefined) return;
  const { changes } = given;
  const isRetold = changes.some(({ field }) => field === 'text');
  for (const [lang, edition] of current.editions) {
    const newer = own.find(({ told }) => told.origin.language === lang);
    const words = new Set(changes.filter((one) => one.lang === lang).map(({ field }) => field));
    const replaced = words.has('text') && newer ? newer.assembled : edition;
    const shared = isRetold ? withRecordOf(replaced, lead.assembled) : replaced;
    const title = words.has('title') ? newer?.assembled.record.title : undefined;
    current.editions.set(lang, withValuesOf(shared, lead.assembled, { ...given, title }));
  }
  for (const { told, assembled } of own) {
    const { lang } = assembled.record;
    const before = current.rows.get(lang);
    if (before) current.rows.set(lang, rowAfter(before, rowOf(told), texts));
    else if (texts === 'taken') {
      // A language that the record did not have: its first edition there.
      current.editions.set(lang, withRecordOf(assembled, [...current.editions.values()][0] ?? assembled));
      current.rows.set(lang, rowOf(told));
    }
  }
  // Values that no language has for itself count in all of them.
  const newest = rowOf(lead.told);
  for (const [lang, row] of current.rows) {
    const { holders, objective, euGranted, start, end, topics } = newest;
    current.rows.set(lang, { ...row, holders, objective, euGranted, start, end, topics });
  }
}

const withStates = (edition: Assembled, states: RecordState[]): Assembled => ({
  ...edition,
  record: { ...edition.record, states },
});

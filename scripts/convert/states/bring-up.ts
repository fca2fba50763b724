import type { Objective } from '../../../src/schema/curation.ts';
import type { RecordState } from '../../../src/schema/dated-state.ts';
import type { Lang } from '../../../src/schema/lang.ts';
import { LANGS } from '../../../src/schema/lang.ts';
import type { SourceFile, SourceState } from '../../../src/schema/source.ts';
import type { Assembled } from '../assemble.ts';
import type { Told } from '../tell.ts';
import { advance } from './changes.ts';
import type { Rows } from './changes.ts';
import { titleOfState } from './state-folder.ts';
import { withRecordOf, withValuesOf } from './overlay.ts';
import type { Given } from './overlay.ts';
import { rowOf } from './row.ts';

/** A record of a document as it was told and as it was put together. */
export interface Edition {
  told: Told;
  assembled: Assembled;
}

/** A record on its way through the states of its list: its editions, and what each language was last said. */
interface Current {
  editions: Map<Lang, Assembled>;
  rows: Rows;
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
  for (const edition of byState.get('') ?? []) addTo(currentOf(records, edition.assembled), edition);
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

const listOf = (edition: Edition | undefined, source: SourceFile): Pick<List, 'list' | 'lang'> => ({
  list: titleOfState(edition?.told.origin.document.title ?? source.title, source),
  lang: edition?.told.origin.language ?? source.original,
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

function addTo(current: Current, { told, assembled }: Edition): void {
  const { lang } = assembled.record;
  // A language that stands twice is told as a duplicate; its first edition is enough to look at.
  if (current.editions.has(lang)) return;
  current.editions.set(lang, assembled);
  current.rows = new Map([...current.rows, [lang, rowOf(told)]]);
}

function goes({ states }: Current, list: List): void {
  if (states.at(-1)?.is !== 'gone') states.push({ ...list, is: 'gone', changes: [] });
}

/** A record that stands in a state: new, as before, or otherwise. */
function comes(
  records: Map<string, Current>,
  own: readonly Edition[],
  { state: { texts }, list, labels }: { state: SourceState; list: List; labels: readonly Objective[] },
): void {
  const [lead] = own;
  if (lead === undefined) return;
  const isNew = !records.has(lead.assembled.record.id);
  const current = currentOf(records, lead.assembled);
  const newest = own.map(({ told }) => rowOf(told));
  const { changes, rows } = isNew ? { changes: [], rows: current.rows } : advance(current.rows, newest, texts);
  const { file, lines, places } = lead.assembled.record.source;
  current.states.push({
    ...list,
    is: isNew ? 'added' : current.states.at(-1)?.is === 'gone' ? 'returned' : changes.length > 0 ? 'changed' : 'listed',
    at: { file, lines, ...(places && { places }) },
    changes,
  });
  if (isNew) for (const edition of own) addTo(current, edition);
  else {
    current.rows = rows;
    change(current, own, { texts, changes, day: list.day, labels });
  }
}

/** Gives each edition what the state says anew. */
function change(
  current: Current,
  own: readonly Edition[],
  { texts, ...given }: Omit<Given, 'named'> & Pick<SourceState, 'texts'>,
): void {
  const [lead] = own;
  if (lead === undefined) return;
  const isRetold = given.changes.some(({ field }) => field === 'text');
  for (const [lang, edition] of current.editions) {
    const newer = own.find(({ told }) => told.origin.language === lang);
    const words = new Set(given.changes.filter((one) => one.lang === lang).map(({ field }) => field));
    const replaced = words.has('text') && newer ? newer.assembled : edition;
    const shared = isRetold ? withRecordOf(replaced, lead.assembled) : replaced;
    const named = words.has('title') || words.has('heading') ? newer?.assembled.record : undefined;
    current.editions.set(lang, withValuesOf(shared, lead.assembled, { ...given, named }));
  }
  // A language that the record did not have: its first edition there.
  for (const { assembled } of own)
    if (texts === 'taken' && !current.editions.has(assembled.record.lang))
      current.editions.set(
        assembled.record.lang,
        withRecordOf(assembled, [...current.editions.values()][0] ?? assembled),
      );
}

const withStates = (edition: Assembled, states: RecordState[]): Assembled => ({
  ...edition,
  record: { ...edition.record, states },
});

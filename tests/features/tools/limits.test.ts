import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KEEPING } from '../../../src/features/tools/all.ts';
import { RAW_MOST } from '../../../src/features/tools/shortlist/client/raw-list.ts';
import type { Idea } from '../../../src/features/tools/idea/idea.ts';
import { IDEA_FIELDS, IDEA_LIMITS, ideaTool } from '../../../src/features/tools/idea/idea.ts';
import { added, SHORTLIST_LIMITS, shortlistTool } from '../../../src/features/tools/shortlist/shortlist.ts';
import { trayTool } from '../../../src/features/tools/tray/tool.ts';
import {
  emptyTray,
  TRAY_LIMITS,
  withPractice,
  withText as withTrayText,
} from '../../../src/features/tools/tray/tray.ts';
import {
  answerField,
  askField,
  conclusionField,
  nextField,
  townField,
  TRANSFER_LIMITS,
  transferTool,
  withText,
} from '../../../src/features/tools/transfer/transfer.ts';
import { check } from '../../../src/features/workspace/decode.ts';
import { readStored } from '../../../src/features/workspace/file.ts';
import { keyOf, Store } from '../../../src/features/workspace/store.ts';
import type { Trouble } from '../../../src/features/workspace/store.ts';
import type { Tool } from '../../../src/features/workspace/tool.ts';
import { joined } from '../../../src/features/workspace/tool.ts';
import { smallStorage } from '../workspace/support.ts';

const ROOM = 50_000_000;

/** Changes a store until it refuses, and gives what it was told, what is kept then, and what can be read of that. */
function filled<T>(tool: Tool<T>, change: (value: T, turn: number) => T, most: number) {
  const storage = smallStorage(ROOM);
  const troubles: Trouble['type'][] = [];
  const store = new Store(tool, storage, ({ type }) => troubles.push(type));
  const outcomes = Array.from({ length: most + 1 }, (_, turn) => store.update((value) => change(value, turn)));
  const kept = readStored(tool, storage.get(keyOf(tool.name)) ?? '');
  return { outcomes, troubles, count: kept.ok ? tool.count(kept.value) : kept.why, asides: storage.keys().length - 1 };
}

describe('one more than there is room for is refused with words, and nothing of the rest is lost', () => {
  const refused = (most: number) => ({
    outcomes: [...Array.from({ length: most }, () => 'kept'), 'refused'],
    troubles: ['refused'],
    count: most,
    asides: 0,
  });

  test('a sheet', () => {
    const { sheets } = TRANSFER_LIMITS;
    const begin = filled(transferTool, (value, n) => withText(value, `r${n}`, townField, 'Juva'), sheets);
    expect(begin).toEqual(refused(sheets));
  });

  test('a record of the shortlist, also by the button of other pages', () => {
    const { items } = SHORTLIST_LIMITS;
    expect(filled(shortlistTool, (value, n) => added(value, `r${n}`), items)).toEqual(refused(items));
    expect(RAW_MOST).toBe(items);
  });

  test('a tray', () => {
    const { trays } = TRAY_LIMITS;
    const begin = filled(trayTool, (value, n) => ({ trays: [...value.trays, emptyTray(`t${n}`)] }), trays);
    expect(begin).toEqual(refused(trays));
  });

  test('a practice on a tray', () => {
    const { practices } = TRAY_LIMITS;
    const drop = filled(
      trayTool,
      ({ trays: [tray = emptyTray('a')] }, n) => ({ trays: [withPractice(tray, { slot: 'other', record: `r${n}` })] }),
      practices,
    );
    expect(drop).toEqual({ ...refused(practices), count: 1 });
  });

  test('a text, of any length', () => {
    const long = 'x'.repeat(SHORTLIST_LIMITS.note + 1);
    const tooLong = { title: '', items: [{ record: 'a', note: long }] };
    expect(filled(shortlistTool, (value, n) => (n === 0 ? added(value, 'a') : tooLong), 1)).toEqual(refused(1));
  });
});

/** Letters that an arbitrary text of a reader may have, line breaks among them. */
const letters = (most: number) =>
  fc
    .string({ unit: fc.constantFrom(...Array.from('aä b/\n.é😀')), maxLength: 30 })
    .chain((seed) =>
      fc.constantFrom(1, 1, 1, 200, 3000).map((times) => seed.repeat(times).slice(0, most).toWellFormed()),
    );

/** Each text with something in it, as many times as it stands in a value. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

/** The lines of a text that say something. */
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Whether every line that either has written stands in what came of joining them, or the join was refused. */
function losesNothing<T>(tool: Tool<T>, own: T, added: T): void {
  const both = joined(tool, own, added);
  if (!both.ok) {
    expect(['too-long', 'too-many']).toContain(both.rule);
    return;
  }
  const there = textsIn(both.value);
  for (const line of [...textsIn(own), ...textsIn(added)].flatMap(linesOf))
    expect(there.some((text) => text.includes(line))).toBe(true);
  // What has come of it can be joined again with either, and nothing is written twice.
  expect(joined(tool, both.value, added)).toEqual(both);
}

describe('joining loses no line of either, or is refused with words', () => {
  const record = fc.constantFrom('a', 'b', 'c');
  const lists = fc.record({
    title: letters(SHORTLIST_LIMITS.fieldTitle).map((text) => text.replaceAll('\n', ' ')),
    items: fc.uniqueArray(fc.record({ record, note: letters(SHORTLIST_LIMITS.note) }), {
      selector: (item) => item.record,
    }),
  });
  const sheet = fc.record({
    record,
    town: letters(TRANSFER_LIMITS.fieldLine).map((text) => text.replaceAll('\n', ' ')),
    goal: letters(TRANSFER_LIMITS.text),
    ask: letters(TRANSFER_LIMITS.fieldAsk).map((text) => text.replaceAll('\n', ' ')),
    conclusion: letters(TRANSFER_LIMITS.text),
    next: letters(TRANSFER_LIMITS.text),
  });
  const sheets = fc.array(sheet, { maxLength: 3 }).map((all) =>
    all.reduce(
      (made, one) =>
        [
          [townField, one.town],
          [answerField('goal'), one.goal],
          [askField('goal'), one.ask],
          [conclusionField, one.conclusion],
          [nextField, one.next],
        ].reduce(
          (value, [field, text]) =>
            typeof field === 'object' && typeof text === 'string' ? withText(value, one.record, field, text) : value,
          made,
        ),
      transferTool.empty,
    ),
  );
  const ideas = fc
    .array(letters(IDEA_LIMITS.text), { minLength: IDEA_FIELDS.length, maxLength: IDEA_FIELDS.length })
    .map((texts) =>
      IDEA_FIELDS.reduce<Idea>((idea, { name, isLine }, place) => {
        const text = texts[place] ?? '';
        return {
          ...idea,
          [name]: isLine ? text.replaceAll('\n', ' ').slice(0, IDEA_LIMITS.line).toWellFormed() : text,
        };
      }, ideaTool.empty),
    );
  const trays = fc
    .uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'x'.repeat(24)),
        organisation: fc.constantFrom('', 'Kirjasto', 'Opisto'),
        place: fc.constantFrom('', 'Juva'),
        text: letters(TRAY_LIMITS.text),
        wish: letters(TRAY_LIMITS.text),
      }),
      { selector: ({ id }) => id, maxLength: 3 },
    )
    .map((all) => ({
      trays: all.map(({ id, organisation, place, text, wish }) =>
        withTrayText(withTrayText({ ...emptyTray(id), organisation, place }, 'other', text), 'wishes', wish),
      ),
    }));

  test('shortlists', () => {
    fc.assert(
      fc.property(lists, lists, (own, other) => {
        losesNothing(shortlistTool, own, other);
      }),
    );
  });
  test('sheets', () => {
    fc.assert(
      fc.property(sheets, sheets, (own, other) => {
        losesNothing(transferTool, own, other);
      }),
    );
  });
  test('ideas', () => {
    fc.assert(
      fc.property(ideas, ideas, (own, other) => {
        losesNothing(ideaTool, own, other);
      }),
    );
  });
  test('trays', () => {
    fc.assert(
      fc.property(trays, trays, (own, other) => {
        losesNothing(trayTool, own, other);
      }),
    );
  });
});

test('two texts that do not fit together are refused with the place where they stand', () => {
  const note = (letter: string) => ({
    title: '',
    items: [{ record: 'a', note: letter.repeat(SHORTLIST_LIMITS.note) }],
  });
  expect(joined(shortlistTool, note('a'), note('b'))).toEqual({ ok: false, rule: 'too-long', path: 'items.1.note' });
});

test('what a tool begins with is what it reads', () => {
  for (const { keeps } of KEEPING)
    expect(keeps.visit((tool) => check(tool.decode, tool.empty).ok && tool.count(tool.empty) === 0)).toBe(true);
});

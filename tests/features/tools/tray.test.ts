import { describe, expect, test } from 'vitest';
import { strings } from '../../../src/i18n/index.ts';
import { loadRecords } from '../../../src/site/site-records.ts';
import { LANGS } from '../../../src/schema/lang.ts';
import { exampleHash, placeHash, readHash, trayHash } from '../../../src/features/tools/tray/address.ts';
import { examplesOf } from '../../../src/features/tools/tray/examples.ts';
import type { Tray } from '../../../src/features/tools/tray/tray.ts';
import {
  emptyTray,
  linesOf,
  onlyTrays,
  textOf,
  TRAY_LIMITS,
  trayOf,
  withoutPractice,
  withoutTray,
  withPractice,
  withText,
  withTray,
} from '../../../src/features/tools/tray/tray.ts';
import { trayTool } from '../../../src/features/tools/tray/tool.ts';
import { check } from '../../../src/features/workspace/decode.ts';
import { MOST_IN_FILE, openFile, readStored, storedText } from '../../../src/features/workspace/file.ts';
import { readShared, shareHash } from '../../../src/features/workspace/share.ts';

const INFOTORI = { slot: 'column-1', record: 'turku-infotori' };
const library: Tray = withPractice(
  withText({ ...emptyTray('library'), organisation: 'Kirjasto', place: 'Juva' }, 'column-3', 'Kielikahvila'),
  INFOTORI,
);

describe('a tray', () => {
  test('begins with its first change, and comes back with a change where another tab deleted it', () => {
    const one = withTray(trayTool.empty, 'a1', (tray) => ({ ...tray, place: 'Juva' }));
    expect(one.trays).toEqual([{ ...emptyTray('a1'), place: 'Juva' }]);
    const again = withTray(withoutTray(one, 'a1'), 'a1', (tray) => withText(tray, 'wishes', 'Hiihtokurssi'));
    expect(textOf(trayOf(again, 'a1'), 'wishes')).toBe('Hiihtokurssi');
  });

  test('keeps what is typed as it is typed; blank lines name nothing', () => {
    const tray = withText(library, 'other', 'Kerho\n\n  Retki \n');
    expect(textOf(tray, 'other')).toBe('Kerho\n\n  Retki \n');
    expect(linesOf(textOf(tray, 'other'))).toEqual(['Kerho', 'Retki']);
    expect(withText(tray, 'other', '')).toEqual(library);
  });

  test('takes a practice once into each place, and gives it back', () => {
    expect(withPractice(library, INFOTORI)).toEqual(library);
    const twice = withPractice(library, { ...INFOTORI, slot: 'column-2' });
    expect(twice.practices).toHaveLength(2);
    expect(withoutPractice(twice, { ...INFOTORI, slot: 'column-2' })).toEqual(library);
  });

  test('goes whole through a file and a link of more than 2 kB', async () => {
    const words = Array.from(
      { length: 400 },
      (_, index) => `Toiminta ${(index * index * 7919) % 99991} ${(index * 31_337) % 9973} ÄÖ <b>`,
    ).join('\n');
    const long = {
      trays: [withText(withText(library, 'other', words.slice(0, 6000)), 'wishes', words.slice(3000, 9000))],
    };
    expect(readStored(trayTool, storedText(trayTool, long))).toEqual({ ok: true, value: long });
    const hash = (await shareHash(trayTool, long)) ?? '';
    expect(hash.length).toBeGreaterThan(2000);
    expect(await readShared(trayTool, hash)).toEqual({ ok: true, value: long });
  });

  test('is taken out of many for a link of its own', () => {
    const two = { trays: [library, emptyTray('b')] };
    expect(onlyTrays(two, ({ id }) => id === 'b')).toEqual({ trays: [emptyTray('b')] });
  });
});

describe('joining what is kept with what is added', () => {
  test('a tray that is there already is not added twice', () => {
    expect(trayTool.merge({ trays: [library] }, { trays: [library] })).toEqual({ trays: [library] });
  });

  test('two versions of a tray become one with the lines of both', () => {
    const older = withText(withText(library, 'column-3', 'Kielikahvila\nSatutunti'), 'wishes', 'Tulkki');
    const [both] = trayTool.merge({ trays: [library] }, { trays: [older] }).trays;
    expect(both && linesOf(textOf(both, 'column-3'))).toEqual(['Kielikahvila', 'Satutunti']);
    expect(both && textOf(both, 'wishes')).toBe('Tulkki');
    expect(both?.practices).toEqual([INFOTORI]);
  });

  test('where the heads contradict each other both trays stand, and stay two when it happens again', () => {
    const renamed = { ...library, organisation: 'Juvan kirjasto' };
    const once = trayTool.merge({ trays: [library] }, { trays: [renamed] });
    expect(once.trays.map(({ id, organisation }) => [id, organisation])).toEqual([
      ['library', 'Kirjasto'],
      ['library-2', 'Juvan kirjasto'],
    ]);
    expect(trayTool.merge(once, { trays: [renamed] })).toEqual(once);
    expect(check(trayTool.decode, once).ok).toBe(true);
  });
});

test('texts too long for one tray stand on two, and stay two when it happens again', () => {
  const full = (letter: string): Tray => withText(library, 'other', letter.repeat(TRAY_LIMITS.text));
  const once = trayTool.merge({ trays: [full('a')] }, { trays: [full('b')] });
  expect(once.trays.map((tray) => textOf(tray, 'other')[0])).toEqual(['a', 'b']);
  expect(trayTool.merge(once, { trays: [full('b')] })).toEqual(once);
  expect(check(trayTool.decode, once).ok).toBe(true);
});

test('a tray whose id is as long as may be stands beside its other version, and opens by its address', () => {
  const long = { ...library, id: 'x'.repeat(24) };
  const both = trayTool.merge({ trays: [long] }, { trays: [{ ...long, organisation: 'Opisto' }] });
  expect(check(trayTool.decode, both).ok).toBe(true);
  expect(both.trays.map(({ id }) => readHash(trayHash(id)))).toEqual(
    both.trays.map(({ id }) => ({ view: 'tray', id })),
  );
});

test('lines join once each, also below a text that ends in blanks', () => {
  const own = withText(library, 'other', 'Kerho  \n');
  const [both] = trayTool.merge({ trays: [own] }, { trays: [withText(library, 'other', 'Kerho\nRetki')] }).trays;
  expect(both && textOf(both, 'other')).toBe('Kerho  \nRetki');
});

describe('data from outside', () => {
  const good = { ...library };
  const bad = (change: object): object => ({ trays: [{ ...good, ...change }] });
  test.each<readonly [string, unknown, string, string]>([
    ['nothing', undefined, 'missing', ''],
    ['a list in the place of all', [], 'not-group', ''],
    ['no list', { trays: {} }, 'not-list', 'trays'],
    ['an unknown key', { trays: [], admin: true }, 'unknown', 'admin'],
    ['a key of the prototype', JSON.parse('{"trays":[],"__proto__":{"x":1}}'), 'unknown', '__proto__'],
    ['a constructor', bad({ constructor: {} }), 'unknown', 'trays.1.constructor'],
    ['an id with markup', bad({ id: '<img src=x>' }), 'not-allowed', 'trays.1.id'],
    ['an id as long as a book', bad({ id: 'x'.repeat(5000) }), 'too-long', 'trays.1.id'],
    ['a tray twice', { trays: [good, good] }, 'not-allowed', 'trays.2'],
    ['a day that does not exist', bad({ date: '2026-02-30' }), 'not-allowed', 'trays.1.date'],
    ['a date in words', bad({ date: 'huomenna' }), 'not-allowed', 'trays.1.date'],
    ['a number for a name', bad({ organisation: 7 }), 'not-text', 'trays.1.organisation'],
    ['a long name', bad({ place: 'x'.repeat(401) }), 'too-long', 'trays.1.place'],
    ['a fourth column', bad({ texts: [{ slot: 'column-4', text: '' }] }), 'not-allowed', 'trays.1.texts.1.slot'],
    ['a selector for a place', bad({ texts: [{ slot: '"] *', text: '' }] }), 'not-allowed', 'trays.1.texts.1.slot'],
    [
      'a place twice',
      bad({
        texts: [
          { slot: 'other', text: 'a' },
          { slot: 'other', text: 'b' },
        ],
      }),
      'not-allowed',
      'trays.1.texts.2',
    ],
    ['5 MB of text', bad({ texts: [{ slot: 'other', text: 'x'.repeat(5e6) }] }), 'too-long', 'trays.1.texts.1.text'],
    [
      'a practice that is no id',
      bad({ practices: [{ slot: 'other', record: '../x' }] }),
      'not-allowed',
      'trays.1.practices.1.record',
    ],
    ['a practice without a place', bad({ practices: [{ record: 'x' }] }), 'missing', 'trays.1.practices.1.slot'],
    ['too many trays', { trays: Array.from({ length: 201 }, (_, n) => emptyTray(`t${n}`)) }, 'too-many', 'trays'],
  ])('%s is refused', (_name, data, rule, path) => {
    expect(check(trayTool.decode, data)).toEqual({ ok: false, rule, path });
  });

  test('a file of more than a browser keeps is refused before it is read', () => {
    expect(openFile('x'.repeat(MOST_IN_FILE + 1))).toEqual({ ok: false, why: 'too-big' });
  });
});

describe('addresses', () => {
  test('name a tray, an example or a place', () => {
    expect(readHash(trayHash('a1b2'))).toEqual({ view: 'tray', id: 'a1b2' });
    expect(readHash(exampleHash('example1'))).toEqual({ view: 'example', id: 'example1' });
    expect(readHash(placeHash('Mänttä-Vilppula & Juva'))).toEqual({ view: 'place', key: 'mänttä-vilppula & juva' });
    expect(readHash(placeHash(''))).toEqual({ view: 'place', key: '' });
  });
  test.each(['', '#', '#tray=', '#tray=<b>', '#tray=__proto__', '#share=tray.1.x', '#%', '#example=%00'])(
    '%s asks for all',
    (hash) => {
      expect(readHash(hash)).toEqual({ view: 'all' });
    },
  );
});

describe.each(LANGS)('the examples of the model in %s', (lang) => {
  const [model] = loadRecords(lang).flatMap((record) => (record.kind === 'model' ? [record] : []));
  const trays = model === undefined ? [] : examplesOf(model.tray, strings(lang).tray);

  test('are two trays and the steps of the authority, as the record has them', () => {
    expect(trays.map(({ id }) => id)).toEqual(['example1', 'example2', 'authority']);
    const [first, second, authority] = trays;
    const [juva, family] = model?.tray.examples ?? [];
    expect(first?.organisation).toBe(juva?.organisations.join(', '));
    expect(first && linesOf(textOf(first, 'other'))).toHaveLength(
      (juva?.activities.length ?? 0) + (juva?.library.length ?? 0),
    );
    expect(second && linesOf(textOf(second, 'wishes'))).toEqual(family?.wishes);
    expect(authority?.organisation).toBe(model?.tray.authorities.join(', '));
    expect(authority && linesOf(textOf(authority, 'step-8'))).toEqual(model?.tray.authoritySteps[7]?.items);
  });

  test('claim no column, place or date that the source does not give', () => {
    expect(trays.flatMap(({ texts }) => texts).filter(({ slot }) => slot.startsWith('column'))).toEqual([]);
    expect(trays.map(({ place, date }) => place + date)).toEqual(['', '', '']);
  });

  test('can be read by the tool', () => {
    expect(check(trayTool.decode, { trays })).toEqual({ ok: true, value: { trays } });
  });
});

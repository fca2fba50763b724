import { describe, expect, test } from 'vitest';
import {
  check,
  dayOrNone,
  distinct,
  group,
  id,
  list,
  oneOf,
  text,
  whole,
  withDefault,
  yesNo,
} from '../../../src/features/workspace/decode.ts';

const item = group({ record: id, note: text(10) });
const decode = group({ kind: oneOf(['a', 'b']), items: distinct(list(item, 3), ({ record }) => record) });

const GOOD = { kind: 'a', items: [{ record: 'turku-infotori', note: 'Hyvä' }] };

test('what fits is given back', () => {
  expect(check(decode, GOOD)).toEqual({ ok: true, value: GOOD });
});

describe('what does not fit is refused with its rule and its place', () => {
  test.each([
    ['nothing', null, 'not-group', ''],
    ['a list', [], 'not-group', ''],
    ['a text', 'x', 'not-group', ''],
    ['a missing key', { kind: 'a' }, 'missing', 'items'],
    ['an unknown key', { ...GOOD, more: 1 }, 'unknown', 'more'],
    ['another word', { ...GOOD, kind: 'c' }, 'not-allowed', 'kind'],
    ['a number for a word', { ...GOOD, kind: 1 }, 'not-text', 'kind'],
    ['a group for a list', { ...GOOD, items: {} }, 'not-list', 'items'],
    [
      'too many items',
      { ...GOOD, items: ['a', 'b', 'c', 'd'].map((record) => ({ record, note: '' })) },
      'too-many',
      'items',
    ],
    ['an item twice', { ...GOOD, items: [GOOD.items[0], GOOD.items[0]] }, 'not-allowed', 'items.2'],
    ['a note too long', { ...GOOD, items: [{ record: 'a', note: 'x'.repeat(11) }] }, 'too-long', 'items.1.note'],
    ['markup for an id', { ...GOOD, items: [{ record: '<b>', note: '' }] }, 'not-allowed', 'items.1.record'],
  ])('%s', (_name, value, rule, path) => {
    expect(check(decode, value)).toEqual({ ok: false, rule, path });
  });
});

describe('keys of prototypes', () => {
  test.each(['__proto__', 'constructor', 'prototype', 'toString'])('%s is an unknown key like any other', (key) => {
    const value: unknown = JSON.parse(`{"kind":"a","items":[],"${key}":{"isAdmin":true}}`);
    expect(check(decode, value)).toEqual({ ok: false, rule: 'unknown', path: key });
    expect(Reflect.get({}, 'isAdmin')).toBeUndefined();
  });

  test('a value that stands only on the prototype is missing', () => {
    const value: unknown = Object.create({ kind: 'a', items: [] });
    expect(check(decode, value)).toEqual({ ok: false, rule: 'missing', path: 'kind' });
  });
});

test('texts are cleaned: line breaks alike, no control characters, whole characters', () => {
  expect(check(text(20), 'a\r\nb\rc\u0000d\u000Be\ud800')).toEqual({ ok: true, value: 'a\nb\nc d e\uFFFD' });
});

test('markup stays a text', () => {
  const markup = '<img src=x onerror=alert(1)>';
  expect(check(text(100), markup)).toEqual({ ok: true, value: markup });
});

test('days exist', () => {
  expect(check(dayOrNone, '2026-02-28').ok).toBe(true);
  expect(check(dayOrNone, '').ok).toBe(true);
  for (const day of ['2026-02-30', '28.2.2026', '2026-13-01', 20260228]) expect(check(dayOrNone, day).ok).toBe(false);
});

test('numbers are whole and within their bounds', () => {
  expect(check(whole(1, 3), 3).ok).toBe(true);
  for (const value of [0, 4, 1.5, Number.NaN, '2', null]) expect(check(whole(1, 3), value).ok).toBe(false);
});

test('yes and no are no other things', () => {
  expect(check(yesNo, false)).toEqual({ ok: true, value: false });
  expect(check(yesNo, 0)).toEqual({ ok: false, rule: 'not-yes-no', path: '' });
});

test('a default stands only for what is missing', () => {
  expect(check(withDefault(text(3), 'x'), undefined)).toEqual({ ok: true, value: 'x' });
  expect(check(withDefault(text(3), 'x'), null)).toEqual({ ok: false, rule: 'not-text', path: '' });
});

test('a key that is shown is short', () => {
  const refused = check(decode, { ...GOOD, ['k'.repeat(5000)]: 1 });
  expect(refused.ok ? '' : refused.path.length).toBeLessThan(50);
});

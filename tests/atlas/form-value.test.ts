import { expect, test } from 'vitest';
import { formValue } from '../../src/atlas/form-value.ts';

const write = (value: number): string => `${String(value)} €`;

test('a field of a form shows its value, or that it was left empty', () => {
  expect(formValue(0, 'en', write)).toEqual({ text: '0 €', isEmpty: false });
  expect(formValue({ missing: 'left-empty' }, 'en', write)).toEqual({ text: 'left empty in the form', isEmpty: true });
});

test('a field that the form does not have claims nothing about the source', () => {
  expect(formValue({ missing: 'not-in-source' }, 'en', write)).toBeUndefined();
});

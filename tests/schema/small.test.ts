import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isId, LONGEST_ID } from '../../src/schema/id.ts';
import { isLang, LANGS } from '../../src/schema/lang.ts';
import { idSchema, langSchema } from '../../src/schema/text.ts';

describe('rules that browsers and schemas share', () => {
  test.each(['id.ts', 'lang.ts', 'fold.ts', 'slug.ts', 'distance.ts'])('%s brings no library along', (name) => {
    const imports = readFileSync(join(import.meta.dirname, '../../src/schema', name), 'utf8').matchAll(
      /from '([^']+)'/gu,
    );
    expect([...imports].map(([, path]) => path).filter((path) => path !== './fold.ts')).toEqual([]);
  });

  test('an id is the same to both', () => {
    const letters = fc.constantFrom('a', '0', '-', 'A', 'ä', ' ', '\n');
    const text = fc.oneof(
      fc.array(letters).map((list) => list.join('')),
      fc.string(),
    );
    fc.assert(fc.property(text, (id) => isId(id) === idSchema.safeParse(id).success));
    expect([isId('a'.repeat(LONGEST_ID)), isId('a'.repeat(LONGEST_ID + 1))]).toEqual([true, false]);
  });

  test('a language is the same to both', () => {
    expect(LANGS.filter(isLang)).toEqual(langSchema.options);
    fc.assert(fc.property(fc.string(), (lang) => isLang(lang) === langSchema.safeParse(lang).success));
  });
});

import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Section } from '../../src/routes/routes.ts';
import { routes, SECTIONS } from '../../src/routes/routes.ts';
import { KINDS } from '../../src/schema/record.ts';
import { slugOf } from '../../src/schema/slug.ts';
import { LANGS } from '../../src/schema/lang.ts';

const isSection = (name: string): name is Section => Object.hasOwn(SECTIONS, name);
const sections = Object.keys(SECTIONS).filter(isSection);
const pages = globSync('src/pages/**/*.astro').map((path) => path.replaceAll('\\', '/'));

test('no two pages have the same address', () => {
  const all = LANGS.flatMap((lang) => [
    routes.home(lang),
    ...sections.flatMap((section) => [routes.section(lang, section), routes.page(lang, section, 'x')]),
  ]);
  expect(all.length).toBeGreaterThan(60);
  expect(new Set([routes.root(), ...all]).size).toBe(all.length + 1);
});

test('the words of addresses need no escaping', () => {
  const words = Object.values(SECTIONS).flatMap((names) => Object.values(names));
  expect(words.filter((word) => slugOf(word) !== word)).toEqual([]);
});

test.each(sections)('%s has a page file of its own', (section) => {
  expect(pages).toContain(`src/pages/[lang]/[${section}].astro`);
});

test.each(KINDS)('a %s has a page file', (kind) => {
  const section = sections.find((name) => routes.record('fi', kind, 'x') === routes.page('fi', name, 'x'));
  expect(pages).toContain(`src/pages/[lang]/[${section ?? ''}]/[id].astro`);
});

test('entries of the glossary and of what has changed are places on those pages', () => {
  expect(routes.term('sv', 'refugee')).toBe('/sv/ordlista.html#refugee');
  expect(routes.change('en', 'te-offices')).toBe('/en/changes.html#te-offices');
});

import { expect, test } from 'vitest';
import { titleBeside, titleInFull } from '../../src/atlas/title-beside.ts';

const titled = (title: string, titlePrinted: string, lang: 'fi' | 'sv' = 'sv'): Parameters<typeof titleInFull>[0] => ({
  lang,
  original: 'fi',
  title,
  titlePrinted,
});

test('a translated title has the one of the original beside it', () => {
  expect(titleBeside(titled('Början', 'Alku'))).toEqual({ text: 'Alku', lang: 'fi' });
  expect(titleInFull(titled('Början', 'Alku'))).toBe('Början [Alku]');
});

test.each([
  titled('Alku', 'Alku'),
  titled('Alku – nu', 'Alku -nu'),
  titled('Virka-info', 'Virkainfo'),
  // In the original's own language a misprint is told with the source.
  titled('Alku', 'Allku', 'fi'),
])('$title beside $titlePrinted would say nothing', (record) => {
  expect(titleBeside(record)).toBeUndefined();
  expect(titleInFull(record)).toBe(record.title);
});

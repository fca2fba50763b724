import { describe, expect, test } from 'vitest';
import { drawn, graph } from './support/house.ts';
import { importsOf } from './support/imports.ts';
import { circlesOfFiles, knotsOfRooms, roomOf } from './support/rooms.ts';

const isTest = (path: string): boolean => path.startsWith('tests/');

describe('the house', () => {
  test('every import leads to a file that is there', () => {
    expect(graph.unknown).toEqual([]);
    // Components import each other, and styles too: what the graph cannot read would look like peace.
    for (const ending of ['.ts', '.astro', '.css', '.mjs'])
      expect(graph.edges.filter(({ from }) => from.endsWith(ending)).length, ending).toBeGreaterThan(0);
  });

  test('no rooms need each other', () => {
    expect(knotsOfRooms(graph.edges.filter(({ from, to }) => !isTest(from) && !isTest(to)))).toBe('');
  });

  test('no files need each other', () => {
    expect(circlesOfFiles(graph.edges)).toBe('');
  });
});

describe('the measure', () => {
  test('finds two rooms that use each other, and names the imports', () => {
    const { edges } = drawn({
      'src/atlas/place.ts': "import type { Row } from '../features/browse/rows.ts';",
      'src/features/browse/rows.ts': "export { nameOf } from '../../atlas/name.ts';",
      'src/atlas/name.ts': '',
    });
    expect(circlesOfFiles(edges)).toBe('');
    expect(knotsOfRooms(edges)).toBe(
      [
        'These rooms need each other: src/atlas, src/features/browse',
        '  src/atlas → src/features/browse: 1 import',
        '    src/atlas/place.ts → src/features/browse/rows.ts (types)',
        '  src/features/browse → src/atlas: 1 import',
        '    src/features/browse/rows.ts → src/atlas/name.ts',
      ].join('\n'),
    );
  });

  test('finds a knot of three rooms that are no pair', () => {
    const { edges } = drawn({
      'src/pages/[lang]/index.astro': '---\nimport Card from "../../components/Card.astro";\n---\n<Card />',
      'src/components/Card.astro': '<script>import { open } from "../browser/open.ts"; open();</script>',
      'src/browser/open.ts': "export const open = async () => import('../pages/words.ts');",
      'src/pages/words.ts': 'export const words = 1;',
    });
    expect(knotsOfRooms(edges)).toContain(
      'These rooms need each other: src/browser, src/components, src/pages\n  src/pages → src/components: 1 import\n',
    );
  });

  test('finds a circle of files inside a room', () => {
    const { edges } = drawn({
      'src/atlas/a.ts': "import './b.ts';",
      'src/atlas/b.ts': "export type A = import('./a.ts').A;",
    });
    expect(knotsOfRooms(edges)).toBe('');
    expect(circlesOfFiles(edges)).toBe(
      'These files need each other:\n  src/atlas/a.ts → src/atlas/b.ts\n  src/atlas/b.ts → src/atlas/a.ts (types)',
    );
  });

  test('finds an import of a file that is not there', () => {
    expect(drawn({ 'src/a/b.ts': "import '../c/d.ts';" }).unknown).toEqual([
      'src/a/b.ts imports src/c/d.ts, which is not there',
    ]);
  });

  test.each([
    ['a.ts', "import a from './a.ts'; import type { B } from './b.ts'; // import './c.ts'", ['./a.ts', './b.ts']],
    ['a.mjs', "/** @type {import('./a.ts').A} */\nexport * from './b.ts'; await import('zod');", ['./b.ts', 'zod']],
    ['a.ts', "const text = \"import './no.ts'\"; import { type C } from './c.ts';", ['./c.ts']],
    ['a.astro', '---\nimport A from "./A.astro";\n---\n<p>import "./no.ts"</p>', ['./A.astro']],
    ['a.astro', '<script src="./a.ts"></script><style>@import "./a.css";</style>', ['./a.ts', './a.css']],
    ['a.mdx', "---\ntitle: x\n---\n\nimport A from './A.astro';\n\nThe import of './goods'.", ['./A.astro']],
    [
      'a.css',
      "@import './b.css';\n@import url('./c.css') print;\np { background: url(d.png) }",
      ['./b.css', './c.css'],
    ],
  ])('reads %s: %s', (path, text, expected) => {
    expect(importsOf(path, text).map(({ from }) => from)).toEqual(expected);
  });

  test.each([
    ['src/site/open.ts', 'src/site'],
    ['src/atlas/map/outline.ts', 'src/atlas'],
    ['src/features/search/client/dom.ts', 'src/features/search'],
    ['src/features/tools/kit/records.ts', 'src/features/tools/kit'],
    ['src/features/tools/tray/client/tray.ts', 'src/features/tools/tray'],
    ['src/site-config.ts', 'src/site-config.ts'],
    ['scripts/convert/text/words.ts', 'scripts/convert'],
    ['astro.config.mjs', 'astro.config.mjs'],
  ])('puts %s into the room %s', (path, room) => {
    expect(roomOf(path)).toBe(room);
  });
});

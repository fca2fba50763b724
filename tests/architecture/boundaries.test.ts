import { describe, expect, test } from 'vitest';
import { browserEntries, faultsOfBrowserCode } from './support/browser-code.ts';
import { leaveForNobody, otherFileUsers } from './support/file-readers.ts';
import { drawn, graph, texts } from './support/house.ts';

describe('the code of the browser', () => {
  const entries = browserEntries(texts, graph);

  test('begins where pages load it from', () => {
    expect(entries).toEqual(
      expect.arrayContaining([
        'src/layouts/header.ts',
        'src/features/search/client/search.ts',
        'src/features/offline/worker/worker.ts',
      ]),
    );
  });

  test('imports nothing that a browser cannot run or should not load', () => {
    expect(faultsOfBrowserCode(entries, graph)).toEqual([]);
  });

  test('is followed to its end, and through scripts of components', () => {
    const files = {
      'src/layouts/Page.astro':
        '---\nimport { readPage } from "../site/read.ts";\n---\n<script>import "./menu.ts";</script>',
      'src/layouts/menu.ts': "import { open } from '../schema/open.ts'; import type { Page } from '../site/read.ts';",
      'src/schema/open.ts': "import { z } from 'zod'; import '../site/read.ts';",
      'src/site/read.ts': "import { readFile } from 'node:fs/promises';",
      'src/features/search/build/scripts.ts': "bundle(root, 'src/features/search/start.ts');",
      'src/features/search/start.ts': "import { join } from 'path';",
    };
    const house = drawn(files);
    const found = browserEntries(new Map(Object.entries(files)), house);
    expect(found).toEqual(['src/features/search/start.ts', 'src/layouts/menu.ts']);
    expect(faultsOfBrowserCode(found, house).map((fault) => fault.split(':')[0])).toEqual([
      'src/schema/open.ts imports src/site/read.ts',
      'src/schema/open.ts imports zod',
      'src/site/read.ts imports node',
      'src/features/search/start.ts imports path',
    ]);
  });
});

describe('files', () => {
  test('are read and written only where that is somebody’s work', () => {
    expect(otherFileUsers(graph)).toEqual([]);
  });

  test('are in nobody’s hands who does not use them', () => {
    expect(leaveForNobody(graph)).toEqual([]);
  });

  test('are missed nowhere', () => {
    const house = drawn({
      'src/pages/index.astro': "---\nimport { readFileSync } from 'node:fs';\n---\n",
      'src/components/Card.astro': "---\nconst { stat } = await import('fs/promises');\n---\n",
      'src/site/read.ts': "import { readFileSync } from 'node:fs';",
    });
    expect(otherFileUsers(house)).toEqual([
      'src/pages/index.astro imports node:fs',
      'src/components/Card.astro imports fs/promises',
    ]);
    expect(leaveForNobody(house)).not.toContainEqual(expect.stringContaining('src\\/site'));
    expect(leaveForNobody(house)).toContainEqual(expect.stringContaining('src\\/output'));
  });
});

test('the site knows neither the commands nor the tests', () => {
  const known = graph.edges.filter(({ from, to }) => from.startsWith('src/') && !to.startsWith('src/'));
  expect(known.filter(({ to }) => !to.endsWith('package.json')).map(({ from, to }) => `${from} imports ${to}`)).toEqual(
    [],
  );
});

import { expect, test } from 'vitest';
import { markdownTable, tableIn, withTable } from '../../scripts/bench/document.ts';

const document = `# Search

<!-- engines: written by npm run bench:search -->

| engine |
| --- |
| ours |

<!-- end of engines -->

<!-- fuzz: written by npm run bench:search -->

<!-- end of fuzz -->
`;

test('a table is written between its marks and nowhere else', () => {
  const table = markdownTable([['a'], ['1']]);
  const changed = withTable(document, 'fuzz', table);
  expect(tableIn(changed, 'fuzz')).toBe(table);
  expect(tableIn(changed, 'engines')).toBe(tableIn(document, 'engines'));
  expect(() => withTable(document, 'nothing', table)).toThrow('Found no marks');
});

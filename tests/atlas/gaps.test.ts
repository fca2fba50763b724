import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { practicesAddress, projectsAddress } from '../../src/features/gaps/addresses.ts';
import { DARKEST, groupsOf, matrixOf, shadeOf } from '../../src/atlas/gaps.ts';
import { loadRecords } from '../../src/site/site-records.ts';
import { readState } from '../../src/features/search/address.ts';
import { loadVocabulary } from '../../src/vocabulary/load.ts';

const root = join(import.meta.dirname, '../..');
const records = loadRecords('sv', root);
const vocabulary = loadVocabulary(join(root, 'seeds/curation'), 'seeds/curation');
const atlas = {
  vocabulary,
  projects: records.filter((record) => record.kind === 'project'),
  practices: records.filter((record) => record.kind === 'practice'),
};
const groups = vocabulary.targetGroups.map(({ id }) => id);
const matrix = matrixOf(atlas, groups, groupsOf);
const cellAt = (theme: string, group: string) =>
  matrix.rows.find((row) => row.theme === theme)?.cells[groups.indexOf(group)];

describe('a table of themes and target groups', () => {
  test('has a row for each theme and a cell for each group', () => {
    expect(matrix.rows.map(({ theme }) => theme)).toEqual(vocabulary.themes.map(({ id }) => id));
    for (const { cells } of matrix.rows) expect(cells).toHaveLength(groups.length);
    expect(matrix.size.cells).toBe(vocabulary.themes.length * groups.length);
  });

  test('counts each record in every cell of its themes and groups, and nowhere else', () => {
    const expected = [...atlas.practices, ...atlas.projects].reduce(
      (sum, record) => sum + record.themes.length * groupsOf(record).length,
      0,
    );
    const found = matrix.rows
      .flatMap(({ cells }) => cells)
      .reduce((sum, cell) => sum + cell.practices + cell.projects, 0);
    expect(found).toBe(expected);
  });

  test('adds up EU support in cents, of the projects of the cell', () => {
    // Employment and women: four AMIF projects of the list of 5 March 2024.
    const cell = cellAt('employment', 'women');
    const amounts = atlas.projects
      .filter((project) => project.themes.includes('employment') && groupsOf(project).includes('women'))
      .map(({ funding }) => (typeof funding.euGranted === 'string' ? Math.round(Number(funding.euGranted) * 100) : 0));
    expect(cell?.projects).toBe(amounts.length);
    expect(amounts.length).toBeGreaterThan(1);
    expect(cell?.support).toBe(BigInt(amounts.reduce((sum, amount) => sum + amount, 0)));
  });

  test('tells empty cells and those with a single record apart', () => {
    const totals = matrix.rows.flatMap(({ cells }) => cells.map(({ practices, projects }) => practices + projects));
    expect(matrix.size.empty).toBe(totals.filter((total) => total === 0).length);
    expect(matrix.size.single).toBe(totals.filter((total) => total === 1).length);
    expect(matrix.size.empty).toBeGreaterThan(0);
  });

  test('an empty atlas has empty cells', () => {
    const none = matrixOf({ vocabulary, practices: [], projects: [] }, groups, groupsOf);
    expect(none.size.empty).toBe(none.size.cells);
    expect(none.rows[0]?.cells[0]).toEqual({ practices: 0, projects: 0, support: 0n, shade: 0 });
  });
});

describe('a cell', () => {
  test.each([
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 3],
    [6, 3],
    [7, DARKEST],
    [99, DARKEST],
  ])('of %i records has shade %i', (count, shade) => {
    expect(shadeOf(count)).toBe(shade);
  });

  test('leads to the lists with their filters, by region to the search for projects', () => {
    const women = { filter: 'group', inList: 'women', inSearch: 'women' } as const;
    const region = { filter: 'region', inList: 'uusimaa', inSearch: '01' } as const;
    expect(practicesAddress('fi', 'health', women)).toBe('/fi/kaytannot.html?group=women&theme=health');
    expect(projectsAddress('sv', 'health', women)).toBe('/sv/projekt.html?group=women&theme=health');
    expect(practicesAddress('en', 'health', region)).toBe('/en/practices.html?region=uusimaa&theme=health');
    const address = projectsAddress('en', 'health', region);
    expect(address.startsWith('/en/search.html?')).toBe(true);
    expect(readState(address.slice(address.indexOf('?'))).selection).toMatchObject({
      kind: ['project'],
      theme: ['health'],
      region: ['01'],
    });
  });
});

import type { AtlasRecord, Practice, Project } from '../schema/record.ts';
import type { Atlas } from './atlas.ts';
import { euSupportInAll } from './projects.ts';
import type { Cents } from '../i18n/money.ts';

/** What a cell of a table counts. */
export interface Cell {
  practices: number;
  projects: number;
  /** EU support of those of the projects whose source gives it. */
  support: Cents;
  /** How dark the cell is: 0 for nothing, up to DARKEST. */
  shade: number;
}

/** A table of themes and something else: a row for each theme, a cell for each column. */
export interface Matrix {
  rows: { theme: string; cells: Cell[] }[];
  /** All cells, those in which there is nothing, and those with a single record. */
  size: { cells: number; empty: number; single: number };
}

export const DARKEST = 4;

/** The fewest records of each shade: 1, 2, 4 and 7 or more. The steps are the same in every table. */
const SHADES = [1, 2, 4, 7] as const;

export const shadeOf = (records: number): number => SHADES.filter((from) => records >= from).length;

/**
 * Counts practices and projects by theme and column. A record stands in each cell of its themes and
 * columns, so the cells add up to more than there are records.
 * @param columns values of the columns
 * @param columnsOf the columns of a record
 */
export function matrixOf(
  { practices, projects, vocabulary }: Pick<Atlas, 'practices' | 'projects' | 'vocabulary'>,
  columns: readonly string[],
  columnsOf: (record: AtlasRecord) => readonly string[],
): Matrix {
  const practicesAt = byCell(practices, columnsOf);
  const projectsAt = byCell(projects, columnsOf);
  const rows = vocabulary.themes.map(({ id: theme }) => ({
    theme,
    cells: columns.map((column) => cellOf(practicesAt(theme, column), projectsAt(theme, column))),
  }));
  const totals = rows.flatMap(({ cells }) => cells.map((cell) => cell.practices + cell.projects));
  return {
    rows,
    size: {
      cells: totals.length,
      empty: totals.filter((total) => total === 0).length,
      single: totals.filter((total) => total === 1).length,
    },
  };
}

/** Puts each record into the cells of its themes and columns, and tells what is in a cell. */
function byCell<Item extends AtlasRecord>(
  records: readonly Item[],
  columnsOf: (record: AtlasRecord) => readonly string[],
): (theme: string, column: string) => readonly Item[] {
  const keyOf = (theme: string, column: string): string => `${theme} ${column}`;
  const standing = records.flatMap((record) => {
    const columns = columnsOf(record);
    const keys = record.themes.flatMap((theme) => columns.map((column) => keyOf(theme, column)));
    return [...new Set(keys)].map((key) => ({ key, record }));
  });
  const cells = Map.groupBy(standing, ({ key }) => key);
  return (theme, column) => (cells.get(keyOf(theme, column)) ?? []).map(({ record }) => record);
}

const cellOf = (practices: readonly Practice[], projects: readonly Project[]): Cell => ({
  practices: practices.length,
  projects: projects.length,
  support: euSupportInAll(projects),
  shade: shadeOf(practices.length + projects.length),
});

/** The target groups of a record, direct and indirect: those by which the lists filter. */
export const groupsOf = ({ targetGroups: { direct, indirect } }: AtlasRecord): string[] => [
  ...new Set([...direct, ...indirect]),
];

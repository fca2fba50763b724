import { z } from 'zod';
import type { FilePlace, LineCell } from '../provenance.ts';
import { filePlaceSchema, lineCellSchema } from '../provenance.ts';

/** A line of an edition that has words in it. */
export interface EditionLine {
  number: number;
  text: string;
  /** Whether lines with words stand in the file between this one and the one before it here. */
  apart: boolean;
  /** Where it stands in a file that has no lines of its own, and its cells where it is a row of a table. */
  place?: FilePlace | undefined;
  cells?: readonly LineCell[] | undefined;
}

/** A line of a file that has no lines of its own, as it is written. */
const placedLineSchema = z.strictObject({
  text: z.string(),
  place: filePlaceSchema,
  cells: z.array(lineCellSchema).optional(),
});

/**
 * content/<collection>/<id>/<lang>.lines.json: the lines that a record was read from, and those elsewhere that state
 * something of it, by their numbers. A group ends where other lines with words stand before the next one.
 */
export const linesFileSchema = z.array(
  z.record(z.string().regex(/^[1-9]\d*$/u, 'expected the number of a line'), z.union([z.string(), placedLineSchema])),
);
export type LinesFile = z.infer<typeof linesFileSchema>;

/** The lines of a file in their order. */
export const linesOf = (file: LinesFile): EditionLine[] =>
  file.flatMap((group, index) =>
    Object.entries(group).map(([number, line], place) => ({
      number: Number(number),
      ...(typeof line === 'string' ? { text: line } : line),
      apart: index > 0 && place === 0,
    })),
  );

/** The file of lines, each line of the edition on a line of its own. */
export function writeLines(lines: readonly EditionLine[]): string {
  const groups: string[][] = [];
  for (const { number, text, apart, place, cells } of lines) {
    const line = place === undefined ? text : { text, place, ...(cells === undefined ? {} : { cells }) };
    const written = `    ${JSON.stringify(String(number))}: ${JSON.stringify(line)}`;
    const open = groups.at(-1);
    if (open === undefined || apart) groups.push([written]);
    else open.push(written);
  }
  const inside = groups.map((group) => `  {\n${group.join(',\n')}\n  }`).join(',\n');
  return groups.length === 0 ? '[]\n' : `[\n${inside}\n]\n`;
}

/** Where words stand in a file that has no lines of its own, with the column of a table; undefined in plain text. */
export function placeOfSpot(
  lines: readonly EditionLine[],
  { line: number, column }: { line: number; column?: number | undefined },
): FilePlace | undefined {
  const line = lines.find((one) => one.number === number);
  if (line?.place === undefined) return undefined;
  const cell = column === undefined ? undefined : line.cells?.findLast(({ start }) => start < column);
  return cell === undefined ? line.place : { ...line.place, column: cell.column };
}

/** The text of a line, if it is among those of the record. */
export const textOfLine = (lines: readonly EditionLine[], number: number): string | undefined =>
  lines.find((line) => line.number === number)?.text;

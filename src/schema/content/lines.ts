import { z } from 'zod';

/** A line of an edition that has words in it. */
export interface EditionLine {
  number: number;
  text: string;
  /** Whether lines with words stand in the file between this one and the one before it here. */
  apart: boolean;
}

/**
 * content/<collection>/<id>/<lang>.lines.json: the lines that a record was read from, and those elsewhere that state
 * something of it, by their numbers. A group ends where other lines with words stand before the next one.
 */
export const linesFileSchema = z.array(
  z.record(z.string().regex(/^[1-9]\d*$/u, 'expected the number of a line'), z.string()),
);
export type LinesFile = z.infer<typeof linesFileSchema>;

/** The lines of a file in their order. */
export const linesOf = (file: LinesFile): EditionLine[] =>
  file.flatMap((group, index) =>
    Object.entries(group).map(([number, text], place) => ({
      number: Number(number),
      text,
      apart: index > 0 && place === 0,
    })),
  );

/** The file of lines, each line of the edition on a line of its own. */
export function writeLines(lines: readonly EditionLine[]): string {
  const groups: string[][] = [];
  for (const { number, text, apart } of lines) {
    const written = `    ${JSON.stringify(String(number))}: ${JSON.stringify(text)}`;
    const open = groups.at(-1);
    if (open === undefined || apart) groups.push([written]);
    else open.push(written);
  }
  const inside = groups.map((group) => `  {\n${group.join(',\n')}\n  }`).join(',\n');
  return groups.length === 0 ? '[]\n' : `[\n${inside}\n]\n`;
}

/** The text of a line, if it is among those of the record. */
export const textOfLine = (lines: readonly EditionLine[], number: number): string | undefined =>
  lines.find((line) => line.number === number)?.text;

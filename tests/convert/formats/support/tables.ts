import { LIST_COLUMNS } from './list-columns.ts';
import { recordsOf, seedText } from './originals.ts';

/** A table as a maintainer gets it: lines above it, its header and rows, lines below it. Cells may have line feeds. */
export interface Table {
  sheet: string;
  above: string[];
  header: string[];
  rows: string[][];
  below: string[];
}

const lines = (text: string): string[] => text.split('\n');

/** The list of projects with its seven columns. */
export function listTable(): Table {
  const all = lines(seedText('list'));
  const rows = recordsOf('list').map((record): string[] => {
    if (record.kind !== 'project') throw new Error('The list holds projects');
    const [from, to] = record.source.lines;
    const own = all.slice(from - 1, to);
    const [beneficiary] = record.organisations.filter(({ role }) => role === 'beneficiary');
    const { funding, start, end } = record.spans;
    const money = funding.euGranted;
    if (!beneficiary?.column || !money || !start || !end) throw new Error(`${record.id} has no place of its cells`);
    own[own.length - 1] = (own.at(-1) ?? '').slice(0, money.column - 1);
    const text = own.join('\n');
    const rest = text.slice(beneficiary.column - 1 + beneficiary.printed.length).trimStart();
    const objective = new RegExp(`^${record.objective.code}\\s+${record.objective.name.replaceAll(' ', '\\s+')}`, 'u');
    const printed = objective.exec(rest)?.[0] ?? '';
    return [
      text.slice(0, beneficiary.column - 1).trim(),
      beneficiary.printed,
      printed,
      rest.slice(printed.length).trim(),
      money.words,
      start.words,
      end.words,
    ];
  });
  const [title = '', , subtitle = ''] = all;
  const footer = all.findIndex((line) => line.includes('•'));
  return {
    sheet: 'Hankkeet',
    above: [title, subtitle],
    header: [...LIST_COLUMNS],
    rows,
    below: all.slice(footer).filter((line) => line.trim() !== ''),
  };
}

/** The table of ideas, its cells where the source has them. */
export function ideasTable(): Table {
  const all = lines(seedText('ideas'));
  const header = all.findIndex((line) => line.startsWith('Idean nimi'));
  return {
    sheet: 'Ideat',
    above: all.slice(0, header).filter((line) => line.trim() !== ''),
    header: (all[header] ?? '').trimEnd().split('\t'),
    rows: all
      .slice(header + 1)
      .filter((line) => line.trim() !== '')
      .map((line) => line.split('\t')),
    below: [],
  };
}

/** All rows of a table, those above and below it too, as wide as it is. */
export function gridOf({ above, header, rows, below }: Table): string[][] {
  const width = Math.max(header.length, ...rows.map((row) => row.length));
  const all = [...above.map((text) => [text.trim()]), header, ...rows, ...below.map((text) => [text.trim()])];
  return all.map((cells) => Array.from({ length: width }, (_, index) => cells[index] ?? ''));
}

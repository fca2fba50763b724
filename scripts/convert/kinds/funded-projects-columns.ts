import type { Message } from '../../../src/schema/report.ts';
import type { Line } from '../document.ts';
import { IN_CELL } from '../../../src/schema/provenance.ts';
import { isBlank } from '../document.ts';
import { DAY_LIKE } from '../facts/dates.ts';
import { problem } from '../problems.ts';

/** What a column of the list holds. `period` is both days in one, `money` is a sum that no record keeps. */
export type ListColumn =
  'name' | 'beneficiary' | 'objective' | 'aims' | 'euGranted' | 'money' | 'start' | 'end' | 'period';

const NAME =
  /hankkeen nimi|hanke(?!\p{L})|projekte(?:ts|ns) namn|projekt(?:namn)?(?!\p{L})|name of (?:the )?project|project(?: name| title)?(?!\p{L})/iuy;
const NAME_ANYWHERE = new RegExp(NAME.source, 'iu');

/** How the headers of the three languages name a column, the longer wording first. */
const LABELS: readonly (readonly [ListColumn, RegExp])[] = [
  ['name', NAME],
  [
    'beneficiary',
    /avustuksen saaja(?:n nimi)?|tuensaaja(?:n nimi)?|tuen saaja(?:n nimi)?|(?:hankkeen )?toteuttaja|bidragstagare(?:ns namn)?|bidragsmottagare(?:ns namn)?|stödmottagare(?:ns namn)?|(?:name of (?:the )?)?beneficiary(?: name)?/iuy,
  ],
  ['objective', /erityistavoite|särskilt mål|(?:specific )?objective(?!\p{L}| and)/iuy],
  [
    'aims',
    /tavoit(?:e|teet)(?: ja tulokset)?(?!\p{L})|hankkeen (?:kuvaus|sisältö)|kuvaus|mål(?:en)?(?: och resultat(?:en)?)?(?!\p{L})|syften(?: och resultat)?|beskrivning|aims(?: and results)?|objectives? and results|description/iuy,
  ],
  [
    'euGranted',
    /(?:myönnetty |beviljad |beviljat |granted )?(?:eu-(?:rahoitus|tuki|tuen määrä|finansiering|stöd)|eu (?:funding|support|contribution))(?!\p{L}| %| ?\(%\))/iuy,
  ],
  [
    'money',
    /(?:haettu|maksettu|toteutunut|käytetty|ansökt|utbetal[dt]|applied|paid|realised) (?:eu-(?:rahoitus|tuki|finansiering|stöd)|eu (?:funding|support|contribution))(?!\p{L})|eu- ja valtion (?:rahoitus|tuki)|eu- och statlig finansiering|eu and state funding|kokonais(?:kustannu(?:s|kset)|rahoitus|budjetti)|kustannukset yhteensä|(?:kansallinen|julkinen|yksityinen|valtion) (?:rahoitus|osuus)|oma(?:rahoitus|osuus)|total(?:a )?(?:kostnad(?:er)?|finansiering|budget)|(?:nationell|offentlig|statlig) finansiering|egenfinansiering|total (?:costs?|budget|funding)|(?:national|public|state|own) funding/iuy,
  ],
  [
    'start',
    /(?:hankkeen |projektets )?(?:alkamispäivä(?:määrä)?|alkaa|startda(?:tum|g)|börjar|start(?: date)?(?!\p{L})|begins)/iuy,
  ],
  [
    'end',
    /(?:hankkeen |projektets )?(?:päättymispäivä(?:määrä)?|päättyy|slutda(?:tum|g)|slutar|ends?(?: date)?(?!\p{L}))/iuy,
  ],
  [
    'period',
    /(?:hankkeen )?(?:toteutusaika|kesto)|hankeaika|genomförandetid|projekttid|(?:implementation period|duration)/iuy,
  ],
];

/** Words of a header that name no column: the currency, and the buttons by which a page sorts. */
const NOISE =
  /[\s|]+|\((?:euroa?|euros?|€|EUR)\)(?!\p{L})|(?:euroa?|euros?|eur|€)(?!\p{L})|[,;:](?=\s)|(?:järjestä|sortera|sort)(?!\p{L})/iuy;
const WORD = /\S+/uy;

/** A header may be broken over so many lines. */
const MOST_LINES = 8;

/** A column with the words of its header. */
export interface HeaderCell {
  column: ListColumn;
  label: string;
}

/** The header of the list: its lines, its columns in their order, and what of it names no column that is known. */
export interface ListHeader {
  lines: readonly Line[];
  columns: readonly HeaderCell[];
  unknown: readonly string[];
  /** Whether tabs part the columns, as cell borders do. */
  tabs: boolean;
}

/**
 * The header, on one line or broken over several; undefined where no line begins one. A title above it may begin with the
 * word for a project, too, so that of several candidates the one with the fewest strange words is the header.
 */
export function findHeader(lines: readonly Line[]): ListHeader | undefined {
  const filled = lines.filter((line) => !isBlank(line));
  let best: ListHeader | undefined;
  for (const [start, line] of filled.entries()) {
    const begins = beginsHeader(line);
    const header = begins ? headerAt(filled, start) : undefined;
    if (header && (best === undefined || header.unknown.length < best.unknown.length)) best = header;
    if (best?.unknown.length === 0) break;
  }
  return best;
}

/** Where tabs part the cells, the name of the project may stand in any of them. */
function beginsHeader(line: Line): boolean {
  // Nearly no line of a document has it, and to read a line word by word takes long.
  if (!NAME_ANYWHERE.test(plainWords(line.text))) return false;
  const { columns } = read(line.text.trim());
  return columns[0]?.column === 'name' || (line.text.includes('\t') && isWhole(headerOf([line])));
}

/** The header that begins with a line, as short as it can be, and the lines of nothing but columns after it. */
function headerAt(filled: readonly Line[], start: number): ListHeader | undefined {
  for (let end = start + 1; end <= Math.min(start + MOST_LINES, filled.length); end += 1) {
    if (!isWhole(headerOf(filled.slice(start, end)))) continue;
    while (end < filled.length && isMoreOfHeader(filled[end])) end += 1;
    return headerOf(filled.slice(start, end));
  }
  return undefined;
}

/** Without a header it must have so many columns to be nearly one. */
const FEWEST_COLUMNS = 2;
/** A row ends with money and two days. */
const ROW_END = new RegExp(String.raw`\d\s+${DAY_LIKE}\s+${DAY_LIKE}\s*$`, 'u');

/** What a table lacks that nearly is a list of projects. */
export function columnsLacking(lines: readonly Line[]): string | undefined {
  const filled = lines.filter((line) => !isBlank(line));
  for (const line of filled) {
    const parted = (line.text.includes('\t') ? [] : [',', ';']).find((mark) =>
      isWhole(headerOf([{ ...line, text: line.text.replaceAll(mark, '\t') }])),
    );
    if (parted !== undefined)
      return `line ${String(line.number)} has the columns of a list of projects, parted by “${parted}”, but its rows have other numbers of cells: an amount or text that holds “${parted}” needs quotation marks`;
  }
  const near = filled
    .flatMap((line, index) => {
      const own = read(line.text.trim());
      // A header that is broken over lines begins with the name; running text has more strange words than columns.
      const header =
        own.columns.length >= FEWEST_COLUMNS
          ? headerOf([line])
          : own.columns[0]?.column === 'name' && own.unknown.length === 0
            ? headerOf(filled.slice(index, index + MOST_LINES))
            : undefined;
      return header && header.columns.length >= FEWEST_COLUMNS && header.unknown.length < header.columns.length
        ? [header]
        : [];
    })
    .toSorted((a, b) => b.columns.length - a.columns.length)[0];
  if (near) {
    const missing = NEEDED.filter(([wanted]) => near.columns.every(({ column }) => column !== wanted));
    const labels = near.columns.map(({ label }) => `“${label}”`).join(', ');
    const others = [
      ...(near.tabs ? near.unknown : []),
      ...near.columns.filter(({ column }) => column === 'money').map(({ label }) => `“${label}”`),
    ];
    const instead = others.length > 0 ? `; ${others.join(' and ')} cannot be read as such` : '';
    return `the header of line ${String(near.lines[0]?.number ?? 1)} has the columns ${labels}, but none for ${missing.map(([, words]) => words).join(' and ')}${instead}`;
  }
  const [row, ...others] = filled.filter(({ text }) => ROW_END.test(text));
  return row && others.length > 0
    ? `line ${String(row.number)} and ${String(others.length)} more end with money and two days, but no header (“Hankkeen nimi”, “Avustuksen saajan nimi” and so on) stands above them`
    : undefined;
}

function headerOf(lines: readonly Line[]): ListHeader {
  const text = lines.map((line) => line.text.trim()).join(' ');
  return { lines, ...read(text), tabs: text.includes('\t') };
}

/** Without these columns a table is no list of projects. */
const NEEDED: readonly (readonly [ListColumn, string])[] = [
  ['name', 'the name of the project (Hankkeen nimi)'],
  ['beneficiary', 'the beneficiary (Avustuksen saajan nimi)'],
  ['euGranted', 'the money of the Union (EU-rahoitus)'],
];

/** Running text may hold all these words, too: a header has no more strange words than columns. */
const isWhole = ({ columns, unknown }: ListHeader): boolean =>
  unknown.length <= columns.length && NEEDED.every(([wanted]) => columns.some(({ column }) => column === wanted));

/** A line of nothing but names of columns, after those of the header. */
function isMoreOfHeader(line: Line | undefined): boolean {
  const { columns, unknown } = read(line?.text ?? '');
  return columns.length > 0 && unknown.length === 0;
}

/** Whether a line repeats the header, as a table does on every page. */
export const repeatsHeader = (line: Line, { lines }: ListHeader): boolean => {
  const letters = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLowerCase();
  return lines.some(({ text }) => letters(text) === letters(line.text)) || isWhole(headerOf([line]));
};

/** What cuts a word at the end of a line of a cell. */
const CUT_WORD = new RegExp(`(?<=\\p{Ll})-${IN_CELL}(?=\\p{Ll})`, 'gu');

const plainWords = (printed: string): string => printed.replace(CUT_WORD, '').replaceAll(IN_CELL, ' ');

/** The columns of a header; where tabs part its cells, each is read whole, so that no half of one counts. */
function read(printed: string): Pick<ListHeader, 'columns' | 'unknown'> {
  const text = plainWords(printed);
  if (!text.includes('\t')) return readWords(text);
  const cells = text
    .split('\t')
    .map((cell) => ({ cell: cell.trim(), ...readWords(cell) }))
    .map((each) => ({ ...each, isWhole: each.unknown.length === 0 && each.columns.length <= 1 }));
  return {
    columns: cells.flatMap(({ columns, isWhole }) => (isWhole ? columns : [])),
    unknown: cells.flatMap(({ cell, isWhole }) => (isWhole ? [] : [`“${cell}”`])),
  };
}

function readWords(text: string): Pick<ListHeader, 'columns' | 'unknown'> {
  const columns: HeaderCell[] = [];
  const unknown: string[] = [];
  const take = (pattern: RegExp, at: number): string => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? '';
  };
  for (let at = 0; at < text.length;) {
    const noise = take(NOISE, at);
    const [column, label] = LABELS.map(([name, pattern]) => [name, take(pattern, at)] as const).find(
      ([, words]) => words !== '',
    ) ?? [undefined, ''];
    const found = noise === '' ? label : noise;
    if (noise === '' && column !== undefined) columns.push({ column, label });
    const word = found === '' ? take(WORD, at) : found;
    if (found === '') unknown.push(word);
    at += word.length;
  }
  return { columns, unknown };
}

/** What of the header the list cannot be read by. Sums that no record keeps are told, once for the whole list. */
export function checkHeader({ lines, columns, unknown, tabs }: ListHeader, file: string): Message[] {
  const at = { file, line: lines[0]?.number ?? 1 };
  const messages: Message[] = [];
  if (unknown.length > 0) messages.push(problem('unknown-column', at, unknown.join(tabs ? ' and ' : ' ')));
  const twice = columns.find(
    ({ column }, index) => column !== 'money' && columns.findIndex((other) => other.column === column) !== index,
  );
  if (twice) messages.push(problem('unknown-column', at, `${twice.label}, a second time`, 'each column once'));
  for (const { label } of columns.filter(({ column }) => column === 'money'))
    messages.push(problem('column-not-kept', at, label));
  const [start, end] = (['start', 'end'] as const).map((wanted) =>
    columns.findIndex(({ column }) => column === wanted),
  );
  const daysTurned = start !== undefined && end !== undefined && end >= 0 && start > end;
  if (!tabs && (!inOrder(columns) || daysTurned)) {
    messages.push(
      problem(
        'column-order',
        at,
        columns.map(({ label }) => label).join(' | '),
        'name, beneficiary, objective, aims, then the money and the days; in another order a tab between the cells',
      ),
    );
  }
  return messages;
}

/** Without cell borders a row can be read only where its running text stands between the other columns. */
function inOrder(columns: readonly HeaderCell[]): boolean {
  const ranks = columns.map(({ column }) => ['name', 'beneficiary', 'objective', 'aims'].indexOf(column));
  return ranks.every((rank, index) => {
    const before = ranks[index - 1] ?? 0;
    return rank < 0 || (before >= 0 && rank >= before);
  });
}

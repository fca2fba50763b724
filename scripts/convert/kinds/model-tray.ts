import type { Tray } from '../../../src/schema/record.ts';
import type { Line } from '../document.ts';
import { MONTH_NAME } from '../facts/dates.ts';
import type { OrganisationIndex } from '../facts/organisations.ts';
import type { Reporter } from './esf-values.ts';
import type { TrayLabels } from './model-labels.ts';

/** How many foreign words may stand between the first and the last word of an interleaved label. */
const WIDEST_GAP = 14;

/** The numbers of the organisations' columns stand free; the authorities' steps have a full stop, and a day has its month. */
const COLUMN_NUMBER = /^[123]$/u;
const MONTH = new RegExp(`^${MONTH_NAME}`, 'u');

/** A message names so many labels. */
const MOST_NAMED = 2;

/** A step of the authorities: "1. ELY-kunta - … - …". */
const STEP = /(?:^|\s)(?<number>\d)\.\s+(?=\p{Lu})/gu;

/** Takes the printed labels out of a slide; `found` are those that were there. */
export function takeOut(text: string, labels: readonly string[]): { rest: string; found: Set<string> } {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const found = new Set<string>();
  for (const label of labels.toSorted((a, b) => b.split(' ').length - a.split(' ').length)) {
    const positions = narrowest(words, label.split(' '));
    if (!positions) continue;
    found.add(label);
    for (const position of positions.toReversed()) words.splice(position, 1);
  }
  const isDay = (at: number): boolean => MONTH.test(words[at + 1] ?? '');
  return { rest: words.filter((word, at) => !COLUMN_NUMBER.test(word) || isDay(at)).join(' '), found };
}

/** Where the words of a label stand in their order, as close to each other as anywhere in the text. */
function narrowest(words: readonly string[], label: readonly string[]): number[] | undefined {
  let best: number[] | undefined;
  for (const [start, word] of words.entries()) {
    if (word !== label[0]) continue;
    const positions = [start];
    for (const next of label.slice(1)) {
      const position = words.indexOf(next, (positions.at(-1) ?? start) + 1);
      if (position < 0) break;
      positions.push(position);
    }
    if (positions.length < label.length) continue;
    const width = (at: readonly number[]): number => (at.at(-1) ?? 0) - (at[0] ?? 0);
    if (width(positions) <= label.length + WIDEST_GAP && (!best || width(positions) < width(best))) best = positions;
  }
  return best;
}

/** What stands before an item of a list. */
const BULLET = /\s[-–•●▪]\s/u;

/** Items of a list whose bullets are hyphens: "- Suomea arkeen - Kulttuurit tutuksi". */
export const itemsOf = (text: string): string[] =>
  ` ${text}`
    .split(/\s[-–•●▪](?:\s*-)?(?=\s|\p{L})/u)
    .slice(1)
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** Every label of the tray. */
export const allLabels = (labels: TrayLabels): string[] => [
  ...labels.fields,
  ...labels.names,
  ...labels.authorities,
  ...labels.authorityRoles,
  ...labels.exchange,
  ...labels.basics,
  ...labels.organisationRoles,
  ...labels.columns,
];

/** The empty tray: the authorities' numbered steps, and the labels that the slide has. */
export function readTray(slide: Line, labels: TrayLabels, report: Reporter): Omit<Tray, 'examples'> {
  const { rest, found } = takeOut(slide.text, allLabels(labels));
  const required = [...labels.basics, ...labels.organisationRoles, ...labels.columns];
  const missing = required.filter((name) => !found.has(name)).map((name) => `“${name}”`);
  if (missing.length > 0)
    report(
      'tray-label',
      slide.number,
      `no ${missing.slice(0, MOST_NAMED).join(', ')}${missing.length > MOST_NAMED ? ` and ${String(missing.length - MOST_NAMED)} more` : ''}`,
    );
  const starts = [...rest.matchAll(STEP)];
  const before = rest.slice(0, starts[0]?.index).trim();
  if (starts.length > 0 && before !== '') report('tray-words', slide.number, before);
  const authoritySteps = starts.map((match, index) => {
    const text = rest.slice(match.index + match[0].length, starts[index + 1]?.index ?? rest.length);
    const [title = ''] = text.split(BULLET);
    return { number: Number(match.groups?.['number']), title: title.trim(), items: itemsOf(text.slice(title.length)) };
  });
  const present = (names: readonly string[]): string[] => names.filter((name) => found.has(name));
  return {
    fields: present(labels.fields),
    authorities: present(labels.authorities),
    authorityRoles: present(labels.authorityRoles),
    exchange: present(labels.exchange),
    basics: present(labels.basics),
    authoritySteps,
    organisationRoles: present(labels.organisationRoles),
    columns: [...labels.columns],
    lines: [slide.number, slide.number],
  };
}

/** A filled-in tray: who, what they do, what they wish for. */
export function readExample(
  slide: Line,
  labels: TrayLabels,
  organisations: OrganisationIndex,
): Tray['examples'][number] {
  const { rest } = takeOut(slide.text, allLabels(labels));
  const [who = ''] = rest.split(BULLET);
  const wishesAt = startOf(rest, labels.wishes);
  const libraryAt = startOf(rest, labels.library);
  const ends = [wishesAt, libraryAt, rest.length].filter((at) => at >= 0);
  const part = (from: number): string =>
    from < 0 ? '' : rest.slice(from, Math.min(...ends.filter((end) => end > from)));
  const names = wishesAt === 0 ? '' : who;
  const known = organisations.mentions(names).map(({ printed }) => printed);
  return {
    organisations:
      known.length > 0
        ? known
        : names
            .split(',')
            .map((name) => name.trim())
            .filter((name) => name !== '' && !labels.wishes.includes(name)),
    activities: wishesAt === 0 ? [] : itemsOf(rest.slice(0, Math.min(...ends))),
    wishes: itemsOf(part(wishesAt)),
    library: itemsOf(part(libraryAt)),
    lines: [slide.number, slide.number],
  };
}

const startOf = (text: string, markers: readonly string[]): number =>
  markers
    .map((marker) => text.indexOf(marker))
    .filter((at) => at >= 0)
    .toSorted((a, b) => a - b)[0] ?? -1;

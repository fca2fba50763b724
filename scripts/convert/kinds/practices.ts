import type { Message } from '../../../src/schema/report.ts';
import { Ledger } from '../checks/ledger.ts';
import { blocksOf, isBlank } from '../document.ts';
import type { Line, SourceText } from '../document.ts';
import { monthOf } from '../facts/dates.ts';
import { problem } from '../problems.ts';
import { beginsMidSentence, endsSentence, paragraphsOf } from '../text/joining.ts';
import { passageOf } from '../text/passage.ts';
import { lettersOf, similarity } from '../text/similarity.ts';
import { dropContact, isContactHeading } from './practices-contact.ts';
import { contentsLacking, readContents, withoutOutline } from './practices-contents.ts';
import type { ContentsEntry } from './practices-contents.ts';
import { headingOf } from './practices-places.ts';
import { textBlocks } from './practices-text.ts';
import type { Block, DocumentKind, Knowledge, ParsedDocument, ParsedRecord } from './kind.ts';

/** A heading is a line of its own with at most so many words and no full stop. */
const LONGEST_HEADING = 12;

/** A contents list has at least so many titles with a page. */
const FEWEST_ENTRIES = 2;

/** A heading goes over at most so many lines. */
const LONGEST_WRAPPED = 3;

/** Below this the words of the contents list and of the text are two headings, not two spellings of one. */
const SAME_HEADING = 0.85;

/** Chapters of a collection that tell of no practice: what it begins and what it ends with. */
const AROUND_PRACTICES =
  /^(?:saatteeksi|saatesanat|alkusanat|esipuhe|johdanto|lukijalle|tiivistelmä|lopuksi|lähteet|kirjallisuu(?:s|tta)|liitteet|förord|inledning|till läsaren|sammanfattning|sammandrag|till sist|källor|litteratur|bilagor|foreword|preface|introduction|to the reader|summary|sources|references|appendices)$/iu;

/** A stretch of the body under one heading. `entry` is missing for headings that the contents list does not have. */
interface Section {
  heading: Line;
  /** The lines after the first over which the heading goes. */
  more: readonly Line[];
  entry: ContentsEntry | undefined;
  lines: Line[];
}

/** "Kunnat kotouttavat": practices of municipalities, with a contents list as their backbone. */
export const practices: DocumentKind = {
  kind: 'practices',
  name: 'a collection of practices with a contents list',
  hasPages: true,
  recognises: (lines) => readContents(lines).entries.length >= FEWEST_ENTRIES,
  lacks: contentsLacking,
  parse: parsePractices,
};

function parsePractices(source: SourceText, knowledge: Knowledge): ParsedDocument {
  const { file, lines } = source;
  const ledger = new Ledger();
  const contents = readContents(lines);
  const messages: Message[] = contents.withoutPage.map((line) =>
    problem('contents-without-page', { file, line: line.number }, line.text.trim()),
  );
  const bodyStart = contents.lines.at(-1)?.number ?? 0;
  const second = readContents(lines.filter(({ number }) => number > bodyStart));
  const [secondStart] = second.entries.length >= FEWEST_ENTRIES ? second.lines : [];
  if (secondStart)
    messages.push(
      problem('two-documents', { file, line: secondStart.number }, `a second list “${secondStart.text.trim()}”`),
    );
  const front = lines.filter(({ number }) => number < (contents.lines[0]?.number ?? 0));
  ledger.drop('furniture', front);
  ledger.drop('contents', contents.lines);

  const body = dropContact(
    withoutOutline(
      lines.filter(({ number }) => number > bodyStart),
      contents.entries,
    ),
    contents.entries,
    { ledger, messages, file },
  );
  const entries = contents.entries.filter(({ title }) => !isContactHeading(title));
  const sections = sectionsOf(body, entries, file, messages);
  // Without any heading there is one fault, not one more for every line.
  if (sections.length === 0) ledger.drop('furniture', body);

  // The document's own introduction: what comes before the first place, under the document's title.
  const titles = front.filter((line) => !isBlank(line)).map((line) => lettersOf(line.text));
  const background: Block[] = [];
  const records: ParsedRecord[] = [];
  let heading: Section | undefined;
  let inBackground = false;
  let empty: Line[] = [];
  const tellEmpty = (): void => {
    const [first] = empty;
    if (first) {
      const found = empty.map(({ text }) => text.trim()).join(', ');
      messages.push(problem('heading-without-text', { file, line: first.number }, found));
      ledger.drop('furniture', empty);
    }
    empty = [];
  };
  for (const [index, section] of sections.entries()) {
    if (isGroup(section, sections[index + 1])) {
      if (heading && sections[index - 1] === heading) empty.push(heading.heading);
      inBackground = titles.includes(lettersOf(section.heading.text));
      heading = inBackground ? undefined : section;
      if (inBackground) ledger.keep([section.heading]);
      continue;
    }
    tellEmpty();
    const blocks = textBlocks(section.lines);
    if (inBackground || (section.entry && AROUND_PRACTICES.test(section.heading.text.trim()))) {
      ledger.keep([section.heading, ...section.more, ...section.lines]);
      background.push({ type: 'heading', text: passageOf(section.heading) }, ...blocks);
      continue;
    }
    const place = headingOf(heading?.heading, section.heading, knowledge);
    const isNamed = place.places.length > 0 || knowledge.organisations.mentions(place.heading?.text ?? '').length > 0;
    if (heading && place.heading && !isNamed && sections[index - 1] === heading)
      messages.push(problem('heading-no-place', { file, line: heading.heading.number }, heading.heading.text.trim()));
    const group = heading && sections[index - 1] === heading ? [heading.heading, ...heading.more] : [];
    const own = [...group, section.heading, ...section.more, ...section.lines];
    ledger.give(records.length, own);
    records.push({
      title: passageOf(section.heading),
      slugOf: [place.heading?.text.trim(), section.heading.text.trim()].filter((part) => part !== undefined).join(' '),
      page: section.entry?.page ?? { missing: 'not-in-contents' },
      lines: [
        own[0]?.number ?? section.heading.number,
        section.lines.findLast((line) => !isBlank(line))?.number ?? section.heading.number,
      ],
      blocks,
      places: place.places,
      organisations: [],
      details: { kind: 'practice', heading: place.heading?.text.trim() ?? { missing: 'not-in-source' } },
      hidden: [],
    });
  }
  tellEmpty();
  const printedTitle = front.find((line) => !isBlank(line))?.text.trim();
  return {
    title: printedTitle ?? file,
    date: front.map((line) => monthOf(line.text)).find((month) => month !== undefined),
    background,
    records,
    ledger,
    messages,
  };
}

/** A heading with no text of its own, right before another of the contents list: a place, or the document's title. */
const isGroup = (section: Section, next: Section | undefined): boolean =>
  section.lines.every(isBlank) && section.entry !== undefined && next?.entry !== undefined;

/** Cuts the body at the headings of the contents list, in their order, and at headings that only the body has. */
function sectionsOf(
  body: readonly Line[],
  entries: readonly ContentsEntry[],
  file: string,
  messages: Message[],
): Section[] {
  const sections: Section[] = [];
  const pending = [...entries];
  const single = new Set(
    blocksOf(body)
      .filter((block) => block.length === 1)
      .map((block) => block[0]?.number),
  );
  const blocks = blocksOf(body);
  for (const [index, block] of blocks.entries()) {
    const [line] = block;
    if (!line) continue;
    const heading = single.has(line.number) ? line : wrappedHeading(block, pending);
    const entry = heading && takeEntry(heading, pending);
    if (entry) {
      if (entry.title !== heading.text.trim()) {
        messages.push(
          problem(
            'heading-varies',
            { file, line: entry.line },
            `${entry.title} (contents), ${heading.text.trim()} (text, line ${String(line.number)})`,
          ),
        );
      }
      sections.push({ heading, more: block.slice(1), entry, lines: [] });
    } else if (single.has(line.number) && isBodyHeading(line, blocks[index - 1], blocks[index + 1])) {
      sections.push({ heading: line, more: [], entry: undefined, lines: [] });
    } else {
      sections.at(-1)?.lines.push(...block, { number: line.number, text: '' });
    }
  }
  messages.push(...missingSections(pending, entries, body, file));
  return sections;
}

/** Entries without a heading in the text: those that follow each other in the contents list are missing together. */
function missingSections(
  pending: readonly ContentsEntry[],
  entries: readonly ContentsEntry[],
  body: readonly Line[],
  file: string,
): Message[] {
  const runs: ContentsEntry[][] = [];
  for (const entry of pending) {
    const before = runs.at(-1)?.at(-1);
    if (before && entries.indexOf(entry) === entries.indexOf(before) + 1) runs.at(-1)?.push(entry);
    else runs.push([entry]);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    const last = run.at(-1);
    if (!first || !last) return [];
    const at = { file, line: first.line };
    const named = `“${first.title}”${run.length > 1 ? ` to “${last.title}”, ${String(run.length)} headings` : ''}`;
    if (run.length === entries.length)
      return [
        problem(
          'contents-without-section',
          at,
          `none of the ${String(run.length)} headings of the list`,
          'each heading of the list on a line of its own, a blank line before and after it',
        ),
      ];
    if (last !== entries.at(-1) || run.length === 1) return [problem('contents-without-section', at, named)];
    const end = body.findLast((line) => !isBlank(line))?.number ?? 1;
    return [
      problem(
        'contents-without-section',
        at,
        `the text ends on line ${String(end)} before ${named}`,
        'the text to the end of the contents list',
      ),
    ];
  });
}

/** The heading of an entry that is printed over two or three lines, as one line; undefined where a block is none. */
function wrappedHeading(block: readonly Line[], pending: readonly ContentsEntry[]): Line | undefined {
  const [first] = block;
  if (!first || block.length > LONGEST_WRAPPED) return undefined;
  const text = paragraphsOf([block])[0]?.text ?? '';
  const isHeading = pending.some(({ title }) => lettersOf(title) === lettersOf(text));
  return isHeading ? { ...first, text } : undefined;
}

/**
 * The entry of the contents list that the line is the heading of. Entries come in their order; a
 * spelling that varies counts for the next entry only, an entry further on must be the same letters.
 */
function takeEntry(line: Line, pending: ContentsEntry[]): ContentsEntry | undefined {
  const text = line.text.trim();
  if (text.split(/\s+/u).length > LONGEST_HEADING) return undefined;
  const [next] = pending;
  if (next && similarity(next.title, text) >= SAME_HEADING) return pending.shift();
  const later = pending.findIndex(({ title }) => lettersOf(title) === lettersOf(text));
  return later < 0 ? undefined : pending.splice(later, 1)[0];
}

/** A line of its own that reads like a heading: few words, a capital or digit first, no full stop, whole text before and after. */
function isBodyHeading(line: Line, before: readonly Line[] | undefined, after: readonly Line[] | undefined): boolean {
  const text = line.text.trim();
  const previous = before?.at(-1)?.text.trim() ?? '';
  const next = after?.[0]?.text.trim() ?? '';
  return (
    text.split(/\s+/u).length <= LONGEST_HEADING &&
    /^[\p{Lu}\p{N}]/u.test(text) &&
    !/[.!?:;,…-]$/u.test(text) &&
    endsSentence(previous) &&
    next !== '' &&
    !beginsMidSentence(next)
  );
}

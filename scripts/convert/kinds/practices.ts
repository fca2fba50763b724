import type { Message } from '../../../src/schema/report.ts';
import { Ledger } from '../checks/ledger.ts';
import { isBlank } from '../document.ts';
import type { Line, SourceText } from '../document.ts';
import { monthOf } from '../facts/dates.ts';
import { problem } from '../problems.ts';
import { passageOf } from '../text/passage.ts';
import { lettersOf } from '../text/similarity.ts';
import { dropContact, isContactHeading } from './practices-contact.ts';
import { contentsLacking, readContents, withoutOutline } from './practices-contents.ts';
import { headingOf } from './practices-places.ts';
import { sectionsOf } from './practices-sections.ts';
import type { Section } from './practices-sections.ts';
import { textBlocks } from './practices-text.ts';
import type { Block, DocumentKind, Knowledge, ParsedDocument, ParsedRecord } from './kind.ts';

/** A contents list has at least so many titles with a page. */
const FEWEST_ENTRIES = 2;

/** Chapters of a collection that tell of no practice: what it begins and what it ends with. */
const AROUND_PRACTICES =
  /^(?:saatteeksi|saatesanat|alkusanat|esipuhe|johdanto|lukijalle|tiivistelmä|lopuksi|lähteet|kirjallisuu(?:s|tta)|liitteet|förord|inledning|till läsaren|sammanfattning|sammandrag|till sist|källor|litteratur|bilagor|foreword|preface|introduction|to the reader|summary|sources|references|appendices)$/iu;

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

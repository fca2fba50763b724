import type { Message } from '../../../src/schema/report.ts';
import { Ledger } from '../checks/ledger.ts';
import { hasContact } from '../../../src/schema/persons/find.ts';
import { isBlank } from '../document.ts';
import type { Line, SourceText } from '../document.ts';
import { problem } from '../problems.ts';
import { passageOf } from '../text/passage.ts';
import type { Block, DocumentKind, Knowledge, ParsedDocument } from './kind.ts';
import { TRAY_LABELS } from './model-labels.ts';
import type { TrayLabels } from './model-labels.ts';
import { readExample, readTray } from './model-tray.ts';

/** A text with so many labels of the tray is nearly one. */
const FEWEST_LABELS = 2;

/** The slides of the Red Cross about the cooperation tray, as a document-sharing site transcribed them. */
export const model: DocumentKind = {
  kind: 'model',
  name: 'the slides of the cooperation tray',
  hasPages: false,
  recognises: (lines) => labelsOf(lines) !== undefined,
  lacks: (lines) => {
    const text = lines.map((line) => line.text).join('\n');
    const [near] = TRAY_LABELS.map((labels) => ({
      labels,
      found: [...labels.basics, ...labels.organisationRoles, ...labels.columns].filter((label) => text.includes(label)),
    })).toSorted((a, b) => b.found.length - a.found.length);
    if (!near || near.found.length < FEWEST_LABELS) return undefined;
    const found = near.found.slice(0, FEWEST_LABELS).map((label) => `“${label}”`);
    return `it has ${found.join(', ')}, but not the name of the tray, “${near.labels.names[0] ?? ''}”`;
  },
  parse,
};

const labelsOf = (lines: readonly Line[]): TrayLabels | undefined =>
  TRAY_LABELS.find((labels) =>
    lines.some((line) => labels.names.some((name) => name.includes(' ') && line.text.includes(name))),
  );

const sameWords = (label: string, text: string): boolean =>
  label.replace(':', '').toLowerCase() === text.replace(':', '').trim().toLowerCase();

/** Whether lines stand between the title and what is known to be a slide: its heading, the tray, or the title again. */
function hasNavigation(lines: readonly Line[], title: Line, labels: TrayLabels): boolean {
  const [next] = lines.filter((line) => !isBlank(line) && line.number > title.number);
  const text = next?.text.trim() ?? '';
  const isSlide = [...labels.slides, ...labels.names, ...labels.fields, title.text.trim()].some((words) =>
    text.startsWith(words),
  );
  return next !== undefined && !isSlide;
}

/** A step with its number and full stop; a tray that has several is the empty one. */
const isEmptyTray = (line: Line): boolean => [...line.text.matchAll(/(?:^|\s)\d\.\s\p{Lu}/gu)].length >= 3;

function parse(source: SourceText, { organisations }: Knowledge): ParsedDocument {
  const { file, lines } = source;
  const ledger = new Ledger();
  const messages: Message[] = [];
  const [labels = TRAY_LABELS[0]] = [labelsOf(lines)];
  if (!labels) throw new Error('The table of tray labels is empty');
  const titleLine = lines.find((line) => !isBlank(line)) ?? { number: 1, text: file };
  const title = titleLine.text.trim();
  const transcript = lines.findIndex((line) => labels.transcript.some((label) => sameWords(label, line.text)));
  // Without anything between title and first slide there is nothing to tell apart.
  if (transcript < 0 && hasNavigation(lines, titleLine, labels))
    messages.push(problem('missing-transcript', { file, line: titleLine.number }, 'lines before the first slide'));
  ledger.give(0, [titleLine]);
  ledger.drop('navigation', lines.slice(0, transcript < 0 ? 0 : transcript + 1));

  const slides = lines.slice(transcript + 1).filter((line) => !isBlank(line) && line !== titleLine);
  const trays = slides.filter((line) => labels.names.some((name) => name.includes(' ') && line.text.includes(name)));
  const [empty, second] = trays.filter(isEmptyTray);
  if (!empty)
    messages.push(
      problem(
        'tray-label',
        { file, line: trays[0]?.number ?? 1 },
        'no tray with numbered steps',
        'the empty tray with its numbered steps',
      ),
    );
  if (second) messages.push(problem('two-documents', { file, line: second.number }, 'a second empty tray'));

  const blocks: Block[] = [];
  let year: string | undefined;
  for (const slide of slides) {
    if (hasContact(slide.text)) {
      ledger.drop('personal-data', [slide]);
      ledger.dropPersons(1);
    } else if (slide.text.trim().startsWith(title)) {
      // The title slide: the title again, the author's initials, the year.
      year = /\b(?:19|20)\d\d\b/u.exec(slide.text)?.[0];
      ledger.drop('furniture', [slide]);
    } else {
      ledger.give(0, [slide]);
      if (!trays.includes(slide)) blocks.push(...slideBlocks(slide, labels));
    }
  }
  const report: Parameters<typeof readTray>[2] = (rule, line, found, expected) => {
    // Where the whole tray is missing, its labels are no cause of their own.
    if (empty) messages.push(problem(rule, { file, line }, found, expected));
  };
  const kept = slides.filter((slide) => !hasContact(slide.text));
  return {
    title,
    date: year,
    background: [],
    records: [
      {
        title: passageOf(titleLine),
        slugOf: title,
        page: { missing: 'not-in-source' },
        lines: [titleLine.number, kept.at(-1)?.number ?? titleLine.number],
        blocks,
        places: [],
        organisations: [],
        details: {
          kind: 'model',
          tray: {
            ...readTray(empty ?? trays[0] ?? titleLine, labels, report),
            examples: trays.filter((tray) => tray !== empty).map((tray) => readExample(tray, labels, organisations)),
          },
        },
        hidden: slides.filter(({ text }) => hasContact(text)).map(({ number }) => ({ line: number, start: 0 })),
      },
    ],
    ledger,
    messages,
  };
}

/** A slide as its heading, where it has one, and its text. */
function slideBlocks(slide: Line, labels: TrayLabels): Block[] {
  const text = slide.text.trim();
  const heading = labels.slides.find((candidate) => text.startsWith(candidate));
  if (heading === undefined) return [{ type: 'paragraph', text: passageOf(slide) }];
  const end = slide.text.indexOf(heading) + heading.length;
  return [
    { type: 'heading', text: passageOf(slide, 0, end) },
    { type: 'paragraph', text: passageOf(slide, end) },
  ];
}

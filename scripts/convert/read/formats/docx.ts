import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import mammoth from 'mammoth';
import { namesIn, partsOf, xmlOf } from './archive.ts';
import { withHeadingNumbers } from './docx-numbers.ts';
import { placeNotes } from './docx-notes.ts';
import { broken } from './faults.ts';
import { readHtml } from './html.ts';
import type { Piece } from './pieces.ts';
import { scanXml } from './xml.ts';

/**
 * The parts that hold the text and how it is set. Headers and footers, pictures, macros, remarks and what is embedded
 * stay packed.
 */
const WANTED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:document|styles|numbering|footnotes|endnotes)\.xml|word\/_rels\/(?:document|footnotes|endnotes)\.xml\.rels)$/iu;
const MACROS = /vbaProject\.bin$/iu;
const PICTURES = /^word\/media\//iu;

const DOCUMENT = 'word/document.xml';
const NUMBERING = 'word/numbering.xml';
const STYLES = 'word/styles.xml';
const LEVEL_END = '</w:lvl>';
const NO_NUMBER = /<w:numFmt\s+w:val="none"/u;

/**
 * The ways of numbering without those that print no number. LibreOffice gives one to every heading, and the reader
 * would make an item of a list of it.
 */
const withoutSilentLevels = (xml: string): string =>
  xml
    .split(LEVEL_END)
    .map((part, index, all) => {
      if (index === all.length - 1) return part;
      const start = part.lastIndexOf('<w:lvl ');
      return start >= 0 && NO_NUMBER.test(part.slice(start)) ? part.slice(0, start) : `${part}${LEVEL_END}`;
    })
    .join('');

/** A run of text with how it is set. */
const RUN =
  /<w:r(?: [^>]*)?><w:rPr>(?<properties>(?:(?!<\/w:rPr>)[\s\S])*)<\/w:rPr>(?:(?!<\/?w:r[ >])[\s\S])*<\/w:r>/gu;
/** How a run says that Word keeps it and does not show it. */
const HIDDEN = /<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>/u;

/** A text without its hidden runs, and how many they were. */
function withoutHidden(xml: string): { xml: string; hidden: number } {
  let hidden = 0;
  const shown = xml.replace(RUN, (run, properties: string) => {
    if (!HIDDEN.test(properties)) return run;
    hidden += 1;
    return '';
  });
  return { xml: shown, hidden };
}

/**
 * The paragraphs and tables of a Word document. A paragraph stands by its number, those in tables not counted; a row
 * by the number of its table.
 * @throws UnreadableFile where the file is damaged or too large
 */
export async function readWord(bytes: Uint8Array): Promise<Piece[]> {
  const names = namesIn(bytes);
  const parts = partsOf(bytes, (name) => WANTED.test(name));
  for (const name of parts.keys()) scanXml(xmlOf(parts, name), name);
  const unpacked: Zippable = Object.fromEntries(parts);
  const numbering = parts.has(NUMBERING) ? xmlOf(parts, NUMBERING) : undefined;
  if (numbering !== undefined) unpacked[NUMBERING] = strToU8(withoutSilentLevels(numbering));
  const styles = parts.has(STYLES) ? xmlOf(parts, STYLES) : undefined;
  const printed = parts.has(DOCUMENT) ? xmlOf(parts, DOCUMENT) : '';
  const document = numbering === undefined ? printed : withHeadingNumbers(printed, styles, numbering);
  const { xml: shown, hidden } = withoutHidden(document);
  if (document !== printed || hidden > 0) unpacked[DOCUMENT] = strToU8(shown);
  const buffer = Buffer.from(zipSync(unpacked, { level: 0 }));
  let html: string;
  try {
    ({ value: html } = await mammoth.convertToHtml(
      { buffer },
      { includeEmbeddedStyleMap: false, externalFileAccess: false, ignoreEmptyParagraphs: true },
    ));
  } catch (error) {
    throw broken(error instanceof Error ? error.message : String(error), 'a document as Word or LibreOffice saves it');
  }
  let paragraph = 0;
  const placed = placeNotes(html);
  const pieces = readHtml(placed.html, {
    tabs: true,
    placeOf: ({ table, row }) => {
      if (table !== undefined && row !== undefined) return { table, row };
      paragraph += 1;
      return { paragraph };
    },
  });
  pieces.push(...placed.leftOut.map((what) => ({ type: 'left-out' as const, what })));
  if (hidden > 0) pieces.push({ type: 'left-out', what: `${String(hidden)} stretches of hidden text` });
  if (names.some((name) => MACROS.test(name))) pieces.push({ type: 'left-out', what: 'macros, which were not run' });
  const pictures = names.filter((name) => PICTURES.test(name)).length;
  if (pictures > 0) pieces.push({ type: 'left-out', what: `${String(pictures)} pictures` });
  return pieces;
}

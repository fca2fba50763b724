import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import mammoth from 'mammoth';
import { namesIn, partsOf, xmlOf } from './archive.ts';
import { withHeadingNumbers } from './docx-numbers.ts';
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

const NUMBERING = 'word/numbering.xml';
const STYLES = 'word/styles.xml';
const DOCUMENT = 'word/document.xml';
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
  if (parts.has(NUMBERING)) {
    const numbering = xmlOf(parts, NUMBERING);
    const styles = parts.has(STYLES) ? xmlOf(parts, STYLES) : undefined;
    unpacked[NUMBERING] = strToU8(withoutSilentLevels(numbering));
    if (parts.has(DOCUMENT))
      unpacked[DOCUMENT] = strToU8(withHeadingNumbers(xmlOf(parts, DOCUMENT), styles, numbering));
  }
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
  const pieces = readHtml(html, {
    tabs: true,
    placeOf: ({ table, row }) => {
      if (table !== undefined && row !== undefined) return { table, row };
      paragraph += 1;
      return { paragraph };
    },
  });
  if (names.some((name) => MACROS.test(name))) pieces.push({ type: 'left-out', what: 'macros, which were not run' });
  const pictures = names.filter((name) => PICTURES.test(name)).length;
  if (pictures > 0) pieces.push({ type: 'left-out', what: `${String(pictures)} pictures` });
  return pieces;
}

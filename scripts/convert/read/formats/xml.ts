import { SaxesParser } from 'saxes';
import { broken, UnreadableFile, within } from './faults.ts';

/** What is told of an XML text while it is read. Names have their prefixes. */
export interface XmlEvents {
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

/**
 * Reads an XML text from its beginning to its end. A document type is refused: no office program writes one, and
 * entities are defined there that grow when they are read.
 * @param part how messages name the text
 * @throws UnreadableFile where it is not well-formed, too deep, or has a document type
 */
export function scanXml(xml: string, part: string, { open, text, close }: XmlEvents = {}): void {
  checkPieces(xml, part);
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('error', (error) => {
    throw broken(`${part}: ${error.message}`, 'well-formed XML');
  });
  parser.on('doctype', () => {
    throw broken(`${part}: a document type declaration`, 'XML without one, as office programs write it');
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    within('depth', depth, 'elements inside each other');
    open?.(name, attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    close?.(name);
  });
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  try {
    parser.write(xml).close();
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw broken(`${part}: ${error instanceof Error ? error.message : String(error)}`, 'well-formed XML');
  }
}

/** A reader that takes a text in pieces begins a piece of it anew with each, so that no piece may be long. */
function checkPieces(xml: string, part: string): void {
  let last = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
    within('lettersBetween', at - last, `letters in one piece of ${part}`);
    last = at;
  }
  within('lettersBetween', xml.length - last, `letters in one piece of ${part}`);
}

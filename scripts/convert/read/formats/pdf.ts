import { getDocumentProxy } from 'unpdf';
import { broken, UnreadableFile, within } from './faults.ts';
import { LIMITS } from './limits.ts';
import { withoutFurniture } from './pdf-furniture.ts';
import { layOut } from './pdf-layout.ts';
import { linesOnPage } from './pdf-lines.ts';
import type { PageLine, Word } from './pdf-lines.ts';
import { checkStreams } from './pdf-streams.ts';
import type { Piece } from './pieces.ts';

/** Nothing is run, drawn or fetched, and nothing is told on the console. */
const OPTIONS = {
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  disableAutoFetch: true,
  disableStream: true,
  verbosity: 0,
} as const;

/**
 * The text and tables of a PDF: lines that were wrapped are put together, columns are known by their left edges, and
 * what every page repeats is left out. Every line has its page.
 * @throws UnreadableFile where the file is encrypted, damaged, too large, or has no text
 */
export async function readPdf(bytes: Uint8Array): Promise<Piece[]> {
  const pages = await pagesOf(bytes);
  if (pages.every((lines) => lines.length === 0))
    throw new UnreadableFile({ rule: 'no-text-in-file', found: `${String(pages.length)} pages without a letter` });
  const { lines, leftOut } = withoutFurniture(pages);
  const empty = pages.flatMap((own, index) => (own.length === 0 ? [String(index + 1)] : []));
  return [
    ...layOut(lines),
    ...leftOut.map((what): Piece => ({ type: 'left-out', what })),
    ...(empty.length === 0 ? [] : [{ type: 'left-out' as const, what: `pages without text: ${empty.join(', ')}` }]),
  ];
}

async function pagesOf(bytes: Uint8Array): Promise<PageLine[][]> {
  try {
    checkStreams(bytes);
    const document = await getDocumentProxy(new Uint8Array(bytes), OPTIONS);
    within('pages', document.numPages, 'pages');
    const pages: PageLine[][] = [];
    let count = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const items = await itemsOf(await document.getPage(number), LIMITS.pdfPieces - count);
      count += items.length;
      const words = items.flatMap((item): Word[] => {
        if (!('str' in item) || item.str.trim() === '') return [];
        within('lineLetters', item.str.length, 'letters in one line');
        const transform: readonly unknown[] = item.transform;
        const [, , c, d, x, y] = transform;
        const size = Math.hypot(numberOf(c), numberOf(d));
        return size === 0 ? [] : [{ text: item.str, x: numberOf(x), y: numberOf(y), width: item.width, size }];
      });
      pages.push(linesOnPage(words, number));
    }
    return pages;
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    if (error instanceof Error && error.name === 'PasswordException')
      throw new UnreadableFile({ rule: 'file-encrypted', found: 'a PDF that asks for a password' });
    throw broken(error instanceof Error ? error.message : String(error), 'a whole PDF');
  }
}

/** The pieces of text of a page, taken one after the other: drawings in drawings may draw more than anybody counts. */
async function itemsOf(page: Page, left: number): Promise<TextContent['items']> {
  const items: TextContent['items'] = [];
  const reader: ReadableStreamDefaultReader<unknown> = page.streamTextContent().getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    if (!isContent(part.value)) continue;
    for (const item of part.value.items) items.push(item);
    if (items.length > left) within('pdfPieces', LIMITS.pdfPieces + 1, 'pieces of text');
  }
  return items;
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;
type TextContent = Awaited<ReturnType<Page['getTextContent']>>;

const isContent = (part: unknown): part is TextContent =>
  typeof part === 'object' && part !== null && 'items' in part && Array.isArray(part.items);

const numberOf = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

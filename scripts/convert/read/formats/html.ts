import { defaultTreeAdapter, parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { FilePlace } from '../../../../src/schema/provenance.ts';
import { within } from './faults.ts';
import {
  elementsIn,
  isData,
  isText,
  markerOf,
  previousElement,
  rowsOf,
  spanOf,
  textOf,
  whyLeftOut,
} from './html-elements.ts';
import type { Element } from './html-elements.ts';
import { holdsForRows } from './pieces.ts';
import type { Piece } from './pieces.ts';
import { isRaisedMark, raised } from './raised.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary ' +
    'table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** How a page is read. */
export interface HtmlOptions {
  /** Whether a tab is a tab, as a text document has it, and not white space, as in HTML. */
  tabs?: boolean;
  /** Where a block or a row stands; the line of the HTML where nothing is said. */
  placeOf?: (at: { line: number; table?: number; row?: number }) => FilePlace;
}

/**
 * The lines and tables of a page of HTML. Paragraphs, headings and items are parted by blank lines, an item keeps its
 * bullet or number, a table is rows of cells. Nothing of the page is run, nothing fetched.
 * @throws UnreadableFile where it is deeper or longer than what is read
 */
export function readHtml(html: string, options: HtmlOptions = {}): Piece[] {
  within('htmlLetters', html.length, 'letters of HTML');
  const reader = new HtmlReader(options);
  const document = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  reader.walk(document.childNodes, 0);
  return reader.finish();
}

class HtmlReader {
  readonly #pieces: Piece[] = [];
  readonly #tabs: boolean;
  readonly #placeOf: NonNullable<HtmlOptions['placeOf']>;
  #elements = 0;
  #cells = 0;
  #tables = 0;
  #open: { text: string; line: number } | undefined;
  #line = 1;
  /** Words that are left out, by what they are. */
  readonly #leftOut = new Map<string, number>();

  constructor({ tabs = false, placeOf = ({ line }) => ({ line }) }: HtmlOptions) {
    this.#tabs = tabs;
    this.#placeOf = placeOf;
  }

  finish(): Piece[] {
    this.#endBlock();
    for (const [what, words] of this.#leftOut)
      this.#pieces.push({ type: 'left-out', what: `${String(words)} words ${what}` });
    return this.#pieces;
  }

  walk(nodes: readonly Node[], depth: number): void {
    within('depth', depth, 'elements inside each other');
    for (const node of nodes) {
      if (defaultTreeAdapter.isTextNode(node)) this.#add(this.#collapse(node.value));
      else if (defaultTreeAdapter.isElementNode(node)) this.#element(node, depth);
    }
  }

  #element(element: Element, depth: number): void {
    this.#count();
    const { tagName } = element;
    if (!isText(element) || this.#leavesOut(element, depth)) return;
    this.#line = element.sourceCodeLocation?.startLine ?? this.#line;
    if (tagName === 'br') this.#add('\n');
    else if (tagName === 'sup' && isRaisedMark(textOf(element, depth, ' ')))
      this.#add(raised(textOf(element, depth, ' ')));
    else if (tagName === 'pre')
      this.#block(() => {
        this.#add(textOf(element, depth));
      });
    else if (tagName === 'table' && isData(element)) this.#table(element, depth);
    else if (tagName === 'li')
      this.#block(() => {
        this.#add(markerOf(element));
        this.walk(element.childNodes, depth + 1);
      });
    else if (tagName === 'dd') this.#definition(element, depth);
    else if (BLOCKS.has(tagName))
      this.#block(() => {
        this.walk(element.childNodes, depth + 1);
      });
    else this.walk(element.childNodes, depth + 1);
  }

  /** Whether an element is no part of the text; its words are counted. */
  #leavesOut(element: Element, depth: number): boolean {
    const what = whyLeftOut(element);
    if (what === undefined) return false;
    const words = (textOf(element, depth, ' ').match(/\S+/gu) ?? []).length;
    if (words > 0) this.#leftOut.set(what, (this.#leftOut.get(what) ?? 0) + words);
    return true;
  }

  #count(): void {
    this.#elements += 1;
    within('elements', this.#elements, 'elements');
  }

  #collapse(text: string): string {
    return this.#tabs ? text.replace(/[ \n\r\f]+/gu, ' ') : text.replace(/[ \t\n\r\f]+/gu, ' ');
  }

  #add(text: string): void {
    if (this.#open) this.#open.text += text;
    else if (text.trim() !== '') this.#open = { text, line: this.#line };
  }

  #block(inside: () => void): void {
    this.#endBlock();
    inside();
    this.#endBlock();
  }

  #endBlock(): void {
    const open = this.#open;
    this.#open = undefined;
    if (!open || open.text.trim() === '') return;
    this.#pieces.push(
      { type: 'line', text: trimmedLines(open.text), place: this.#placeOf({ line: open.line }) },
      { type: 'blank' },
    );
  }

  /** A term and what is said of it, as a field: "Hankekoodi: S20885". */
  #definition(element: Element, depth: number): void {
    const last = this.#pieces.at(-2);
    const term = previousElement(element)?.tagName === 'dt' && last?.type === 'line' ? last : undefined;
    if (!term) {
      this.#block(() => {
        this.walk(element.childNodes, depth + 1);
      });
      return;
    }
    const text = textOf(element, depth).replace(/\s+/gu, ' ').trim();
    this.#pieces.splice(-2, 1, { ...term, text: `${term.text.replace(/:$/u, '')}: ${text}` });
  }

  #table(table: Element, depth: number): void {
    this.#endBlock();
    this.#tables += 1;
    const number = this.#tables;
    const rows = rowsOf(table);
    within('rows', rows.length, 'rows');
    const caption = table.childNodes.find(
      (node) => defaultTreeAdapter.isElementNode(node) && node.tagName === 'caption',
    );
    if (caption) this.walk([caption], depth + 1);
    const pending: Pending = new Map();
    for (const [index, row] of rows.entries()) {
      if (this.#leavesOut(row, depth)) continue;
      const cells = this.#cellsOf(row, pending, depth + 1);
      const line = row.sourceCodeLocation?.startLine ?? this.#line;
      const place = this.#placeOf({ line, table: number, row: index + 1 });
      this.#pieces.push({ type: 'row', cells, place, table: number });
    }
    this.#pieces.push({ type: 'blank' });
  }

  /**
   * The cells of a row where they stand: what goes over several columns stands in the first of them, words that go over
   * several rows in each.
   */
  #cellsOf(row: Element, pending: Pending, depth: number): string[] {
    const cells: string[] = [];
    const put = (text: string): void => {
      this.#cells += 1;
      within('cells', this.#cells, 'cells');
      cells.push(text);
    };
    const skip = (): void => {
      for (let above = pending.get(cells.length); above; above = pending.get(cells.length)) {
        if (above.left > 1) pending.set(cells.length, { ...above, left: above.left - 1 });
        else pending.delete(cells.length);
        put(above.text);
      }
    };
    for (const cell of elementsIn(row)) {
      this.#count();
      if (this.#leavesOut(cell, depth)) continue;
      skip();
      const { text, leftOut } = cellText(cell, depth, this.#tabs);
      this.#pieces.push(...leftOut);
      const [columns, more] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan') - 1];
      for (let column = 0; column < columns; column += 1) {
        if (more > 0) pending.set(cells.length, { left: more, text: column === 0 && holdsForRows(text) ? text : '' });
        put(column === 0 ? text : '');
      }
    }
    skip();
    return cells;
  }
}

/** A text without blanks at the ends of its lines. Blanks are counted from the end: a pattern begins with each of them. */
const trimmedLines = (text: string): string =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      let end = line.length;
      while (line[end - 1] === ' ') end -= 1;
      return line.slice(0, end).replace(/^ +/u, '');
    })
    .join('\n');

/** Cells that go over rows to come, by their column. */
type Pending = Map<number, { left: number; text: string }>;

/** The text of a cell: its paragraphs, items and lines, each on a line; and what of it is left out. */
function cellText(cell: Element, depth: number, tabs: boolean): { text: string; leftOut: Piece[] } {
  const inner = new HtmlReader({ tabs });
  inner.walk(cell.childNodes, depth + 1);
  const pieces = inner.finish();
  const text = pieces
    .flatMap((piece) => (piece.type === 'line' ? [piece.text] : piece.type === 'row' ? [piece.cells.join(' ')] : []))
    .join('\n');
  return { text, leftOut: pieces.filter(({ type }) => type === 'left-out') };
}

import { becomeButton } from './note-box.ts';

/** The name of the highlight in the style sheet. */
const HIGHLIGHT = 'fact';

/** The words of a fact between what stands before and after them in its line. */
type Quote = readonly [before: string, words: string, after: string];

/**
 * Turns each link to a line of the source into a button that shows the words there, and lights them in
 * the text of the page. The page that the link led to stays one step away: it is linked in the box.
 */
export function showPassages(): void {
  const { line, page, whole } = document.querySelector<HTMLElement>('.record')?.dataset ?? {};
  if (line === undefined || whole === undefined) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.at')) {
    const quote = quoteOf(link);
    if (quote === undefined) continue;
    const { href } = link;
    const number = link.textContent.trim().replace(/^\D+/u, '');
    // Of a file without lines of its own, the place in it.
    const where = link.dataset['place'] ?? line.replace('#', number);
    becomeButton(
      link,
      () => {
        light(quote);
        const told = [where, page].filter((part) => part !== undefined).join(' · ');
        return [paragraph(...quotation(quote)), paragraph(told), paragraph(linkTo(href, whole))];
      },
      () => CSS.highlights.delete(HIGHLIGHT),
    );
  }
}

/** The words stand beside the link, or else in an attribute of it. */
function quoteOf(link: HTMLAnchorElement): Quote | undefined {
  const beside = link.parentElement?.querySelector('q b');
  if (beside instanceof HTMLElement) {
    const text = (node: ChildNode | null): string => (node?.textContent ?? '').replace(/^… | …$/gu, '');
    return [text(beside.previousSibling), beside.textContent, text(beside.nextSibling)];
  }
  const [before, words, after] = (link.dataset['quote'] ?? '').split('|');
  return before === undefined || words === undefined || after === undefined ? undefined : [before, words, after];
}

function quotation([before, words, after]: Quote): Node[] {
  const mark = document.createElement('mark');
  mark.textContent = words;
  const quote = document.createElement('q');
  quote.append(before, mark, after);
  return [quote];
}

function paragraph(...content: (Node | string)[]): HTMLElement {
  const element = document.createElement('p');
  element.append(...content);
  return element;
}

function linkTo(href: string, text: string): HTMLElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
}

/** Lights the words in the text of the page, where what stands around them tells that they are the same. */
function light([before, words, after]: Quote): void {
  if (`${before}${after}`.trim() === '') return;
  const text = document.querySelector('.prose');
  if (text === null) return;
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node instanceof Text) nodes.push(node);
  const start = nodes
    .map(({ data }) => data)
    .join('')
    .indexOf(before + words + after);
  if (start === -1) return;
  const from = placeOf(nodes, start + before.length);
  const to = placeOf(nodes, start + before.length + words.length);
  if (from === undefined || to === undefined) return;
  const range = new Range();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  CSS.highlights.set(HIGHLIGHT, new Highlight(range));
}

interface Place {
  node: Text;
  offset: number;
}

function placeOf(nodes: readonly Text[], position: number): Place | undefined {
  let rest = position;
  for (const node of nodes) {
    if (rest <= node.data.length) return { node, offset: rest };
    rest -= node.data.length;
  }
  return undefined;
}

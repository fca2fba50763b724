import type { Engine } from '../engine.ts';
import { hitTest, markHits } from '../excerpt.ts';
import { QUERY_KEY } from '../fields.ts';
import { parseQuery } from '../parse-query.ts';
import { planQuery } from '../plan.ts';
import { element, marked } from '../../../browser/dom.ts';
import { words } from './words.ts';

/** Marks on a record's page what the search that led there looked for, with a button that takes the marks away. */
export async function markPage(article: HTMLElement, query: string, openEngine: () => Promise<Engine>): Promise<void> {
  const { lexicon } = await openEngine();
  const isHit = hitTest(planQuery(`${parseQuery(query).words} `, lexicon), lexicon);
  const marks = textsOf(article).flatMap((text) => {
    const pieces = markHits(text.data, isHit);
    if (!pieces.some((piece) => piece.isHit)) return [];
    const nodes = marked(pieces);
    text.replaceWith(...nodes);
    return nodes.filter((node) => node instanceof HTMLElement);
  });
  if (marks.length === 0) return;
  const button = element('button', { type: 'button' }, [words.marks.remove]);
  const bar = element('p', { class: 'note', 'data-marks': true }, [words.marks.found(marks.length), ' ', button]);
  button.addEventListener('click', () => {
    for (const mark of marks) mark.replaceWith(...mark.childNodes);
    article.normalize();
    bar.remove();
    forgetQuery();
    document.querySelector<HTMLElement>('main')?.focus();
  });
  article.prepend(bar);
}

const NOT_MARKED = 'mark, script, style, button, select, textarea, [data-marks]';

function textsOf(parent: HTMLElement): Text[] {
  const walker = document.createTreeWalker(parent, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text && node.parentElement?.closest(NOT_MARKED) === null) texts.push(node);
  }
  return texts;
}

/** Takes the query out of the address, so that the marks do not come back. From disk a browser may refuse. */
function forgetQuery(): void {
  const address = new URL(location.href);
  address.searchParams.delete(QUERY_KEY);
  try {
    history.replaceState(null, '', address);
  } catch (cause) {
    if (location.protocol !== 'file:') throw cause;
  }
}

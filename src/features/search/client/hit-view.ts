import { langOfTitle } from '../../../atlas/title-beside.ts';
import { excerptOf, markHits } from '../excerpt.ts';
import type { HitData } from '../engine.ts';
import { element, marked } from '../../../browser/dom.ts';

export type HitTest = (word: string) => boolean;

const ELLIPSIS = '…';

/** A hit in the list of results: title, kind and place, the place in the text where the hit is. */
export function hitView(hit: HitData, address: string, kindName: string, isHit: HitTest): HTMLLIElement {
  const standsIn = langOfTitle(hit.title, hit.original);
  const line = [kindName, hit.place].filter((part) => part !== '').join(' · ');
  return element('li', { 'data-record': hit.id, class: 'search-hit' }, [
    element('a', { href: address, class: 'records-title', lang: standsIn }, marked(markHits(hit.title, isHit))),
    ...(hit.original === null || standsIn !== undefined
      ? []
      : [
          element(
            'span',
            { class: 'title-beside', lang: hit.original.lang },
            marked(markHits(hit.original.text, isHit)),
          ),
        ]),
    element('p', { class: 'records-line' }, [line]),
    element('p', { class: 'search-excerpt' }, excerptNodes(hit, isHit)),
  ]);
}

function excerptNodes({ text, summary }: HitData, isHit: HitTest): (Node | string)[] {
  const inSummary = markHits(summary, isHit);
  const inText = inSummary.some((piece) => piece.isHit) ? undefined : excerptOf(text, isHit);
  if (inText === undefined) return marked(inSummary);
  return [
    ...(inText.cutBefore ? [`${ELLIPSIS} `] : []),
    ...marked(inText.pieces),
    ...(inText.cutAfter ? [` ${ELLIPSIS}`] : []),
  ];
}

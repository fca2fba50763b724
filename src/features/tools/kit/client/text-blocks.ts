import { element } from '../../../../browser/dom.ts';
import type { TextBlock } from '../../../../atlas/text-block.ts';

/** Headings, paragraphs and lists of a text; items that follow each other are one list. */
export function blocksOf(blocks: readonly TextBlock[]): HTMLElement[] {
  const made: HTMLElement[] = [];
  for (const [type, text] of blocks) {
    const last = made.at(-1);
    if (type !== 'li') made.push(element('p', type === 'h' ? { class: 'pack-heading' } : {}, [text]));
    else if (last instanceof HTMLUListElement) last.append(element('li', {}, [text]));
    else made.push(element('ul', {}, [element('li', {}, [text])]));
  }
  return made;
}

import { csvOf, SEPARATOR_IN } from '../../../../open-data/csv.ts';
import { element, find } from '../../../../browser/dom.ts';
import { pageLang } from '../../../../browser/page-lang.ts';
import { saveFile } from '../../../../browser/save.ts';
import { now } from '../../../workspace/client/pending.ts';
import { startTool } from '../../../workspace/client/start-tool.ts';
import { redraw } from '../../../workspace/client/redraw.ts';
import { textField } from '../../../workspace/client/text-field.ts';
import { BETWEEN_LINES, mergeText } from '../../../workspace/merge.ts';
import type { Store } from '../../../workspace/store.ts';
import type { Shortlist } from '../shortlist.ts';
import { SHORTLIST_LIMITS, shortlistTool } from '../shortlist.ts';
import { choiceHash } from '../../kit/choice.ts';
import { recordOf } from '../../kit/client/site.ts';
import { loadTexts } from '../../kit/client/texts.ts';
import { csvRows } from './csv.ts';
import { itemView } from './item-view.ts';
import { packOf } from './pack.ts';
import { words } from './words.ts';

const container = find(document, '[data-tool="shortlist"]', HTMLElement);
const body = find(container, '[data-shortlist]', HTMLElement);
const pack = find(container, '[data-shortlist-pack]', HTMLElement);
const compare = find(container, '[data-shortlist-compare]', HTMLElement);
const empty = find(container, '[data-shortlist-empty]', HTMLElement);

const titleField = (store: Store<Shortlist>): HTMLElement =>
  textField({
    id: 'shortlist-title',
    label: words.title,
    value: store.value.title,
    most: SHORTLIST_LIMITS.fieldTitle,
    rows: 1,
    change: (text, before) =>
      store.update((latest) => ({ ...latest, title: mergeText(before, text, latest.title, BETWEEN_LINES) }), 'quietly'),
    kept: () => store.value.title,
  });

let shown = (): Shortlist => shortlistTool.empty;
/** Draws the paper anew when it is needed, with what the reader has written by then. */
const drawPack = (): void => {
  now();
  pack.replaceChildren(...packOf(shown(), document.querySelector('h1')?.textContent ?? ''));
};
addEventListener('beforeprint', drawPack);
addEventListener('afterprint', () => {
  pack.replaceChildren();
});

startTool(shortlistTool, container, (store) => ({
  summary: ({ items }) => words.records(items.length),
  more: [
    {
      label: words.saveCsv,
      deed: (list) => {
        saveFile(`${container.dataset['file'] ?? ''}.csv`, csvOf(csvRows(list), SEPARATOR_IN[pageLang()]), 'text/csv');
      },
    },
  ],
  draw: (shortlist, isOwn) => {
    shown = () => (isOwn ? store.value : shortlist);
    // Printing is one step and cannot wait: the texts are there before it is asked for.
    void loadTexts(shortlist.items.flatMap(({ record }) => (recordOf(record) === undefined ? [] : [record])));
    const isEmpty = shortlist.items.length === 0;
    empty.hidden = !isEmpty;
    const ids = shortlist.items.map(({ record }) => record);
    compare.hidden = ids.length < 2;
    find(compare, 'a', HTMLAnchorElement).hash = choiceHash(ids);
    const heading = isOwn ? titleField(store) : element('h2', {}, [shortlist.title]);
    const items = shortlist.items.map((item, place) =>
      itemView(item, { place, last: shortlist.items.length - 1, store: isOwn ? store : undefined }),
    );
    redraw(
      body,
      isEmpty
        ? []
        : [
            ...(isOwn || shortlist.title !== '' ? [heading] : []),
            element('ol', { class: 'shortlist-items', 'aria-label': words.list }, items),
          ],
    );
  },
}));

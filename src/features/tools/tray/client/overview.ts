import { element } from '../../../../browser/dom.ts';
import { formatNumber } from '../../../../i18n/dates.ts';
import { pageLang } from '../../../../browser/page-lang.ts';
import { ask, paragraph } from '../../../workspace/client/ask.ts';
import type { Store } from '../../../workspace/store.ts';
import { exampleHash, placeHash, trayHash } from '../address.ts';
import { byPlace } from '../join.ts';
import type { Tray, Trays } from '../tray.ts';
import { linesOf, TRAY_LIMITS, withoutTray } from '../tray.ts';
import { headText, trayName } from './board.ts';
import { words } from './words.ts';

const ID_BYTES = 10;
const LETTERS = 36;

/** An id for a new tray, of its own among those of other people. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(ID_BYTES)), (byte) => (byte % LETTERS).toString(LETTERS)).join('');

/** What an example is called. */
export const exampleName = (examples: readonly Tray[], example: Tray): string =>
  example.id === 'authority'
    ? words.examples.authority
    : words.examples.one(formatNumber(examples.indexOf(example) + 1, pageLang()), example.organisation);

/** All trays by their places, the examples, and a button that begins a tray. */
export function overview(store: Store<Trays>, examples: readonly Tray[]): HTMLElement[] {
  const places = byPlace(store.value.trays);
  const isFull = store.value.trays.length >= TRAY_LIMITS.trays;
  const begin = element('button', { type: 'button', class: 'strong', id: 'tray-begin', disabled: isFull }, [
    words.begin,
  ]);
  begin.addEventListener('click', () => {
    location.hash = trayHash(newId());
  });
  return [
    element('div', { class: 'tool-buttons' }, [begin]),
    ...(isFull ? [paragraph(words.full)] : []),
    element('section', { 'aria-labelledby': 'trays-own' }, [
      element('h2', { id: 'trays-own' }, [words.own]),
      ...(places.length === 0 ? [paragraph(words.empty)] : places.flatMap((one) => placeOf(store, one))),
      element('p', { class: 'note' }, [words.gather]),
    ]),
    element('section', { 'aria-labelledby': 'trays-examples' }, [
      element('h2', { id: 'trays-examples' }, [words.examples.heading]),
      paragraph(words.examples.text),
      element(
        'ul',
        { class: 'tray-links' },
        examples.map((one) =>
          element('li', {}, [element('a', { href: exampleHash(one.id) }, [exampleName(examples, one)])]),
        ),
      ),
    ]),
  ];
}

function placeOf(store: Store<Trays>, { place, trays }: ReturnType<typeof byPlace>[number]): HTMLElement[] {
  const name = place || words.noPlace;
  return [
    element('h3', {}, [name]),
    ...(trays.length > 1
      ? [element('p', {}, [element('a', { class: 'tray-see', href: placeHash(place) }, [words.see(name)])])]
      : []),
    element(
      'ul',
      { class: 'records' },
      trays.map((tray) => listedTray(store, tray)),
    ),
  ];
}

function listedTray(store: Store<Trays>, tray: Tray): HTMLElement {
  const { remove, removeOne, removeHeading, removeText, things } = words;
  const name = trayName(tray);
  const button = element('button', { type: 'button', id: `remove-${tray.id}`, 'aria-label': removeOne(name) }, [
    remove,
  ]);
  const confirm = async (): Promise<void> => {
    const choice = { value: 'remove', label: remove, weight: 'grave' } as const;
    if ((await ask(removeHeading, [paragraph(removeText(name))], [choice])) === 'remove')
      store.update((latest) => withoutTray(latest, tray.id));
  };
  button.addEventListener('click', () => void confirm());
  const count = tray.texts.reduce((sum, { text }) => sum + linesOf(text).length, tray.practices.length);
  return element('li', { 'data-tray': tray.id }, [
    element('a', { class: 'records-title', href: trayHash(tray.id) }, [name]),
    element('p', { class: 'records-line' }, [
      [headText(tray, 'date'), things(count)].filter((part) => part !== '').join(' · '),
    ]),
    element('div', { class: 'tool-buttons' }, [button]),
  ]);
}

import { element, find } from '../../../../browser/dom.ts';
import { paragraph } from '../../../workspace/client/ask.ts';
import { now } from '../../../workspace/client/pending.ts';
import { redraw } from '../../../workspace/client/redraw.ts';
import { startTool } from '../../../workspace/client/start-tool.ts';
import { parseJson } from '../../../workspace/json.ts';
import { hasShared } from '../../../workspace/share.ts';
import type { Store } from '../../../workspace/store.ts';
import { readHash, trayHash } from '../address.ts';
import { byPlace, plainText } from '../join.ts';
import type { Tray, Trays } from '../tray.ts';
import { onlyTrays, trayOf, withTray } from '../tray.ts';
import { trayTool } from '../tool.ts';
import { emptyBoard, trayBoard, trayName } from './board.ts';
import { editView } from './edit-view.ts';
import { joinView } from './join-view.ts';
import { exampleName, newId, overview } from './overview.ts';
import { words } from './words.ts';

const container = find(document, '[data-tool="tray"]', HTMLElement);
const body = find(container, '[data-trays]', HTMLElement);
const paper = find(container, '[data-trays-paper]', HTMLElement);
const told = find(container, '[data-trays-told]', HTMLElement);
// The empty tray is for readers without a script; here all views are made from copies of it.
find(container, '[data-trays-blank]', HTMLElement).hidden = true;

const examples = trayTool.decode(parseJson(body.dataset['examples'] ?? '')).trays;
const exampleOf = (id: string): Tray | undefined => examples.find((one) => one.id === id);
const isIn =
  (key: string) =>
  (tray: Tray): boolean =>
    plainText(tray.place) === key;

/** What paper shows of the view that is open. */
let onPaper = (): HTMLElement[] => [];
/** Whether an empty tray is asked for once. */
let isBlankAsked = false;
addEventListener('beforeprint', () => {
  now();
  const sheets = isBlankAsked ? [] : onPaper();
  paper.replaceChildren(...(sheets.length === 0 ? [sheet(words.blank, emptyBoard())] : sheets));
});
addEventListener('afterprint', () => {
  isBlankAsked = false;
  paper.replaceChildren();
});

/** A tray that begins a page of paper. */
const sheet = (title: string, ...content: readonly HTMLElement[]): HTMLElement =>
  element('section', { class: 'tray-sheet' }, [element('h2', {}, [title]), ...content]);
const sheetOf = (tray: Tray): HTMLElement => sheet(trayName(tray), trayBoard(tray));

const joinTitle = (place: string): string => words.join.heading(place || words.noPlace);
function joinSheet(place: string, trays: readonly Tray[]): HTMLElement {
  const { board, findings } = joinView(place, trays);
  return sheet(joinTitle(place), board, findings);
}

/** Trays as they are read, not changed: one alone, several of a place side by side and then each. */
const readOnly = (trays: readonly Tray[]): HTMLElement[] => [
  ...byPlace(trays)
    .filter((place) => place.trays.length > 1)
    .map(({ place, trays: there }) => joinSheet(place, there)),
  ...trays.map(sheetOf),
];

const backLink = (): HTMLElement =>
  element('p', { class: 'tray-back' }, [element('a', { href: location.pathname + location.search }, [words.all])]);

function exampleView(store: Store<Trays>, example: Tray): HTMLElement[] {
  const take = element('button', { type: 'button', class: 'strong' }, [words.examples.take]);
  take.addEventListener('click', () => {
    const id = newId();
    const outcome = store.update((latest) => withTray(latest, id, () => ({ ...example, id })));
    if (outcome === 'refused') told.textContent = words.full;
    else location.hash = trayHash(id);
  });
  return [
    element('h2', { id: 'tray-title', tabindex: '-1' }, [exampleName(examples, example)]),
    element('p', { class: 'note' }, [
      example.id === 'authority' ? words.examples.text : words.examples.note,
      ' ',
      element('a', { href: body.dataset['model'] }, [words.examples.source]),
    ]),
    element('div', { class: 'tool-buttons' }, [take]),
    trayBoard(example, words.examples.notInSource),
  ];
}

function placeView(place: string, trays: readonly Tray[]): HTMLElement[] {
  const { findings, board } = joinView(place, trays);
  return [
    element('h2', { id: 'tray-title', tabindex: '-1' }, [joinTitle(place)]),
    element('p', {}, [element('strong', {}, [`${words.join.organisations}: `]), ...linksTo(trays)]),
    findings,
    board,
  ];
}

const linksTo = (trays: readonly Tray[]): (Node | string)[] =>
  trays.flatMap((tray, index) => [
    index === 0 ? '' : ', ',
    element('a', { href: trayHash(tray.id) }, [trayName(tray)]),
  ]);

/** The view that the address asks for, and its paper. */
function viewOf(store: Store<Trays>): { content: HTMLElement[]; paper: () => HTMLElement[] } {
  const asked = readHash(location.hash);
  const example = asked.view === 'example' ? exampleOf(asked.id) : undefined;
  if (example !== undefined)
    return {
      content: [backLink(), ...exampleView(store, example)],
      paper: () => [sheet(exampleName(examples, example), trayBoard(example, words.examples.notInSource))],
    };
  if (asked.view === 'tray')
    return {
      content: [
        backLink(),
        ...editView(store, asked.id, (text) => {
          told.textContent = text;
        }),
      ],
      paper: () => [sheetOf(trayOf(store.value, asked.id))],
    };
  const there = asked.view === 'place' ? store.value.trays.filter(isIn(asked.key)) : [];
  const [first] = there;
  if (first !== undefined)
    return {
      content: [backLink(), ...placeView(first.place.trim(), there)],
      paper: () => [joinSheet(first.place.trim(), there)],
    };
  return { content: overview(store, examples), paper: () => readOnly(store.value.trays) };
}

startTool(trayTool, container, (store) => {
  let opened: string | undefined;
  const drawOwn = (): void => {
    const view = viewOf(store);
    onPaper = view.paper;
    redraw(body, view.content);
    const title = body.querySelector<HTMLElement>('#tray-title');
    container.dataset['open'] = String(title !== null);
    // A reader who has just opened a view begins at its title, not in the field they left.
    const address = readHash(location.hash).view === 'all' ? '' : location.hash;
    if (opened !== undefined && opened !== address) {
      told.textContent = '';
      (title ?? body).focus();
    }
    opened = address;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')) link.hash = location.hash;
  };
  addEventListener('hashchange', () => {
    now();
    if (!hasShared(location.hash) && container.dataset['mode'] === 'own') drawOwn();
  });
  return {
    summary: ({ trays }) => words.trays(trays.length),
    part: (value) => {
      const asked = readHash(location.hash);
      const example = asked.view === 'example' ? exampleOf(asked.id) : undefined;
      if (example !== undefined) return { trays: [example] };
      if (asked.view === 'tray') return onlyTrays(value, ({ id }) => id === asked.id);
      return asked.view === 'place' ? onlyTrays(value, isIn(asked.key)) : value;
    },
    more: [
      {
        label: words.printBlank,
        deed: () => {
          isBlankAsked = true;
          print();
        },
      },
    ],
    draw: (value, isOwn) => {
      if (isOwn) {
        drawOwn();
        return;
      }
      onPaper = () => readOnly(value.trays);
      redraw(body, value.trays.length === 0 ? [paragraph(words.empty)] : readOnly(value.trays));
    },
  };
});

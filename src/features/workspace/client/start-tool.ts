import { element, find } from '../../../browser/dom.ts';
import { hasShared, readShared } from '../share.ts';
import type { Trouble } from '../store.ts';
import { Store } from '../store.ts';
import type { Tool } from '../tool.ts';
import { paragraph, ask } from './ask.ts';
import { browserStorage } from './browser-storage.ts';
import { explain } from '../explain.ts';
import { saveFile } from '../../../browser/save.ts';
import { chooseFile } from './choose-file.ts';
import { Notices } from './notices.ts';
import { openInto } from './open-into.ts';
import { keepBeforeLeaving, now } from './pending.ts';
import { offerLink } from './share-dialog.ts';
import type { Way } from './take-in.ts';
import { takeIn } from './take-in.ts';
import { fileOf } from '../file.ts';
import { words } from './words.ts';

/** The part of a tool that is its own. */
export interface ToolView<T> {
  /** Draws the data: the reader's own, which can be changed, or shared from a link, which cannot. */
  draw: (value: T, isOwn: boolean) => void;
  /** What dialogs say of the data, such as "3 practices"; left out, they count things. */
  summary?: (value: T) => string;
  /** Buttons beside those that every tool has. They get what the page shows. */
  more?: readonly { label: string; deed: (shown: T) => void }[];
  /** The part of what is kept that is open: a link and a file are of it. Left out, they are of everything. */
  part?: (value: T) => T;
}

const SUBJECTS = {
  'not-lasting': 'lasting',
  full: 'room',
  refused: 'room',
  apart: 'room',
  'set-aside': 'aside',
  blocked: 'aside',
} as const;

/**
 * Starts a tool on its page (components/tools/ToolPage.astro): opens its store, listens to other tabs, offers
 * sharing, files, printing and wiping, and shows what a link brings without touching what is kept.
 */
export function startTool<T>(tool: Tool<T>, container: HTMLElement, viewOf: (store: Store<T>) => ToolView<T>): void {
  const notices = new Notices(find(container, '[data-tool-notices]', HTMLElement));
  const keptLink = (): Node => find(container, '[data-kept-link]', HTMLAnchorElement).cloneNode(true);
  const onTrouble = (trouble: Trouble): void => {
    const { type } = trouble;
    if (type === 'kept') {
      notices.clear('room');
      return;
    }
    const why = type === 'refused' ? ` ${explain(words, trouble.why)}` : '';
    const more = type === 'not-lasting' || type === 'refused' ? [] : [keptLink()];
    notices.show(SUBJECTS[type], `${words.troubles[type]}${why}`, more);
  };
  const store = new Store(tool, browserStorage(), onTrouble);
  const view = viewOf(store);
  const summary = (value: T): string => view.summary?.(value) ?? words.things(tool.count(value));
  const sharedRegion = find(container, '[data-tool-shared]', HTMLElement);
  let shared: { value: T } | undefined;

  const shown = (): T => (shared === undefined ? store.value : shared.value);
  /** What goes into a link or a file. */
  const given = (): T => view.part?.(shown()) ?? shown();
  const draw = (): void => {
    // What is shared goes along through a change of language.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]'))
      link.hash = shared === undefined ? '' : location.hash;
    container.dataset['mode'] = shared === undefined ? 'own' : 'shared';
    sharedRegion.hidden = shared === undefined;
    view.draw(shown(), shared === undefined);
  };

  const leaveShared = (): void => {
    shared = undefined;
    history.replaceState(null, '', location.pathname + location.search);
    draw();
    find(container, 'button:not([hidden])', HTMLButtonElement).focus();
  };
  const takeShared = (way: Way): void => {
    const refusal = takeIn(store, shown(), way);
    // What does not fit stays on the page, where it can be saved to a file.
    if (refusal === undefined) leaveShared();
    notices.show('deed', refusal ?? words.shared.kept);
  };
  const button = (label: string, deed: () => void): HTMLButtonElement => {
    const made = element('button', { type: 'button' }, [label]);
    made.addEventListener('click', deed);
    return made;
  };
  const offerShared = (): void => {
    const isFree = tool.count(store.value) === 0;
    sharedRegion.replaceChildren(
      element('h2', {}, [words.shared.label]),
      paragraph(words.shared.text),
      element('div', { class: 'tool-buttons' }, [
        button(isFree ? words.shared.keep : words.shared.add, () => {
          takeShared('add');
        }),
        ...(isFree ? [] : [button(words.shared.replace, () => void replaceByShared())]),
        button(words.shared.back, leaveShared),
      ]),
    );
  };
  const replaceByShared = async (): Promise<void> => {
    const { heading, text } = words.wipe;
    const choice = { value: 'replace', label: words.shared.replace, weight: 'grave' } as const;
    const answer = await ask(heading, [paragraph(text(summary(store.value)))], [choice]);
    if (answer === 'replace') takeShared('replace');
  };
  const readLink = async (): Promise<void> => {
    notices.clear('link');
    if (!hasShared(location.hash)) {
      // The reader has gone on from what was shared to a part of their own.
      if (shared !== undefined) {
        shared = undefined;
        draw();
      }
      return;
    }
    now();
    const read = await readShared(tool, location.hash);
    if (read.ok) {
      shared = { value: read.value };
      offerShared();
    } else {
      shared = undefined;
      notices.show('link', `${words.shared.broken} ${explain(words, read.why)}`);
    }
    draw();
  };

  const wipe = async (): Promise<void> => {
    const { heading, text, confirm } = words.wipe;
    const choice = { value: 'wipe', label: confirm, weight: 'grave' } as const;
    const answer = await ask(heading, [paragraph(text(summary(store.value)))], [choice]);
    if (answer === 'wipe') store.wipe();
  };
  const own = [
    button(words.bar.open, () => {
      chooseFile((text) => void openInto(store, text, notices, summary));
    }),
    button(words.bar.wipe, () => void wipe()),
  ];
  for (const one of own) one.dataset['ownOnly'] = '';
  find(container, '[data-tool-bar]', HTMLElement).append(
    button(words.bar.share, () => {
      now();
      void offerLink(tool, given());
    }),
    button(words.bar.print, () => {
      now();
      print();
    }),
    button(words.bar.save, () => {
      now();
      saveFile(`${container.dataset['file'] ?? tool.name}.json`, fileOf(tool, given()), 'application/json');
    }),
    ...(view.more ?? []).map(({ label, deed }) =>
      button(label, () => {
        now();
        deed(shown());
      }),
    ),
    ...own,
  );

  const takeNews = (): void => {
    // What waits to be kept takes the news in with it.
    const { hasNews } = store;
    now();
    store.refresh();
    if (hasNews) notices.show('tabs', words.elsewhere);
  };
  store.subscribe(draw);
  addEventListener('storage', takeNews);
  addEventListener('pageshow', takeNews);
  addEventListener('hashchange', () => void readLink());
  keepBeforeLeaving();
  draw();
  container.dataset['started'] = '';
  void readLink();
}

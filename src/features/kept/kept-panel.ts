import { element, find } from '../../browser/dom.ts';
import type { ToolFile } from '../workspace/file.ts';
import { fileOf, readFile } from '../workspace/file.ts';
import { asideKeys, keyOf, Store } from '../workspace/store.ts';
import type { Tool } from '../workspace/tool.ts';
import { ask, paragraph } from '../workspace/client/ask.ts';
import { browserStorage } from '../workspace/client/browser-storage.ts';
import { explain } from '../workspace/explain.ts';
import { saveFile } from '../../browser/save.ts';
import { keptWords } from './kept-words.ts';
import type { Notices } from '../workspace/client/notices.ts';
import { wayFor } from '../workspace/client/open-into.ts';
import { takeIn } from '../workspace/client/take-in.ts';
import { words } from '../workspace/client/words.ts';
import { fileName } from '../../site-config.ts';

/** What the page of all that is kept does with one tool, whatever the tool keeps. */
export interface KeptPanel {
  name: string;
  /** The keys in storage that belong to it. */
  keys: () => readonly string[];
  /** The text of its file, or nothing where it is empty. */
  file: () => string | undefined;
  /** What had to be set aside, as it was. */
  aside: () => readonly string[];
  /** Takes in a file. @returns what came of it, in words; nothing where the reader cancelled */
  open: (file: ToolFile) => Promise<string | undefined>;
  /** What there is, in words, a line each. */
  contents: () => readonly string[];
  wipe: () => void;
  draw: () => void;
}

/** The part of the page that tells of one tool: how much is there, saving and wiping it, what was set aside. */
export function keptPanel<T>(tool: Tool<T>, page: HTMLElement, notices: Notices): KeptPanel {
  const storage = browserStorage();
  const section = find(page, `[data-kept="${tool.name}"]`, HTMLElement);
  const status = find(section, '[data-kept-status]', HTMLElement);
  const buttons = find(section, '[data-kept-buttons]', HTMLElement);
  const name = section.dataset['name'] ?? tool.name;
  const saveAs = `${fileName}-${tool.name}`;
  const store = new Store(tool, storage, ({ type }) => {
    if (type !== 'kept') notices.show(type === 'not-lasting' ? 'lasting' : 'aside', words.troubles[type]);
  });
  const summary = (value: T): string => words.things(tool.count(value));

  const wipe = async (): Promise<void> => {
    const choice = { value: 'wipe', label: words.wipe.confirm, weight: 'grave' } as const;
    const text = words.wipe.text(`${name}, ${summary(store.value)}`);
    if ((await ask(words.wipe.heading, [paragraph(text)], [choice])) !== 'wipe') return;
    store.wipe();
    panel.draw();
  };
  const dropAside = async (key: string): Promise<void> => {
    const choice = { value: 'wipe', label: words.wipe.confirm, weight: 'grave' } as const;
    const text = words.wipe.text(`${name}, ${keptWords.unreadable}`);
    if ((await ask(words.wipe.heading, [paragraph(text)], [choice])) !== 'wipe') return;
    storage.remove(key);
    panel.draw();
  };
  const button = (label: string, about: string, deed: () => void): HTMLButtonElement => {
    const made = element('button', { type: 'button' }, [
      label,
      element('span', { class: 'visually-hidden' }, [` (${about})`]),
    ]);
    made.addEventListener('click', deed);
    return made;
  };

  const panel: KeptPanel = {
    name: tool.name,
    keys: () => [keyOf(tool.name), ...asideKeys(storage, tool.name)],
    file: () => (tool.count(store.value) === 0 ? undefined : fileOf(tool, store.value)),
    aside: () => asideKeys(storage, tool.name).flatMap((key) => storage.get(key) ?? []),
    open: async (file) => {
      const read = readFile(tool, file);
      if (!read.ok) return `${name}: ${words.opened.failed} ${explain(words, read.why)}`;
      const way = await wayFor(store, read.value, (value) => `${name}, ${summary(value)}`);
      if (way === undefined) return undefined;
      const refusal = takeIn(store, read.value, way);
      return refusal === undefined ? words.opened.done : `${name}: ${refusal}`;
    },
    contents: () => [
      ...(tool.count(store.value) === 0 ? [] : [`${name}: ${summary(store.value)}`]),
      ...asideKeys(storage, tool.name).map(() => `${name}: ${keptWords.unreadable}`),
    ],
    wipe: () => {
      for (const key of asideKeys(storage, tool.name)) storage.remove(key);
      store.wipe();
    },
    draw: () => {
      store.refresh();
      const isEmpty = tool.count(store.value) === 0;
      status.textContent = isEmpty ? keptWords.empty : summary(store.value);
      buttons.replaceChildren(
        ...(isEmpty
          ? []
          : [
              button(words.bar.save, name, () => {
                saveFile(`${saveAs}.json`, fileOf(tool, store.value), 'application/json');
              }),
              button(words.bar.wipe, name, () => void wipe()),
            ]),
        ...asideKeys(storage, tool.name).flatMap((key) => [
          element('p', { class: 'note' }, [`${keptWords.unreadable} (${key})`]),
          button(words.bar.save, key, () => {
            saveFile(`${key}.txt`, storage.get(key) ?? '', 'text/plain');
          }),
          button(words.bar.wipe, key, () => void dropAside(key)),
        ]),
      );
    },
  };
  return panel;
}

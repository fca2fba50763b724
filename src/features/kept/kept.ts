import { formatNumber } from '../../i18n/dates.ts';
import { element, find } from '../../browser/dom.ts';
import { pageLang } from '../../browser/page-lang.ts';
import { siteRoot } from '../../browser/site-root.ts';
import { isKeptOffline, removeOffline } from '../offline/client/remove.ts';
import { isOff, SWITCH_KEY } from '../offline/client/registration.ts';
import { KEEPING } from '../tools/all.ts';
import { fileOfAll, openFile } from '../workspace/file.ts';
import type { KeptThing } from '../workspace/kept-things.ts';
import { KEPT_THINGS } from '../workspace/kept-things.ts';
import { KEY_PREFIX } from '../workspace/storage.ts';
import { ask, paragraph } from '../workspace/client/ask.ts';
import { browserStorage } from '../workspace/client/browser-storage.ts';
import { explainFile } from '../workspace/explain.ts';
import { saveFile } from '../../browser/save.ts';
import { chooseFile } from '../workspace/client/choose-file.ts';
import { keptPanel } from './kept-panel.ts';
import { keptWords } from './kept-words.ts';
import { Notices } from '../workspace/client/notices.ts';
import { words } from '../workspace/client/words.ts';

/** The page that lists everything kept in the browser. */
const root = siteRoot();
const container = find(document, '[data-tool="kept"]', HTMLElement);
const notices = new Notices(find(container, '[data-tool-notices]', HTMLElement));
const storage = browserStorage();
const panels = KEEPING.map(({ keeps }) => keeps.visit((tool) => keptPanel(tool, container, notices)));
const BYTES_IN_KILOBYTE = 1000;

/** Keys of ours that belong to no tool, such as the language chosen. */
const otherKeys = (): string[] => {
  const known = new Set(panels.flatMap(({ keys }) => keys()));
  return storage.keys().filter((key) => !known.has(key));
};

const button = (label: string, weight: string | undefined, deed: () => void): HTMLButtonElement => {
  const made = element('button', { type: 'button', class: weight }, [label]);
  made.addEventListener('click', deed);
  return made;
};

/**
 * Deletes what the reader asks for, having said what it is: what they have made and chosen, and the pages kept for
 * use without a network only where they say so. The choice to keep no such pages stays in any case: without it the
 * next page would fetch them all.
 */
async function wipeAll(): Promise<void> {
  const others = otherKeys().filter((key) => key !== SWITCH_KEY);
  const contents = [...panels.flatMap((panel) => panel.contents()), ...others.map(nameOfKey)];
  const hasPages = await isKeptOffline(root);
  const isEmpty = contents.length === 0;
  const answer = await ask(
    words.wipe.heading,
    [
      ...(isEmpty ? [paragraph(keptWords.nothing)] : [paragraph(keptWords.wipeAllText), listOf(contents)]),
      ...(hasPages ? [paragraph(keptWords.pages)] : []),
      ...(isOff() ? [paragraph(keptWords.choiceStays)] : []),
      ...(isEmpty && !hasPages ? [] : [paragraph(keptWords.cannot)]),
    ],
    [
      ...(isEmpty ? [] : [{ value: 'own', label: keptWords.wipeOwn, weight: 'grave' } as const]),
      ...(hasPages
        ? [{ value: 'pages', label: isEmpty ? keptWords.onlyPages : keptWords.wipePages, weight: 'grave' } as const]
        : []),
    ],
  );
  if (answer === undefined) return;
  for (const panel of panels) panel.wipe();
  for (const key of others) storage.remove(key);
  if (answer === 'pages') await removeOffline(root);
  notices.show('deed', answer === 'pages' ? keptWords.wipedPages : keptWords.wiped);
  draw();
}

/** What a key of no tool is called, where it has a name. */
const NAMES: Readonly<Partial<Record<KeptThing['id'], string>>> = {
  language: keptWords.language,
  lastVisit: keptWords.lastVisit,
};
const nameOfKey = (key: string): string => {
  const thing = KEPT_THINGS.find((one) => one.key === key);
  return (thing === undefined ? undefined : NAMES[thing.id]) ?? key;
};
const listOf = (items: readonly string[]): HTMLElement =>
  element(
    'ul',
    {},
    items.map((item) => element('li', {}, [item])),
  );

/** Opens the parts of a file one after the other: each tool asks for itself, and what came of each is told. */
async function open(text: string): Promise<void> {
  const opened = openFile(text);
  if (!opened.ok) {
    notices.show('deed', `${words.opened.failed} ${explainFile(words, opened.why)}`);
    return;
  }
  const told = new Set<string>();
  for (const file of opened.files) {
    const panel = panels.find(({ name }) => name === file.tool);
    const came = panel === undefined ? keptWords.unknownTool : await panel.open(file);
    if (came !== undefined) told.add(came);
  }
  if (opened.aside > 0) told.add(keptWords.asideInFile(opened.aside));
  if (told.size > 0) notices.show('deed', [...told].join(' '));
  draw();
}

function draw(): void {
  for (const panel of panels) panel.draw();
  const characters = storage.keys().reduce((sum, key) => sum + key.length + (storage.get(key) ?? '').length, 0);
  find(container, '[data-kept-size]', HTMLElement).textContent = keptWords.size(
    formatNumber(Math.ceil(characters / BYTES_IN_KILOBYTE), pageLang()),
  );
  const others = otherKeys();
  find(container, '[data-kept-others]', HTMLElement).hidden = others.length === 0;
  find(container, '[data-kept-other-list]', HTMLElement).replaceChildren(
    ...others.map((key) =>
      element('li', {}, [
        element('code', {}, [key]),
        ' ',
        button(words.bar.wipe, undefined, () => {
          storage.remove(key);
          draw();
        }),
      ]),
    ),
  );
}

find(container, '[data-tool-bar]', HTMLElement).append(
  button(keptWords.saveAll, 'strong', () => {
    const files = panels.flatMap((panel) => panel.file() ?? []);
    const aside = panels.flatMap((panel) => panel.aside());
    saveFile(`${container.dataset['file'] ?? KEY_PREFIX}.json`, fileOfAll(files, aside), 'application/json');
  }),
  button(words.bar.open, undefined, () => {
    chooseFile((text) => void open(text));
  }),
  button(keptWords.wipeAll, undefined, () => void wipeAll()),
);
addEventListener('storage', draw);
addEventListener('pageshow', draw);
draw();
container.dataset['started'] = '';

import { formatNumber } from '../../../i18n/dates.ts';
import { element, find } from '../../../browser/dom.ts';
import { pageLang } from '../../../browser/page-lang.ts';
import { shortlistTool } from '../shortlist/shortlist.ts';
import { transferTool } from '../transfer/transfer.ts';
import { ideaTool } from '../idea/idea.ts';
import { trayTool } from '../tray/tray.ts';
import { fileOfAll, openFile } from '../../workspace/file.ts';
import { KEY_PREFIX } from '../../workspace/storage.ts';
import { ask, paragraph } from '../../workspace/client/ask.ts';
import { browserStorage } from '../../workspace/client/browser-storage.ts';
import { explainFile } from '../../workspace/explain.ts';
import { chooseFile, saveFile } from '../../workspace/client/files.ts';
import { keptPanel } from './kept-panel.ts';
import { keptWords } from './kept-words.ts';
import { Notices } from '../../workspace/client/notices.ts';
import { words } from '../../workspace/client/words.ts';

/** The page that lists everything kept in the browser. A tool has a line here. */
const container = find(document, '[data-tool="kept"]', HTMLElement);
const notices = new Notices(find(container, '[data-tool-notices]', HTMLElement));
const storage = browserStorage();
const panels = [
  keptPanel(shortlistTool, container, notices),
  keptPanel(transferTool, container, notices),
  keptPanel(trayTool, container, notices),
  keptPanel(ideaTool, container, notices),
];
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

async function wipeAll(): Promise<void> {
  const choice = { value: 'wipe', label: keptWords.wipeAll, weight: 'grave' } as const;
  if ((await ask(words.wipe.heading, [paragraph(keptWords.wipeAllText)], [choice])) !== 'wipe') return;
  for (const panel of panels) panel.wipe();
  for (const key of storage.keys().filter((one) => one.startsWith(KEY_PREFIX))) storage.remove(key);
  notices.show('deed', keptWords.wiped);
  draw();
}

/** Opens the parts of a file one after the other: each tool asks for itself. */
async function open(text: string): Promise<void> {
  const opened = openFile(text);
  if (!opened.ok) {
    notices.show('deed', `${words.opened.failed} ${explainFile(words, opened.why)}`);
    return;
  }
  for (const file of opened.files) {
    const panel = panels.find(({ name }) => name === file.tool);
    if (panel === undefined) notices.show('deed', `${words.opened.failed} ${words.why['unknown-tool']}`);
    else await panel.open(file);
  }
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

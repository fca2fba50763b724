import { openFile, readFile } from '../file.ts';
import type { Store } from '../store.ts';
import { ask, paragraph } from './ask.ts';
import { explain, explainFile } from '../explain.ts';
import type { Notices } from './notices.ts';
import type { Way } from './take-in.ts';
import { takeIn } from './take-in.ts';
import { words } from './words.ts';

/** Takes the text of a file into a tool. Over what is there already, the reader decides; a bad file changes nothing. */
export async function openInto<T>(
  store: Store<T>,
  text: string,
  notices: Notices,
  summary: (value: T) => string,
): Promise<void> {
  const { tool } = store;
  const fail = (why: string): void => {
    notices.show('deed', `${words.opened.failed} ${why}`);
  };
  const opened = openFile(text);
  if (!opened.ok) {
    fail(explainFile(words, opened.why));
    return;
  }
  // A file of everything opens in each tool: the tool takes its own part.
  const file = opened.files.find((one) => one.tool === tool.name) ?? opened.files[0];
  if (file === undefined) {
    fail(explainFile(words, 'not-ours'));
    return;
  }
  const read = readFile(tool, file);
  if (!read.ok) {
    fail(explain(words, read.why));
    return;
  }
  const way = await wayFor(store, read.value, summary);
  if (way !== undefined) notices.show('deed', takeIn(store, read.value, way) ?? words.opened.done);
}

/** How a file goes with what is there: it is asked only where there is something. */
export async function wayFor<T>(
  { tool, value }: Store<T>,
  added: T,
  summary: (value: T) => string,
): Promise<Way | undefined> {
  if (tool.count(value) === 0) return 'replace';
  const { heading, text, add, replace } = words.opened;
  return ask(
    heading,
    [paragraph(text(summary(value), summary(added)))],
    [
      { value: 'add', label: add, weight: 'strong' },
      { value: 'replace', label: replace, weight: 'grave' },
    ],
  );
}

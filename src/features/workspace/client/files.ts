import { element } from '../../../browser/dom.ts';
import { MOST_IN_FILE } from '../file.ts';

/** Milliseconds that the browser has for taking the file. */
const KEPT_FOR = 10_000;

/** Hands a text over to the browser as a file to save. Nothing leaves the reader's machine. */
export function saveFile(name: string, text: string, type: 'application/json' | 'text/csv' | 'text/plain'): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  element('a', { href: address, download: name }).click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEPT_FOR);
}

/** Lets the reader choose a file and gives its text; of a file that is too big, no more than shows that it is. */
export function chooseFile(onText: (text: string) => void): void {
  const field = element('input', {
    type: 'file',
    accept: '.json,application/json',
    hidden: true,
    'data-tool-file': '',
  });
  field.addEventListener('change', () => {
    const [file] = field.files ?? [];
    field.remove();
    // A character takes at most four bytes.
    void file
      ?.slice(0, MOST_IN_FILE * 4 + 1)
      .text()
      .then(onText, () => {
        onText('');
      });
  });
  field.addEventListener('cancel', () => {
    field.remove();
  });
  document.body.append(field);
  field.click();
}

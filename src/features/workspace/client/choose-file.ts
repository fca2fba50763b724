import { element } from '../../../browser/dom.ts';
import { MOST_IN_FILE } from '../file.ts';

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

import { TEXT_FILE } from './fields.ts';
import type { ReadIndexFile } from './pagefind.ts';
import { fold, wordsOf } from './text/words.ts';
import { unpack } from '../../browser/unpack.ts';

const asWords = (text: string): string =>
  ` ${wordsOf(text.normalize('NFC'))
    .map((word) => fold(word.text))
    .join(' ')} `;

/** The texts of records, read when a phrase is searched for. */
export class PhraseTexts {
  readonly #read: ReadIndexFile;
  readonly #most: number;
  readonly #known = new Map<string, Promise<string>>();

  constructor(read: ReadIndexFile, most: number) {
    this.#read = read;
    this.#most = most;
  }

  /** Tells whether a record has the words of a phrase one after the other, capitals and diacritics aside. */
  async has(id: string, phrase: string): Promise<boolean> {
    return (await this.#wordsOf(id)).includes(asWords(phrase));
  }

  #wordsOf(id: string): Promise<string> {
    if (this.#known.size > this.#most) this.#known.clear();
    const words =
      this.#known.get(id) ??
      this.#read(TEXT_FILE(id))
        .then(unpack)
        .then(asWords)
        .catch((cause: unknown) => {
          this.#known.delete(id);
          throw cause;
        });
    this.#known.set(id, words);
    return words;
  }
}

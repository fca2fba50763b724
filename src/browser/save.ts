import { element } from './dom.ts';

/** Milliseconds that the browser has for taking the file. */
const KEPT_FOR = 10_000;

/** The kinds of file that pages hand over. */
export type FileType =
  | 'application/json'
  | 'application/vnd.citationstyles.csl+json'
  | 'application/x-bibtex'
  | 'application/x-research-info-systems'
  | 'text/csv'
  | 'text/markdown'
  | 'text/plain';

/** Hands a text over to the browser as a file to save. Nothing leaves the reader's machine. */
export function saveFile(name: string, text: string, type: FileType): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  element('a', { href: address, download: name }).click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEPT_FOR);
}

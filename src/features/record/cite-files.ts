import { loadListedScript } from '../../browser/site-root.ts';

declare global {
  interface Window {
    /** Set by the script that writes citations: saves that of this page in the format of a link. */
    kotoatlasSaveCitation?: (link: HTMLAnchorElement) => void;
  }
}

/**
 * Lets the links of a citation save the two works of this page alone: they lead to files with all works of the
 * language, which a reader without a script gets, and everybody where the script that writes files cannot be had.
 * @param script the address of that script
 */
export function offerCiteFiles(script: string): void {
  let loading: Promise<void> | undefined;
  let isThere = true;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.cite [download]')) {
    link.addEventListener('click', (event) => {
      if (!isThere) return;
      event.preventDefault();
      loading ??= loadListedScript(script);
      loading.then(
        () => {
          window.kotoatlasSaveCitation?.(link);
        },
        () => {
          isThere = false;
          link.click();
        },
      );
    });
  }
}

import type { CiteFormat } from '../../atlas/cite/formats.ts';
import { CITE_FILES, CITE_FORMATS } from '../../atlas/cite/formats.ts';
import type { Work } from '../../atlas/cite/works.ts';
import { saveFile } from '../../browser/save.ts';

/**
 * Lets the links of a citation save the works of this page alone: they lead to files with all works of the language,
 * which a reader without a script gets.
 */
export function offerSavingCitation(): void {
  const citation = document.querySelector<HTMLElement>('[data-works]');
  const works: unknown = JSON.parse(citation?.dataset['works'] ?? 'null');
  if (citation === null || !areWorks(works)) return;
  for (const link of citation.querySelectorAll<HTMLElement>('[data-cite]')) {
    const format = formatNamed(link.dataset['cite']);
    if (format === undefined) continue;
    const { ending, type, write } = CITE_FORMATS[format];
    link.addEventListener('click', (event) => {
      event.preventDefault();
      saveFile(`${works.at(-1)?.key ?? ''}.${ending}`, write(works), type);
    });
  }
}

const formatNamed = (name: string | undefined): CiteFormat | undefined => CITE_FILES.find((format) => format === name);

/** Whether a value is a list of works. The page and this script are of one build; what is left out there is undefined here. */
const areWorks = (value: unknown): value is readonly Work[] => Array.isArray(value) && value.every(isWork);

const isWork = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'key' in value && 'title' in value;

import type { Atlas } from '../atlas/atlas.ts';
import { openSite } from '../site/opened.ts';
import { openAtlases } from '../site/open-atlas.ts';
import type { DataFile } from './download.ts';
import { dataFiles } from './files.ts';
import { publishedData } from './publish.ts';
import { publishedText } from './texts.ts';

const made = new WeakMap<Atlas, DataFile[]>();

/**
 * The files of data/, made of the records and vocabularies of the site; once for the pages that list them too.
 * @param site the site's own address, where it is known: the same for a whole build
 */
export function openDataFiles(site: URL | undefined): DataFile[] {
  const atlases = openAtlases();
  const [first] = atlases;
  if (first === undefined) throw new Error('Found no records, expected at least one language of the site.');
  const known = made.get(first);
  if (known !== undefined) return known;
  const { vocabulary, day, documents } = first;
  const files = dataFiles({
    data: publishedData(
      atlases.flatMap((atlas) => atlas.records.filter(({ onlyIn }) => onlyIn === undefined)),
      documents,
      vocabulary,
      day,
    ),
    texts: openSite().records.map(({ data, text }) => publishedText(data, text.lines, vocabulary)),
    vocabulary,
    documents,
    site: site === undefined ? undefined : `${site.href.replace(/\/$/u, '')}/`,
  });
  made.set(first, files);
  return files;
}

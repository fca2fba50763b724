import { dataFiles } from './files.ts';
import type { DataFile } from './download.ts';
import { publishedData } from './publish.ts';
import { openAtlases } from '../site/open-atlas.ts';

/**
 * The files of data/, made of the records and vocabularies of the site.
 * @param site the site's own address, where it is known
 */
export async function openDataFiles(site: URL | undefined): Promise<DataFile[]> {
  const atlases = await openAtlases();
  const [first] = atlases;
  if (first === undefined) throw new Error('Found no records, expected at least one language of the site.');
  const { vocabulary, day, documents } = first;
  const records = atlases.flatMap((atlas) => atlas.records);
  return dataFiles({
    data: publishedData(records, vocabulary, day),
    vocabulary,
    documents,
    site: site === undefined ? undefined : `${site.href.replace(/\/$/u, '')}/`,
  });
}

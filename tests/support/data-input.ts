import type { DataInput } from '../../src/open-data/input.ts';
import { publishedData } from '../../src/open-data/publish.ts';
import { publishedText } from '../../src/open-data/texts.ts';
import { openSite } from '../../src/site/opened.ts';

/** What the data files are made of, as the site has it. */
export function dataInput(site?: string): DataInput {
  const { records, documents, vocabulary } = openSite();
  const once = documents.flatMap(({ data }) => (data.lang === 'fi' ? [data] : []));
  return {
    data: publishedData(
      records.map(({ data }) => data),
      once,
      vocabulary,
      '2026-01-01',
    ),
    texts: records.map(({ data, text }) => publishedText(data, text.lines, vocabulary)),
    vocabulary,
    documents: once,
    site,
  };
}

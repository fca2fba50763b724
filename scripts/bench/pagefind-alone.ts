import { close, createIndex } from 'pagefind';
import { importPagefind } from '../../tests/features/search/support/in-memory.ts';
import type { BenchRecord } from './corpus.ts';
import { DEPTH } from './contender.ts';
import type { Contender } from './contender.ts';
import { packedSize } from './packed.ts';

const FOLDER = '/pagefind/';
const MODULE = 'pagefind.js';

/** Pagefind as it comes: a page a record with its texts in three languages, indexed as Finnish. */
export async function pagefindAlone(records: readonly BenchRecord[]): Promise<Contender> {
  const files = await indexOf(records);
  const contentOf = (path: string): Uint8Array<ArrayBuffer> => {
    const content = files.get(path);
    if (content === undefined) throw new Error(`Pagefind wrote no ${path}`);
    return Uint8Array.from(content);
  };
  const moduleText = new TextDecoder().decode(contentOf(MODULE));
  const open = async (onRead: (bytes: number) => void): Promise<Contender['search']> => {
    const module = await importPagefind(moduleText);
    module.setHost((address) => {
      const content = contentOf(address.slice(address.indexOf(FOLDER) + FOLDER.length).replace(/\?.*$/u, ''));
      onRead(content.length);
      return Promise.resolve(new Response(content));
    }, 'fi');
    const index = module.createInstance({
      basePath: FOLDER,
      baseUrl: '/',
      noWorker: true,
      metaCacheTag: '',
      exactDiacritics: false,
    });
    return async (query) => {
      const { results } = await index.search(query);
      const data = await Promise.all(results.slice(0, DEPTH).map((result) => result.data()));
      return data.map(({ raw_url }) => raw_url.replace(/^\/|\.html$/gu, ''));
    };
  };
  return {
    name: 'Pagefind alone',
    firstQueryBytes: async (query) => {
      let bytes = packedSize(moduleText);
      const search = await open((read) => {
        bytes += read;
      });
      await search(query);
      return bytes;
    },
    search: await open(() => undefined),
  };
}

async function indexOf(records: readonly BenchRecord[]): Promise<Map<string, Uint8Array>> {
  const { index, errors } = await createIndex({ forceLanguage: 'fi' });
  if (index === undefined) throw new Error(`Pagefind cannot make an index: ${errors.join('; ')}`);
  try {
    for (const { id, title, summary, text } of records) {
      await index.addHTMLFile({ url: `${id}.html`, content: pageOf(title, summary, text) });
    }
    const written = await index.getFiles();
    return new Map(written.files.map(({ path, content }) => [path.replaceAll('\\', '/'), content]));
  } finally {
    await close();
  }
}

type Texts = BenchRecord['title'];

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const pageOf = (title: Texts, summary: Texts, text: Texts): string => {
  const paragraphs = [title.sv, title.en, ...Object.values(summary), ...Object.values(text)].flatMap((one) =>
    one.split('\n').map((line) => `<p>${escaped(line)}</p>`),
  );
  return `<!doctype html><html lang="fi"><title>${escaped(title.fi)}</title><body><h1>${escaped(title.fi)}</h1>${paragraphs.join('')}`;
};

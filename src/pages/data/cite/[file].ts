import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { addressOf } from '../../../atlas/cite/address.ts';
import { CITE_FILES, CITE_FORMATS, citeFile } from '../../../atlas/cite/formats.ts';
import { creditOf } from '../../../atlas/cite/credit.ts';
import { worksOf, worksOnce } from '../../../atlas/cite/works.ts';
import { openAtlases } from '../../../site/open-atlas.ts';

/** All works of a language as a file for reference managers; the page of a record makes a file of its own two. */
export const getStaticPaths = (() =>
  openAtlases().flatMap((atlas) =>
    CITE_FILES.map((format) => ({ params: { file: citeFile(atlas.lang, format) }, props: { atlas, format } })),
  )) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { atlas, format }, site }) => {
  const works = atlas.records.flatMap((record) =>
    worksOf(record, atlas.day, addressOf(record, site), creditOf(atlas, record)),
  );
  return new Response(CITE_FORMATS[format].write(worksOnce(works)));
};

import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { addressOf } from '../../../../atlas/cite/address.ts';
import { CITE_FILES, CITE_FORMATS } from '../../../../atlas/cite/formats.ts';
import { worksOf } from '../../../../atlas/cite/works.ts';
import { openAtlases } from '../../../../site/open-atlas.ts';

/** The citation of each record as a file for reference managers. */
export const getStaticPaths = (() =>
  openAtlases().flatMap(({ lang, day, records }) =>
    records.flatMap((record) =>
      CITE_FILES.map((format) => ({ params: { lang, id: record.id, format }, props: { record, day, format } })),
    ),
  )) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { record, day, format }, site }) =>
  new Response(CITE_FORMATS[format].write(worksOf(record, day, addressOf(record, site))));

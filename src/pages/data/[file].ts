import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { openDataFiles } from '../../open-data/open.ts';
import { siteAddress } from '../../routes/site-url.ts';

export const getStaticPaths = (() =>
  openDataFiles(siteAddress()).map(({ file, text, mediaType }) => ({
    params: { file },
    props: { text, mediaType },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { text, mediaType } }) =>
  new Response(text, { headers: { 'content-type': `${mediaType}; charset=utf-8` } });

import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { FEED_MAKERS } from '../../features/news/feeds.ts';
import { FEEDS } from '../../routes/routes.ts';
import { indexPaths } from '../../site/section-paths.ts';

export const getStaticPaths = (() => indexPaths('news')) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { atlas }, site }) =>
  new Response(FEED_MAKERS.json(atlas, site), { headers: { 'content-type': FEEDS.json } });

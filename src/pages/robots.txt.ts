import type { APIRoute } from 'astro';
import { robotsTxt } from '../lib/sitemap.ts';
import { absoluteUrl } from '../lib/site-url.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(robotsTxt(absoluteUrl(site, '/sitemap.xml')), { headers: { 'content-type': 'text/plain' } });

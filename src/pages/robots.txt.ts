import type { APIRoute } from 'astro';
import { robotsTxt } from '../build/sitemap.ts';
import { absoluteUrl } from '../routes/site-url.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(robotsTxt(absoluteUrl(site, '/sitemap.xml')), { headers: { 'content-type': 'text/plain' } });

import type { APIRoute } from 'astro';
import { openAtlases } from '../../lib/open-atlas.ts';
import { smallCountry } from '../../lib/record-map.ts';

/**
 * The country behind the small map of each record: one file for all pages. Its grey shows on light and on
 * dark paper, since a picture in a file cannot know the colours of the page.
 */
export const GET: APIRoute = async () => {
  const [atlas] = await openAtlases();
  if (atlas === undefined) throw new Error('Found no records, expected at least one language with pages.');
  const { width, height, dots } = smallCountry(atlas);
  const path = `<path fill="none" stroke="#868c8a" stroke-width="3" stroke-linecap="round" d="${dots}"/>`;
  return new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${path}</svg>\n`,
  );
};

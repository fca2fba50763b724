import type { APIRoute } from 'astro';
import { smallGround } from '../../atlas/map/finland.ts';
import { outlineOfFinland } from '../../atlas/map/natural-earth.ts';
import { openAtlases } from '../../site/open-atlas.ts';

/**
 * The country behind the small map of each record: one file for all pages. Its grey shows on light and on
 * dark paper, since a picture in a file cannot know the colours of the page.
 */
export const GET: APIRoute = () => {
  const [atlas] = openAtlases();
  if (atlas === undefined) throw new Error('Found no records, expected at least one language with pages.');
  const { frame, land } = smallGround(atlas, outlineOfFinland());
  const { width, height } = frame;
  const path = `<path fill="#868c8a" fill-opacity=".18" stroke="#868c8a" d="${land}"/>`;
  return new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${path}</svg>\n`,
  );
};

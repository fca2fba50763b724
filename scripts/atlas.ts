import { relative, resolve } from 'node:path';
import { makeAtlas } from './atlas/folder.ts';

/**
 * `npm run atlas -- DIR`: makes a folder with an atlas of its own, which uses this project where it stands.
 * Exit: 0 made, 1 something stands there, 2 wrong use.
 */
const [folder, ...others] = process.argv.slice(2);
if (folder === undefined || others.length > 0) {
  console.error('Usage: npm run atlas -- DIR');
  process.exit(2);
}
try {
  makeAtlas(resolve(folder));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
console.log(`An atlas is in ${folder}. Go on there:

  cd ${relative('', folder)}
  npm run build     converts seeds/ and builds dist/
  npm run check     holds dist/ against the rules of every page
  npm start         does the first and shows it in a browser

Its name, languages, colours and the rest stand in src/site-config.ts, its sources in seeds/.`);

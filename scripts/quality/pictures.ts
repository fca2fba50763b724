import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { ensureChromium } from '../run/chromium.ts';
import { PICTURES } from './picture-list.ts';
import { ROOT } from '../run/tools.ts';
import { startStaticServer } from '../serving/static-server.ts';

/** `npm run pictures`: pictures of the main pages of dist/ for the README, into docs/pictures/. */
const DIST = join(ROOT, 'dist');
const FOLDER = join(ROOT, 'docs/pictures');
const MOST_BYTES = 100_000;
const QUALITY = 0.8;

const stop = (message: string): never => {
  console.error(message);
  process.exit(1);
};

if (!existsSync(DIST)) stop('There is no dist/. Make it with: npm run build');
const found = ensureChromium();
const executablePath = 'path' in found ? found.path : stop(found.message);

/** The picture as WebP: the browser writes it, so that no further program is needed. */
const asWebp = (page: Page, png: Buffer): Promise<string> =>
  page.evaluate(
    async ({ source, quality }) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', quality).replace(/^data:image\/webp;base64,/u, '');
    },
    { source: `data:image/png;base64,${png.toString('base64')}`, quality: QUALITY },
  );

/** From disk the typeface comes sooner than from a server. */
/** On the site a typeface that comes late is left out, so that nothing moves. In a picture it is waited for. */
async function openInOurType(page: Page, address: string): Promise<void> {
  await page.route('**/*.css', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({
      response: answer,
      body: (await answer.text()).replaceAll(/font-display:\s*optional/gu, 'font-display:block'),
    });
  });
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
}

const site = await startStaticServer({ folder: DIST });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
mkdirSync(FOLDER, { recursive: true });
let tooLarge = 0;
try {
  const blank = await browser.newPage();
  for (const { name, path, width, height, scheme, ready } of PICTURES) {
    const page = await browser.newPage({
      viewport: { width, height },
      colorScheme: scheme,
      reducedMotion: 'reduce',
      locale: 'fi-FI',
    });
    if (!existsSync(join(DIST, path.replace(/\?.*$/u, '')))) stop(`${path} is not there.`);
    await openInOurType(page, `${site.address}${path}`);
    if (ready !== undefined) await page.locator(ready).first().waitFor();
    const webp = Buffer.from(await asWebp(blank, await page.screenshot()), 'base64');
    writeFileSync(join(FOLDER, `${name}.webp`), webp);
    if (webp.length > MOST_BYTES) tooLarge += 1;
    console.log(`${name}.webp  ${width} × ${height}  ${(webp.length / 1000).toFixed(0)} kB`);
    await page.close();
  }
} finally {
  await browser.close();
  await site.close();
}
if (tooLarge > 0) stop(`${tooLarge} pictures are larger than ${MOST_BYTES / 1000} kB.`);

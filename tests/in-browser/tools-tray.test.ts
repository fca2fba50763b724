import { describe, expect, it } from 'vitest';
import { readerIf } from '../test-files.ts';
import { strings } from '../../src/i18n/index.ts';
import { routes } from '../../src/routes/routes.ts';
import { exampleHash } from '../../src/features/tools/tray/address.ts';
import { trayTool } from '../../src/features/tools/tray/tool.ts';
import { keyOf } from '../../src/features/workspace/store.ts';
import { violationsOf } from './support/axe.ts';
import { useServer } from './support/served.ts';
import { FILE_ADDRESS } from './support/site.ts';
import { keepBefore, keptText, printedPages, fromQuietPage, QUIET_PAGE } from './support/tools.ts';
import { keptTrays, TWO } from './support/trays.ts';
import { useBrowser } from './support/visit.ts';

const visit = useBrowser(useServer());
const { trayTool: words, tray: boardWords, site } = strings('fi');
const PAGE = routes.section('fi', 'tray').slice(1);
const MODEL = 'fi/mallit/alkuvaiheen-kotoutumisen-tukeminen-kolmannen-sektorin-ja-viranomaisten-yhteistyona.html';
const COLUMN = 'Varhaisen kotoutumisen toimintamuodot';

/** The widths of the pages of a PDF in points. */
const widths = (pdf: Buffer): number[] =>
  [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0 0 (?<width>[\d.]+)/gu)].map((box) =>
    Math.round(Number(box.groups?.['width'])),
  );
const A4_LANDSCAPE = 842;
const A3_LANDSCAPE = 1191;

describe.each(['http', 'file'] as const)('a tray, over %s', (scheme) => {
  const root = scheme === 'file' ? FILE_ADDRESS : '';

  it(
    'is found from the model, filled in by keyboard, gets a practice, and survives a reload',
    readerIf(scheme === 'http'),
    async () => {
      await visit(`${root}${MODEL}`, async ({ page, watch }) => {
        await page.getByRole('link', { name: site.sections.tray, exact: true }).press('Enter');
        await page.locator('#tray-begin').press('Enter');
        await page.locator('#tray-title').waitFor();
        expect(await keptText(page, keyOf('tray'))).toBeNull();
        await page.locator('#tray-organisation').focus();
        await page.keyboard.type('Juvan kirjasto');
        await page.keyboard.press('Tab');
        await page.keyboard.type('Juva');
        await page.locator('#tray-date').fill('2026-03-12');
        await page.getByRole('textbox', { name: COLUMN }).focus();
        await page.keyboard.type('Kielikahvila <i>kaikille</i>\nSatutunti');
        await page.locator('#tray-slot').focus();
        await page.keyboard.press('End');
        await page.locator('#tray-pick').focus();
        await page.keyboard.type('infotori');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await page.locator('[data-trays-told]:not(:empty)').waitFor();
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('tray-pick');
        await page.reload();
        expect(await page.getByRole('textbox', { name: COLUMN }).inputValue()).toBe(
          'Kielikahvila <i>kaikille</i>\nSatutunti',
        );
        expect(await page.locator('main i').count()).toBe(0);
        const [kept] = (await keptTrays(page)).trays;
        expect(kept).toMatchObject({ organisation: 'Juvan kirjasto', place: 'Juva', date: '2026-03-12' });
        expect(kept?.practices).toEqual([{ slot: 'other', record: 'turku-infotori' }]);
        // The practice goes again, and the focus stays in its place on the tray.
        await page.locator('.board-dropped button').press('Enter');
        await expect.poll(async () => (await keptTrays(page)).trays[0]?.practices).toEqual([]);
        await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('tray-other');
        await page.getByRole('link', { name: words.all }).press('Enter');
        await expect.poll(() => page.locator('.trays .records-title').allTextContents()).toEqual(['Juvan kirjasto']);
        expect(watch.complaints).toEqual([]);
      });
    },
  );
});

it('lays the trays of a place side by side, says gaps and overlaps in words, and prints them on A4 and A3', async () => {
  await visit(QUIET_PAGE, async ({ page, watch }) => {
    await keepBefore(page, trayTool, TWO);
    await page.goto(fromQuietPage(page, PAGE));
    await page.getByRole('link', { name: words.see('Juva') }).press('Enter');
    await page.locator('.board-joined').waitFor();
    const findings = await page.locator('.join-findings').innerText();
    expect(findings).toContain('1. ELY-kunta');
    expect(findings).toContain(`${words.join.types.activity}: Kielikahvila <b>kaikille</b> – Kirjasto, Opisto`);
    expect(findings).toContain(`${words.join.types.practice}: Infotori – Kirjasto, Opisto`);
    const slot = (name: string): Promise<string> => page.locator(`.trays [data-slot="${name}"]`).innerText();
    expect(await slot('step-2')).toContain(words.join.gap);
    expect(await slot('column-2')).toContain(words.join.several(2));
    expect(await slot('column-1')).not.toContain(words.join.several(2));
    expect(await page.locator('main b').count()).toBe(0);
    expect(await violationsOf(page)).toEqual([]);
    const a4 = await printedPages(page);
    expect(a4.count).toBe(widths(a4.pdf).length);
    expect(new Set(widths(a4.pdf))).toEqual(new Set([A4_LANDSCAPE]));
    expect(a4.count).toBeLessThanOrEqual(2);
    await page.locator('#tray-a3').press('Space');
    const a3 = await printedPages(page);
    expect(new Set(widths(a3.pdf))).toEqual(new Set([A3_LANDSCAPE]));
    // The spaces between the parts do not grow with the letters: A3 may hold on one page what A4 has on two.
    expect(a3.count).toBeLessThanOrEqual(a4.count);
    expect(watch.complaints).toEqual([]);
  });
});

it('opens the examples of the source, says what it does not tell, and gives a copy by touch', async () => {
  await visit(
    `${PAGE}${exampleHash('example1')}`,
    async ({ page }) => {
      const head = page.locator('.trays .board-head');
      expect(await head.innerText()).toContain('Toenperän kirjasto');
      expect(await head.locator('.missing').allTextContents()).toEqual([
        words.examples.notInSource,
        words.examples.notInSource,
      ]);
      expect(await page.locator('.trays [data-slot="other"]').innerText()).toContain(
        `${boardWords.library}: Mukisa-kerho`,
      );
      expect(await violationsOf(page)).toEqual([]);
      expect((await printedPages(page)).count).toBe(1);
      await page.getByRole('button', { name: words.examples.take }).tap();
      await page.locator('#tray-wishes').waitFor();
      expect(await page.locator('#tray-wishes').inputValue()).toContain('Hiihtokurssi');
      await expect.poll(async () => (await keptTrays(page)).trays.length).toBe(1);
      await page.locator('#tray-pick').fill('neuvonta');
      await page.locator('.picker-list button').first().tap();
      await page.locator('.board-dropped').waitFor();
      expect(await violationsOf(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    },
    { hasTouch: true, viewport: { width: 390, height: 800 } },
  );
});

it('without a script has the empty tray on one page and the guide on the next', async () => {
  await visit(
    PAGE,
    async ({ page }) => {
      const blank = page.locator('[data-trays-blank]');
      expect(await blank.locator('.board-columns h4').allTextContents()).toHaveLength(3);
      expect(await blank.locator('.board-steps > li').count()).toBe(9);
      expect(await page.locator('[data-tray-guide]').innerText()).toContain(words.guide.silent);
      const { count, pdf } = await printedPages(page);
      expect(count).toBe(2);
      expect(new Set(widths(pdf))).toEqual(new Set([A4_LANDSCAPE]));
    },
    { javaScriptEnabled: false },
  );
});

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { strings } from '../../src/i18n/index.ts';
import { routes } from '../../src/routes/routes.ts';
import { placeHash, trayHash } from '../../src/features/tools/tray/address.ts';
import { trayTool } from '../../src/features/tools/tray/tool.ts';
import { textOf, trayOf } from '../../src/features/tools/tray/tray.ts';
import { fileOf } from '../../src/features/workspace/file.ts';
import { useServer } from './support/served.ts';
import { fillStorage, fromQuietPage, keepBefore, openText, QUIET_PAGE } from './support/tools.ts';
import { COLLEGE, keptTrays, tray, TWO } from './support/trays.ts';
import { useBrowser } from './support/visit.ts';

const visit = useBrowser(useServer());
const { trayTool: words, workspace } = strings('fi');
const PAGE = routes.section('fi', 'tray').slice(1);

const notices = (page: Page): Promise<string> => page.locator('[data-tool-notices]').innerText();

it('shares and saves what is open only, and another takes it beside their own', async () => {
  await visit(QUIET_PAGE, async ({ page }) => {
    await keepBefore(page, trayTool, TWO);
    await page.goto(fromQuietPage(page, `${PAGE}${trayHash('library')}`));
    await page.getByRole('button', { name: workspace.bar.share }).press('Enter');
    const link = await page.getByRole('dialog').getByRole('textbox').inputValue();
    await page.getByRole('dialog').getByRole('button', { name: workspace.close }).press('Enter');
    await page.locator('#tray-column-1').fill('Muutettu');
    await page.evaluate((address) => {
      location.href = address;
    }, link);
    await page.locator('[data-tool-shared]:visible').waitFor();
    expect(await page.locator('.trays .board').count()).toBe(1);
    expect(await page.locator('.trays .board').innerText()).toContain('Kielikahvila <b>kaikille</b>');
    await page.getByRole('button', { name: workspace.shared.add }).press('Enter');
    await expect
      .poll(async () => textOf(trayOf(await keptTrays(page), 'library'), 'column-1'))
      .toBe('Muutettu\nKielikahvila <b>kaikille</b>');
    const kept = await keptTrays(page);
    expect(kept.trays.map(({ id }) => id)).toEqual(['library', 'college']);
    await openText(page, workspace.bar.open, '{"kotoatlas":"tray","version":1,"data":{"trays":[{"id":"<b>"}]}}');
    await expect.poll(() => notices(page)).toContain(workspace.opened.failed);
    expect(await keptTrays(page)).toEqual(kept);
    await openText(page, workspace.bar.open, fileOf(trayTool, { trays: [tray('club', 'Seura', 'wishes', 'Hiihto')] }));
    await page.getByRole('dialog').getByRole('button', { name: workspace.opened.add }).press('Enter');
    await expect
      .poll(async () => (await keptTrays(page)).trays.map(({ id }) => id))
      .toEqual(['library', 'college', 'club']);
    await page.locator('#remove-club').press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: words.remove }).press('Enter');
    await expect.poll(async () => (await keptTrays(page)).trays.length).toBe(2);
    await fillStorage(page);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, trayHash('college'));
    await page.locator('#tray-other').fill('x'.repeat(1500));
    await page.locator('#tray-other').blur();
    await expect.poll(() => notices(page)).toContain(workspace.troubles.full);
    expect(await page.locator('#tray-other').inputValue()).toHaveLength(1500);
  });
});

it('shows the place that another address asks for: trays of two places do not mix', async () => {
  await visit(QUIET_PAGE, async ({ page }) => {
    await keepBefore(page, trayTool, { trays: [...TWO.trays, { ...COLLEGE, id: 'far', place: 'Turku' }] });
    await page.goto(fromQuietPage(page, `${PAGE}${placeHash('JUVA')}`));
    await page.locator('.board-joined').waitFor();
    expect(await page.locator('#tray-title + p').innerText()).toBe(`${words.join.organisations}: Kirjasto, Opisto`);
    // A link of the place carries its trays only, and shows them side by side, then each.
    await page.getByRole('button', { name: workspace.bar.share }).press('Enter');
    const link = await page.getByRole('dialog').getByRole('textbox').inputValue();
    await page.getByRole('dialog').getByRole('button', { name: workspace.close }).press('Enter');
    await page.evaluate((address) => {
      location.href = address;
    }, link);
    await page.locator('[data-tool-shared]:visible').waitFor();
    expect(await page.locator('.trays .tray-sheet > h2').allTextContents()).toEqual([
      words.join.heading('Juva'),
      'Kirjasto',
      'Opisto',
    ]);
    expect(await page.locator('.trays textarea').count()).toBe(0);
    // An empty tray is printed whatever is open.
    await page.getByRole('button', { name: workspace.shared.back }).press('Enter');
    await page.evaluate(() => {
      window.print = () => {
        dispatchEvent(new Event('beforeprint'));
      };
    });
    await page.getByRole('button', { name: words.printBlank }).press('Enter');
    expect(await page.locator('.trays-paper h2').textContent()).toBe(words.blank);
    expect(await page.locator('.trays-paper .board-list').count()).toBe(0);
  });
});

it('keeps what two tabs write on the same tray', async () => {
  await visit(`${PAGE}${trayHash('shared')}`, async ({ page }) => {
    const other = await page.context().newPage();
    await other.goto(page.url());
    await page.locator('#tray-column-1').fill('Kielikahvila');
    await page.locator('#tray-column-1').blur();
    await other.locator('#tray-wishes').fill('Hiihtokurssi');
    await other.locator('#tray-wishes').blur();
    await expect
      .poll(async () => {
        const kept = trayOf(await keptTrays(page), 'shared');
        return [textOf(kept, 'column-1'), textOf(kept, 'wishes')];
      })
      .toEqual(['Kielikahvila', 'Hiihtokurssi']);
  });
});

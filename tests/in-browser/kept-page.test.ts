import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { strings } from '../../src/i18n/index.ts';
import { routes } from '../../src/routes/routes.ts';
import type { Shortlist } from '../../src/features/tools/shortlist/shortlist.ts';
import { shortlistTool } from '../../src/features/tools/shortlist/shortlist.ts';
import { fileOf, fileOfAll, readStored } from '../../src/features/workspace/file.ts';
import { keyOf } from '../../src/features/workspace/store.ts';
import { READER } from '../test-files.ts';
import { useServer } from './support/served.ts';
import { fromQuietPage, keepBefore, keptText, openText, QUIET_PAGE } from './support/tools.ts';
import { inFreshWindows, useBrowser } from './support/visit.ts';

const visitFresh = inFreshWindows(useBrowser(useServer()));
const KEY = keyOf('shortlist');
const { workspace, kept } = strings('fi');
const LIST: Shortlist = { title: '', items: [{ record: 'turku-infotori', note: 'oma' }] };
const PAGE = routes.section('fi', 'kept').slice(1);

/** Opens the page of what is kept with a list in the browser. */
const withList = (look: (page: Page) => Promise<void>): Promise<void> =>
  visitFresh(QUIET_PAGE, async ({ page }) => {
    await keepBefore(page, shortlistTool, LIST);
    await page.goto(fromQuietPage(page, PAGE));
    await look(page);
  });
const deed = (page: Page) => page.locator('[data-notice="deed"]');
const idsIn = async (page: Page): Promise<string[]> => {
  const read = readStored(shortlistTool, (await keptText(page, KEY)) ?? '');
  return read.ok ? read.value.items.map(({ record }) => record) : [];
};

it('everything is saved, wiped and opened again on one page, by keyboard', { tags: READER }, async () => {
  await withList(async (page) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: kept.saveAll }).press('Enter'),
    ]);
    const file = await download.path();
    await page.getByRole('button', { name: kept.wipeAll }).press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: kept.wipeOwn }).press('Enter');
    await expect.poll(() => keptText(page, KEY)).toBeNull();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: workspace.bar.open }).press('Enter'),
    ]);
    await chooser.setFiles(file);
    await deed(page).getByText(workspace.opened.done).waitFor();
    expect(await idsIn(page)).toEqual(['turku-infotori']);
  });
});

describe('deleting everything', () => {
  const OFFLINE_KEY = 'kotoatlas-offline';
  /** Asks for it and gives what the dialog says. */
  const asked = async (page: Page): Promise<string> => {
    await page.getByRole('button', { name: kept.wipeAll }).press('Enter');
    return page.getByRole('dialog').innerText();
  };

  it('says what goes, and leaves the choice to keep no pages as it is', async () => {
    await withList(async (page) => {
      await page.evaluate(() => {
        localStorage.setItem('kotoatlas-language', 'fi');
        localStorage.setItem('kotoatlas-offline', 'off');
        localStorage.setItem('kotoatlas.aside.tray.1', 'broken');
      });
      const told = await asked(page);
      expect(told).toContain(workspace.things(1));
      for (const word of [kept.unreadable, kept.language, kept.choiceStays, kept.cannot]) expect(told).toContain(word);
      await page.getByRole('dialog').getByRole('button', { name: kept.wipeOwn }).press('Enter');
      await deed(page).getByText(kept.wiped).waitFor();
      expect(await page.evaluate(() => Object.entries(localStorage))).toEqual([[OFFLINE_KEY, 'off']]);
    });
  });

  it('takes the stored pages too where the reader says so, and has them not fetched again', async () => {
    await withList(async (page) => {
      const hasPages = (): Promise<boolean> =>
        page.evaluate(async () => (await caches.keys()).some((name) => name.startsWith('kotoatlas ')));
      await page.evaluate(async () => {
        const cache = await caches.open(`kotoatlas ${new URL('..', location.href).href}`);
        await cache.put('stored', new Response('x'));
      });
      expect(await asked(page)).toContain(kept.pages);
      await page.getByRole('dialog').getByRole('button', { name: kept.wipeOwn, exact: true }).press('Enter');
      await deed(page).getByText(kept.wiped, { exact: true }).waitFor();
      expect([await hasPages(), await keptText(page, OFFLINE_KEY)]).toEqual([true, null]);
      await asked(page);
      await page.getByRole('dialog').getByRole('button', { name: kept.onlyPages }).press('Enter');
      await deed(page).getByText(kept.wipedPages).waitFor();
      expect([await hasPages(), await keptText(page, OFFLINE_KEY)]).toEqual([false, 'off']);
    });
  });

  it('says where there is nothing', async () => {
    await visitFresh(QUIET_PAGE, async ({ page }) => {
      await page.goto(fromQuietPage(page, PAGE));
      expect(await asked(page)).toContain(kept.nothing);
      expect(await page.getByRole('dialog').getByRole('button').count()).toBe(1);
    });
  });
});

it('of a file of everything each part is told: what was opened, what is of no tool here, what was set aside in it', async () => {
  await visitFresh(QUIET_PAGE, async ({ page }) => {
    await page.goto(fromQuietPage(page, PAGE));
    const files = [fileOf(shortlistTool, LIST), '{"kotoatlas":"later","version":1,"data":{}}'];
    await openText(page, workspace.bar.open, fileOfAll(files, ['broken']));
    await deed(page).waitFor();
    expect(await deed(page).textContent()).toBe(
      [workspace.opened.done, kept.unknownTool, kept.asideInFile(1)].join(' '),
    );
    expect(await idsIn(page)).toEqual(['turku-infotori']);
  });
});

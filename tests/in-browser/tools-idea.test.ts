import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readerIf } from '../test-files.ts';
import { strings } from '../../src/i18n/index.ts';
import { routes } from '../../src/routes/routes.ts';
import type { Idea } from '../../src/features/tools/idea/idea.ts';
import { IDEA_FIELDS, ideaTool } from '../../src/features/tools/idea/idea.ts';
import { fileOf, readStored } from '../../src/features/workspace/file.ts';
import { keyOf } from '../../src/features/workspace/store.ts';
import { violationsOf } from './support/axe.ts';
import { useServer } from './support/served.ts';
import { FILE_ADDRESS } from './support/site.ts';
import { keptText, openText, printedPages } from './support/tools.ts';
import { useBrowser } from './support/visit.ts';

const visit = useBrowser(useServer());
const { ideaForm: words, workspace } = strings('sv');
const PAGE = routes.section('sv', 'idea').slice(1);

const keptIdea = async (page: Page): Promise<Idea> => {
  const read = readStored(ideaTool, (await keptText(page, keyOf('idea'))) ?? '');
  return read.ok ? read.value : ideaTool.empty;
};

describe.each(['http', 'file'] as const)('the form, over %s', (scheme) => {
  const root = scheme === 'file' ? FILE_ADDRESS : '';

  it(
    'is filled in by keyboard, gives a text and a source file, and survives a reload',
    readerIf(scheme === 'file'),
    async () => {
      await visit(`${root}${PAGE}`, async ({ page, watch }) => {
        const source = page.getByRole('button', { name: words.saveSource });
        expect(await source.isDisabled()).toBe(true);
        await page.locator('#idea-name').focus();
        await page.keyboard.type('Språkcafé <b>i byn</b>');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Space');
        await page.locator('#idea-need').focus();
        await page.keyboard.type('Det finns ingen plats.\nVi behöver en.');
        await expect.poll(() => page.locator('#idea-lacks').textContent()).toContain(words.lacks(words.fields.email));
        await page.locator('#idea-email').focus();
        await page.keyboard.type('byn@example.org');
        await page.keyboard.press('Tab');
        await expect
          .poll(() => page.locator('#idea-result').inputValue())
          .toContain(`${words.fields.need}\nDet finns ingen plats.\nVi behöver en.`);
        const [download] = await Promise.all([page.waitForEvent('download'), source.press('Enter')]);
        const file = await readFile(await download.path(), 'utf8');
        const [, header, row] = file.split('\n');
        expect(header?.startsWith(`${words.fields.name}\t${words.topics}\t`)).toBe(true);
        expect(row?.startsWith('1\tSpråkcafé <b>i byn</b>\t')).toBe(true);
        expect(row).toContain('\tDet finns ingen plats. Vi behöver en.\t');
        await page.reload();
        expect(await page.locator('#idea-name').inputValue()).toBe('Språkcafé <b>i byn</b>');
        expect(await page.locator('main b').count()).toBe(0);
        expect((await keptIdea(page)).topics).toHaveLength(1);
        expect(watch.complaints).toEqual([]);
      });
    },
  );
});

it('works by touch, opens a file after asking, refuses a bad one, and prints the idea only', async () => {
  await visit(
    PAGE,
    async ({ page }) => {
      await page.locator('.own-form-choices label').first().tap();
      await page.locator('#idea-need').fill('Vårt behov');
      await page.locator('#idea-need').blur();
      const other = { ...ideaTool.empty, need: 'Ett annat behov' };
      await openText(page, workspace.bar.open, fileOf(ideaTool, other));
      await page.getByRole('dialog').getByRole('button', { name: workspace.opened.add }).tap();
      await expect.poll(async () => (await keptIdea(page)).need).toContain('Ett annat behov');
      const kept = await keptIdea(page);
      expect(kept.need).toContain('Vårt behov');
      await openText(page, workspace.bar.open, '{"kotoatlas":"idea","version":1,"data":{"name":1}}');
      await expect.poll(() => page.locator('[data-tool-notices]').innerText()).toContain(workspace.opened.failed);
      expect(await keptIdea(page)).toEqual(kept);
      expect(await violationsOf(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      expect((await printedPages(page)).count).toBe(1);
    },
    { hasTouch: true, viewport: { width: 390, height: 800 } },
  );
});

it('without a script has the questions to fill in by hand', async () => {
  await visit(
    PAGE,
    async ({ page }) => {
      expect(await page.locator('[data-idea-blank] section').count()).toBe(IDEA_FIELDS.length);
      expect((await printedPages(page)).count).toBeLessThanOrEqual(3);
    },
    { javaScriptEnabled: false },
  );
});

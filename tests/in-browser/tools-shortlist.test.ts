import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { READER, readerIf } from '../test-files.ts';
import { strings } from '../../src/i18n/index.ts';
import { routes } from '../../src/routes/routes.ts';
import type { Shortlist } from '../../src/features/tools/shortlist/shortlist.ts';
import { SHORTLIST_LIMITS, shortlistTool } from '../../src/features/tools/shortlist/shortlist.ts';
import { readStored } from '../../src/features/workspace/file.ts';
import { keyOf } from '../../src/features/workspace/store.ts';
import { readCsv } from '../support/csv.ts';
import { useServer } from './support/served.ts';
import { FILE_ADDRESS } from './support/site.ts';
import { keepBefore, keptText, printedPages, fromQuietPage, QUIET_PAGE } from './support/tools.ts';
import { useBrowser } from './support/visit.ts';

const visit = useBrowser(useServer());
const PAGE = routes.section('fi', 'shortlist').slice(1);
const RECORD = 'fi/kaytannot/turku-infotori.html';
const { shortlist: words, shortlistAdd, workspace } = strings('fi');
const LIST: Shortlist = {
  title: 'Neuvonta',
  items: [
    { record: 'turku-infotori', note: 'Kysy <b>hinta</b>' },
    { record: 'resurssipankki', note: '' },
    { record: 'espoo-neuvonta-ja-kotoutuminen', note: '' },
  ],
};

const listIn = async (page: Page): Promise<Shortlist> => {
  const read = readStored(shortlistTool, (await keptText(page, keyOf('shortlist'))) ?? '');
  return read.ok ? read.value : shortlistTool.empty;
};
const shown = (page: Page): Promise<string[]> =>
  page.locator('[data-item]').evaluateAll((items) => items.map((item) => item.getAttribute('data-item') ?? ''));

describe('the button of the shortlist', () => {
  it('adds and takes away by keyboard, on the page of a record; the menu counts', { tags: READER }, async () => {
    await visit(RECORD, async ({ page, watch }) => {
      const button = page.locator('.record-tools .add');
      await button.focus();
      await page.keyboard.press('Enter');
      expect(await button.textContent()).toBe(shortlistAdd.remove);
      expect(await page.locator('.menu-count').getAttribute('data-count')).toBe('1');
      expect((await listIn(page)).items).toEqual([{ record: 'turku-infotori', note: '' }]);
      expect(await page.locator('[data-tool-hash^="#ids"]').getAttribute('href')).toContain('#ids=turku-infotori');
      await page.keyboard.press('Space');
      expect(await button.textContent()).toBe(shortlistAdd.add);
      expect(await page.locator('.menu-count').count()).toBe(0);
      expect(watch.complaints).toEqual([]);
    });
  });

  it('adds from lists by touch, and all places of a record show it', async () => {
    await visit(
      routes.section('sv', 'practices').slice(1),
      async ({ page, watch }) => {
        const button = page.locator('[data-row="turku-infotori"] .add');
        expect(await button.getAttribute('aria-label')).toMatch(
          new RegExp(`^${strings('sv').shortlistAdd.add}: `, 'u'),
        );
        await button.tap();
        expect(await button.getAttribute('data-on')).toBe('true');
        expect((await listIn(page)).items.length).toBe(1);
        expect(watch.complaints).toEqual([]);
      },
      { hasTouch: true, viewport: { width: 390, height: 800 } },
    );
  });

  it('asks before a note goes with its record', async () => {
    await visit('fi/index.html', async ({ page }) => {
      await keepBefore(page, shortlistTool, LIST);
      await page.goto(new URL(RECORD, page.url().replace('fi/index.html', '')).href);
      const asked: string[] = [];
      page.on('dialog', (dialog) => {
        asked.push(dialog.message());
        void (asked.length === 1 ? dialog.dismiss() : dialog.accept());
      });
      await page.locator('.record-tools .add').click();
      expect((await listIn(page)).items.length).toBe(3);
      await page.locator('.record-tools .add').click();
      expect((await listIn(page)).items.length).toBe(2);
      expect(asked).toEqual([shortlistAdd.removeNote, shortlistAdd.removeNote]);
    });
  });

  it('says so where the list is full, and adds nothing that the list could not read', async () => {
    await visit(QUIET_PAGE, async ({ page }) => {
      const items = Array.from({ length: SHORTLIST_LIMITS.items }, (_, n) => ({ record: `r${n}`, note: 'x' }));
      await keepBefore(page, shortlistTool, { title: '', items });
      await page.goto(fromQuietPage(page, RECORD));
      await page.locator('.record-tools .add').press('Enter');
      await page.getByText(shortlistAdd.most(SHORTLIST_LIMITS.items)).waitFor();
      expect((await listIn(page)).items).toEqual(items);
    });
  });

  it('is not there without a script; the links to the tools are', { tags: READER }, async () => {
    await visit(
      RECORD,
      async ({ page }) => {
        expect(await page.locator('.add').count()).toBe(0);
        expect(await page.locator('.record-tools a').count()).toBe(3);
      },
      { javaScriptEnabled: false },
    );
  });
});

/** The buttons on a page that stand on a word: the beginning of their line each. */
const coveringButtons = (page: Page): Promise<string[]> =>
  page.locator('.add').evaluateAll((buttons) =>
    buttons.flatMap((button) => {
      const line = button.parentElement;
      if (line === null) return [];
      const own = button.getBoundingClientRect();
      const words = document.createRange();
      const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      while (texts.nextNode() !== null) {
        const { currentNode } = texts;
        if (button.contains(currentNode)) continue;
        words.selectNodeContents(currentNode);
        for (const { left, right, top, bottom } of words.getClientRects())
          if (left < own.right && right > own.left && top < own.bottom && bottom > own.top)
            return [line.textContent.trim().slice(0, 60)];
      }
      return [];
    }),
  );

it('stands beside the words of every list, never on them', async () => {
  await visit('fi/langat.html', async ({ page }) => {
    for (const path of ['langat', 'kaytannot', 'hankkeet', 'ideat', 'teemat/skills', 'maakunnat/uusimaa']) {
      await page.goto(new URL(`${path}.html`, page.url().replace(/fi\/.*$/u, 'fi/')).href);
      await page.locator('.add').first().waitFor();
      for (const width of [320, 768, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await coveringButtons(page), `${path} at ${width} px`).toEqual([]);
      }
    }
  });
});

describe.each(['http', 'file'] as const)('the list itself, over %s', (scheme) => {
  const start = scheme === 'file' ? `${FILE_ADDRESS}${QUIET_PAGE}` : QUIET_PAGE;

  it('is ordered, annotated and cleared by keyboard, and survives a reload', readerIf(scheme === 'file'), async () => {
    await visit(start, async ({ page, watch }) => {
      await keepBefore(page, shortlistTool, LIST);
      await page.goto(fromQuietPage(page, PAGE));
      await page.locator('#down-turku-infotori').focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      expect(await shown(page)).toEqual(['resurssipankki', 'espoo-neuvonta-ja-kotoutuminen', 'turku-infotori']);
      // The button that can do no more hands the focus on; it is not lost.
      expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
      await page.locator('#note-resurssipankki').focus();
      await page.keyboard.type('Soita <i>heti</i>');
      await page.reload();
      expect(await page.locator('#note-resurssipankki').inputValue()).toBe('Soita <i>heti</i>');
      expect(await page.locator('main i').count()).toBe(0);
      await page.locator('#remove-resurssipankki').focus();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').getByRole('button', { name: workspace.cancel }).press('Enter');
      expect((await shown(page)).length).toBe(3);
      await page.locator('#remove-resurssipankki').press('Enter');
      await page.getByRole('dialog').getByRole('button', { name: words.remove }).press('Enter');
      await expect.poll(() => shown(page)).toEqual(['espoo-neuvonta-ja-kotoutuminen', 'turku-infotori']);
      await page.getByRole('button', { name: workspace.bar.wipe }).press('Enter');
      await page.getByRole('dialog').getByRole('button', { name: workspace.wipe.confirm }).press('Enter');
      await expect.poll(() => shown(page)).toEqual([]);
      expect(await page.getByText(words.empty).isVisible()).toBe(true);
      expect(watch.complaints).toEqual([]);
    });
  });

  it('puts the text of each record on paper', async () => {
    await visit(start, async ({ page, watch }) => {
      await keepBefore(page, shortlistTool, LIST);
      await page.goto(fromQuietPage(page, PAGE));
      await page.waitForFunction((wanted) => {
        dispatchEvent(new Event('beforeprint'));
        const pages = [...document.querySelectorAll('.pack-page')];
        // Summary, facts and citation are there at once: the text is what comes after.
        return pages.length === wanted && pages.every((one) => one.querySelectorAll('dl ~ p, dl ~ ul').length > 3);
      }, LIST.items.length);
      expect(watch.complaints).toEqual([]);
    });
  });

  it('prints a contents page and a page for each record', readerIf(scheme === 'http'), async () => {
    await visit(start, async ({ page }) => {
      await keepBefore(page, shortlistTool, LIST);
      await page.goto(fromQuietPage(page, PAGE));
      await page.waitForFunction(() => document.querySelector('[data-shortlist]')?.childElementCount === 2);
      expect((await printedPages(page)).count).toBe(1 + LIST.items.length);
    });
  });
});

it('saves a CSV file that a spreadsheet reads', async () => {
  await visit(QUIET_PAGE, async ({ page }) => {
    await keepBefore(page, shortlistTool, LIST);
    await page.goto(fromQuietPage(page, PAGE));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: words.saveCsv }).press('Enter'),
    ]);
    const rows = readCsv(readFileSync(await download.path(), 'utf8').slice(1), ';');
    expect(download.suggestedFilename()).toBe('kotoatlas-muistilista.csv');
    expect(rows.map((row) => row[1])).toEqual([words.csv[1], ...LIST.items.map(({ record }) => record)]);
    expect(rows[1]).toContain('Kysy <b>hinta</b>');
  });
});

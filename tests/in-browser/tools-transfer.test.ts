import { describe, expect, it } from 'vitest';
import { readerIf } from '../test-files.ts';
import { strings } from '../../src/i18n/index.ts';
import { routes } from '../../src/routes/routes.ts';
import { QUESTION_IDS } from '../../src/features/tools/transfer/questions.ts';
import type { Sheets } from '../../src/features/tools/transfer/transfer.ts';
import {
  answerField,
  sheetHash,
  sheetOf,
  TRANSFER_LIMITS,
  transferTool,
  withText,
} from '../../src/features/tools/transfer/transfer.ts';
import { fileOf, readStored } from '../../src/features/workspace/file.ts';
import { keyOf } from '../../src/features/workspace/store.ts';
import type { Page } from 'playwright-core';
import { violationsOf } from './support/axe.ts';
import { useServer } from './support/served.ts';
import { FILE_ADDRESS } from './support/site.ts';
import {
  fillStorage,
  keepBefore,
  keptText,
  openText,
  printedPages,
  fromQuietPage,
  QUIET_PAGE,
} from './support/tools.ts';
import { useBrowser } from './support/visit.ts';

const visit = useBrowser(useServer());
const { transfer: words, workspace } = strings('fi');
const PAGE = routes.section('fi', 'transfer').slice(1);
const RECORD = 'turku-infotori';
const SHEET = `${PAGE}${sheetHash(RECORD)}`;
const field = (id: string): string => `#sheet-${id}-answer`;

const keptSheets = async (page: Page): Promise<Sheets> => {
  const read = readStored(transferTool, (await keptText(page, keyOf('transfer'))) ?? '');
  return read.ok ? read.value : transferTool.empty;
};
const WRITTEN = withText(transferTool.empty, RECORD, answerField('goal'), 'Neuvonta <b>kaikille</b>');

/** As many sheets as find room, none of them of the record that the tests weigh. */
const manySheets = (count: number): Sheets =>
  Array.from({ length: count }, (_, n) => `r${n}`).reduce(
    (sheets, record) => withText(sheets, record, answerField('goal'), 'x'),
    transferTool.empty,
  );

describe('a sheet more than there is room for', () => {
  it('is not begun: the page says why, and nothing that was kept is touched', async () => {
    await visit(QUIET_PAGE, async ({ page }) => {
      await keepBefore(page, transferTool, manySheets(TRANSFER_LIMITS.sheets));
      await page.goto(fromQuietPage(page, SHEET));
      await page.locator('[data-transfer]').getByText(words.full).waitFor();
      expect(await page.locator('[data-transfer] textarea').count()).toBe(0);
      await page.reload();
      expect((await keptSheets(page)).sheets).toHaveLength(TRANSFER_LIMITS.sheets);
    });
  });

  it('is refused with words where another tab took the last room meanwhile, and the text stays in its field', async () => {
    await visit(QUIET_PAGE, async ({ page }) => {
      await keepBefore(page, transferTool, manySheets(TRANSFER_LIMITS.sheets - 1));
      await page.goto(fromQuietPage(page, SHEET));
      await page.locator(field('goal')).waitFor();
      await keepBefore(page, transferTool, manySheets(TRANSFER_LIMITS.sheets));
      await page.locator('#sheet-conclusion').fill('Kokeillaan');
      await page.locator('#sheet-conclusion').blur();
      await page.getByText(workspace.troubles.refused).waitFor();
      expect((await keptSheets(page)).sheets).toHaveLength(TRANSFER_LIMITS.sheets);
      expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('aside')))).toEqual([]);
    });
  });
});

describe.each(['http', 'file'] as const)('a sheet, over %s', (scheme) => {
  const root = scheme === 'file' ? FILE_ADDRESS : '';

  it('has the text of the practice beside it', async () => {
    await visit(`${root}${SHEET}`, async ({ page, watch }) => {
      await page.locator('[data-transfer] summary').press('Enter');
      await page.locator('.sheet-text', { hasText: 'Infotori' }).waitFor();
      expect(watch.complaints).toEqual([]);
    });
  });

  it(
    'opens from the practice, is filled in by keyboard and survives a reload',
    readerIf(scheme === 'file'),
    async () => {
      await visit(`${root}fi/kaytannot/${RECORD}.html`, async ({ page, watch }) => {
        await page.getByRole('link', { name: strings('fi').site.sections.transfer }).press('Enter');
        await page.locator('#sheet-title').waitFor();
        expect(await page.locator('#sheet-title').textContent()).toBe('Infotori');
        // What the collection tells stands beside the question, and nothing is claimed that nobody has looked at.
        expect(await page.getByRole('group', { name: words.questions.place.name }).textContent()).toContain('Turku');
        expect(await page.locator('.sheet-facts dd', { hasText: /^$/u }).count()).toBe(0);
        await page.locator('#sheet-town').focus();
        await page.keyboard.type('Pudasjärvi');
        await page.locator(field('goal')).focus();
        await page.keyboard.type('Neuvonta <i>kaikille</i>');
        await page.keyboard.press('Tab');
        await page.keyboard.type('Turun kaupunki');
        await page.reload();
        expect(await page.locator(field('goal')).inputValue()).toBe('Neuvonta <i>kaikille</i>');
        expect(await page.locator('.sheet-standing').textContent()).toContain(
          words.standing.counts(1, QUESTION_IDS.length - 1),
        );
        expect(await page.locator('.sheet-standing li').allTextContents()).toEqual([
          `Turun kaupunki – ${words.questions.goal.name}`,
        ]);
        expect(await page.locator('main i').count()).toBe(0);
        expect(sheetOf(await keptSheets(page), RECORD).town).toBe('Pudasjärvi');
        await page.getByRole('link', { name: words.all }).press('Enter');
        await page.locator(`[data-sheet="${RECORD}"] a`).waitFor();
        expect(watch.complaints).toEqual([]);
      });
    },
  );
});

it('keeps nothing before something is written', async () => {
  await visit(SHEET, async ({ page }) => {
    await page.locator('#sheet-title').waitFor();
    expect(await keptText(page, keyOf('transfer'))).toBeNull();
  });
});

it('prints a memo of one or two pages with its source, and no field', async () => {
  await visit(SHEET, async ({ page }) => {
    await page.locator(field('goal')).fill('Neuvonta kaikille');
    expect((await printedPages(page)).count).toBeLessThanOrEqual(2);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.memo').innerText()).toContain('Kunnat kotouttavat');
    expect(await page.locator('textarea:visible, input:visible, button:visible').count()).toBe(0);
  });
});

it('shares one sheet by a link that changes nothing until it is taken', async () => {
  await visit(SHEET, async ({ page, watch }) => {
    await page.locator(field('goal')).fill('Omamme');
    await page.getByRole('button', { name: workspace.bar.share }).press('Enter');
    const link = await page.getByRole('dialog').getByRole('textbox').inputValue();
    await page.getByRole('dialog').getByRole('button', { name: workspace.close }).press('Enter');
    await page.locator(field('goal')).fill('Muutettu');
    await page.evaluate((address) => {
      location.href = address;
    }, link);
    await page.locator('[data-tool-shared]:visible').waitFor();
    expect(await page.locator('.memo').innerText()).toContain('Omamme');
    expect(answerField('goal').get(sheetOf(await keptSheets(page), RECORD))).toBe('Muutettu');
    await page.getByRole('button', { name: workspace.shared.add }).press('Enter');
    const kept = answerField('goal').get(sheetOf(await keptSheets(page), RECORD));
    expect([kept.includes('Muutettu'), kept.includes('Omamme')]).toEqual([true, true]);
    expect(watch.complaints).toEqual([]);
  });
});

it('asks before a file goes over what is there, says when there is no room, and deletes only when told twice', async () => {
  await visit(QUIET_PAGE, async ({ page }) => {
    await keepBefore(page, transferTool, WRITTEN);
    await page.goto(fromQuietPage(page, PAGE));
    await openText(
      page,
      workspace.bar.open,
      fileOf(transferTool, withText(transferTool.empty, 'resurssipankki', answerField('goal'), 'Toinen')),
    );
    await page.getByRole('dialog').getByRole('button', { name: workspace.opened.add }).press('Enter');
    const records = async (): Promise<string[]> => (await keptSheets(page)).sheets.map(({ record }) => record);
    await expect.poll(records).toEqual([RECORD, 'resurssipankki']);
    await openText(page, workspace.bar.open, '{"kotoatlas":"transfer","version":1,"data":{"sheets":[{}]}}');
    const notices = page.locator('[data-tool-notices]');
    // A file is read a moment after it was chosen.
    await expect.poll(() => notices.innerText()).toContain(workspace.opened.failed);
    await page.locator('#remove-resurssipankki').press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: workspace.cancel }).press('Enter');
    expect((await keptSheets(page)).sheets).toHaveLength(2);
    await page.locator('#remove-resurssipankki').press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: words.remove }).press('Enter');
    await expect.poll(records).toEqual([RECORD]);
    await fillStorage(page);
    await page.locator(`[data-sheet="${RECORD}"] a`).press('Enter');
    await page.locator(field('effect')).fill('x'.repeat(2000));
    await page.locator(field('effect')).blur();
    await expect.poll(() => notices.innerText()).toContain(workspace.troubles.full);
  });
});

it('begins by touch with the field that finds practices, and only practices', async () => {
  await visit(
    PAGE,
    async ({ page }) => {
      await page.locator('#transfer-pick').fill('neuvonta');
      await page.locator('.picker-list button').first().tap();
      await page.locator('#sheet-title').waitFor();
      expect(await violationsOf(page)).toEqual([]);
    },
    { hasTouch: true, viewport: { width: 390, height: 800 } },
  );
});

it('without a script has the questions to print and fill in by hand', async () => {
  await visit(
    PAGE,
    async ({ page }) => {
      expect(await page.locator('[data-transfer-blank] dt').count()).toBe(QUESTION_IDS.length);
      expect((await printedPages(page)).count).toBeGreaterThan(1);
    },
    { javaScriptEnabled: false },
  );
});

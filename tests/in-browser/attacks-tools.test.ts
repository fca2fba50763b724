import { describe, expect, test } from 'vitest';
import { strings } from '../../src/i18n/index.ts';
import type { Section } from '../../src/routes/routes.ts';
import { routes } from '../../src/routes/routes.ts';
import { shortlistTool } from '../../src/features/tools/shortlist/shortlist.ts';
import {
  conclusionField,
  transferTool,
  withText as withSheetText,
} from '../../src/features/tools/transfer/transfer.ts';
import { emptyTray, withText } from '../../src/features/tools/tray/tray.ts';
import { trayTool } from '../../src/features/tools/tray/tool.ts';
import { fileOf } from '../../src/features/workspace/file.ts';
import { shareHash } from '../../src/features/workspace/share.ts';
import { useServer } from './support/served.ts';
import { openText } from './support/tools.ts';
import { useBrowser } from './support/visit.ts';

const visit = useBrowser(useServer());
const { workspace } = strings('fi');
const HOSTILE = '"><img src=data:, onerror="window.hit=1"><svg/onload=window.hit=1><script>window.hit=1</script>';

const LIST = { title: HOSTILE.slice(0, 120), items: [{ record: 'turku-infotori', note: HOSTILE }] };
const SHEETS = withSheetText(transferTool.empty, 'turku-infotori', conclusionField, HOSTILE);
const TRAYS = {
  trays: [withText({ ...emptyTray('bad'), organisation: HOSTILE, place: HOSTILE.slice(0, 80) }, 'wishes', HOSTILE)],
};

/** What a tool takes from others: the page, a link with hostile words, and a file with the same. */
const TOOLS: readonly { section: Section; hash: string; file: string }[] = [
  { section: 'shortlist', hash: (await shareHash(shortlistTool, LIST)) ?? '', file: fileOf(shortlistTool, LIST) },
  { section: 'transfer', hash: (await shareHash(transferTool, SHEETS)) ?? '', file: fileOf(transferTool, SHEETS) },
  { section: 'tray', hash: (await shareHash(trayTool, TRAYS)) ?? '', file: fileOf(trayTool, TRAYS) },
];

describe('what somebody else has written stays words', () => {
  test.each(TOOLS)('in a link and in a file: $section', async ({ section, hash, file }) => {
    await visit(`${routes.section('fi', section)}${hash}`, async ({ page, watch }) => {
      const isHarmless = async (): Promise<void> => {
        expect(await page.locator('main :is(img, script:not([src]), [onerror], [onload])').count()).toBe(0);
        expect(await page.evaluate(() => Reflect.get(window, 'hit') === undefined)).toBe(true);
      };
      await page.locator('[data-tool-shared]:visible').waitFor();
      expect(await page.locator('main').innerText()).toContain('onerror=');
      await isHarmless();
      await page.getByRole('button', { name: workspace.shared.keep }).click();
      await isHarmless();
      await page.getByRole('button', { name: workspace.bar.wipe }).click();
      await page.getByRole('dialog').getByRole('button', { name: workspace.wipe.confirm }).click();
      await openText(page, workspace.bar.open, file);
      await page.getByText(workspace.opened.done).waitFor();
      await isHarmless();
      expect(watch.complaints).toEqual([]);
      expect(watch.foreign).toEqual([]);
    });
  });
});

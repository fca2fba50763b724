import { describe, expect, it } from 'vitest';
import { LIST_SORTS } from '../../src/features/browse/facets.ts';
import { BAR_LENGTH } from '../../src/atlas/bar-lengths.ts';
import { countBeside, press, shownIds } from './support/list-page.ts';
import { useServer } from './support/served.ts';
import { useBrowser } from './support/visit.ts';

const visit = useBrowser(useServer());

const PROJECTS = 'fi/hankkeet.html';

describe('projects', () => {
  it('are summed up as they are shown', async () => {
    await visit(PROJECTS, async ({ page }) => {
      await press(page, 'objective', 'amif-1');
      const cents = await page
        .locator('[data-row]:visible')
        .evaluateAll((rows) => rows.reduce((sum, row) => sum + Number(row.getAttribute('data-support') ?? 0), 0));
      const digits = (text: string | null): number => Number((text ?? '').replaceAll(/\D/gu, ''));
      expect(cents).toBeGreaterThan(0);
      expect(digits(await page.locator('[data-browse-sum]').textContent())).toBe(cents);
      const lines = page.locator('[data-totals="objective"] tr:visible');
      expect(await lines.count()).toBe(1);
      expect(digits(await lines.locator('td').last().textContent())).toBe(cents);
      expect(await lines.locator('.bar-length').getAttribute('width')).toBe(String(BAR_LENGTH));
      expect(await page.locator('[data-totals="theme"] tr:visible .bar-length').first().getAttribute('width')).toBe(
        String(BAR_LENGTH),
      );
    });
  });

  it('stand on the timeline as they are shown, and objectives without any are gone', async () => {
    await visit(PROJECTS, async ({ page }) => {
      const onTimeline = async (): Promise<string[]> =>
        (
          await page
            .locator('.timeline [data-project]:visible')
            .evaluateAll((all) => all.map((one) => one.getAttribute('data-project') ?? ''))
        ).toSorted();
      const all = (await shownIds(page)).toSorted();
      expect(await onTimeline()).toEqual(all);
      const lanes = await page.locator('.timeline > section:visible').count();
      await press(page, 'objective', 'amif-1');
      expect(await onTimeline()).toEqual((await shownIds(page)).toSorted());
      expect(lanes).toBeGreaterThan(1);
      expect(await page.locator('.timeline > section:visible').count()).toBe(1);
      await page.goBack();
      expect(await onTimeline()).toEqual(all);
      await press(page, 'programme', 'ESF');
      expect((await onTimeline()).length).toBe(1);
      expect(await page.locator('[data-all-totals]').isVisible()).toBe(false);
    });
  });

  it('are sorted by each of the seven columns, up and down, by keyboard', async () => {
    await visit(PROJECTS, async ({ page }) => {
      const { compare } = new Intl.Collator('fi', { numeric: true });
      for (const [column, name] of LIST_SORTS.projects.slice(1).entries()) {
        for (const direction of ['ascending', 'descending'] as const) {
          const header = page.locator(`th[data-column="${name}"]`);
          await header.locator('button').press('Enter');
          expect(await header.getAttribute('aria-sort')).toBe(direction);
          expect(new URL(page.url()).search).toBe(`?sort=${name}${direction === 'ascending' ? '' : '&order=desc'}`);
          const keys = await page.locator('table.projects tbody tr').evaluateAll(
            (rows, index) =>
              rows.map((row) => {
                const cell = row.children[index];
                return cell?.getAttribute('data-sort') ?? cell?.textContent.trim() ?? '';
              }),
            column,
          );
          const known = keys.filter((key) => key !== '');
          const sign = direction === 'ascending' ? 1 : -1;
          expect(known, name).toEqual(known.toSorted((a, b) => sign * compare(a, b)));
          expect(keys.slice(known.length), 'what has no value is last').toEqual(keys.filter((key) => key === ''));
        }
      }
    });
  });

  it.each([
    ['2020-01-01', 'upcoming'],
    ['2040-01-01', 'ended'],
  ])('stand on %s as today has it', async (day, status) => {
    await visit(PROJECTS, async ({ page }) => {
      await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
      await page.reload();
      const dated = await page.locator('[data-row][data-start][data-end]').count();
      expect(await countBeside(page, 'status', status)).toBeGreaterThanOrEqual(dated - 1);
      expect(await countBeside(page, 'status', 'running')).toBeLessThanOrEqual(1);
    });
  });
});

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readerIf } from '../test-files.ts';
import { routes } from '../../src/routes/routes.ts';
import { LANGS } from '../../src/schema/lang.ts';
import { buildDate } from '../../src/site/build-date.ts';
import { ROOT } from '../../scripts/run/tools.ts';
import { projectContent, recordsIn } from '../support/content.ts';
import { useServer } from './support/served.ts';
import { useBrowser } from './support/visit.ts';

const address = useServer();
const visit = useBrowser(address);
const MARKERS = 'svg.map-picture a';

/** The address and the number of each entry of the list of municipalities. */
const listed = (page: Page): Promise<string[]> =>
  page
    .locator('#list li')
    .evaluateAll((items) =>
      items.map(
        (item) =>
          `${item.querySelector('a')?.getAttribute('href') ?? ''} ${item.querySelector('.count')?.textContent ?? ''}`,
      ),
    );

/** The address of each circle and the number in its name. */
const drawn = (page: Page): Promise<string[]> =>
  page
    .locator(MARKERS)
    .evaluateAll((links) =>
      links.map(
        (link) =>
          `${link.getAttribute('href') ?? ''} ${/: (?<count>\d+)/u.exec(link.textContent)?.groups?.['count'] ?? ''}`,
      ),
    );

describe.each(LANGS)('the map, %s', (lang) => {
  test('has the municipalities and numbers of the list, without those that are only mentioned', async () => {
    await visit(routes.section(lang, 'municipalities'), async ({ page }) => {
      const circles = await drawn(page);
      expect(circles.length).toBeGreaterThan(50);
      const list = await listed(page);
      expect(circles.toSorted()).toEqual(list.filter((entry) => !entry.endsWith(' 0')).toSorted());
    });
  });

  test(
    'is walked with the keyboard, from the most pages down, and shows where the focus is',
    readerIf(lang === 'fi'),
    async () => {
      await visit(routes.section(lang, 'municipalities'), async ({ page }) => {
        const first = page.locator(MARKERS).first();
        const circle = first.locator('circle');
        const fillOf = (): Promise<string> => circle.evaluate((element) => getComputedStyle(element).fill);
        const before = await fillOf();
        await page.locator('.map-about a').focus();
        await page.keyboard.press('Tab');
        expect(await first.evaluate((element) => element === document.activeElement)).toBe(true);
        expect(await fillOf()).not.toBe(before);
        const name = (await first.textContent()) ?? '';
        await page.keyboard.press('Enter');
        await page.waitForURL(/\/(?:kunnat|kommuner|municipalities)\/./u);
        expect(name).toContain((await page.locator('h1').textContent())?.trim());
      });
    },
  );

  test('leads past itself to the list', async () => {
    await visit(routes.section(lang, 'municipalities'), async ({ page }) => {
      await page.locator('.map-about a').focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.locator('#list').evaluate((list) => list.contains(document.activeElement))).toBe(true);
    });
  });

  test('stands small on the start page and leads to the large one', async () => {
    await visit(routes.home(lang), async ({ page }) => {
      await page.locator('a.small-map').focus();
      await page.keyboard.press('Enter');
      await page.locator('svg.map-picture').waitFor();
    });
  });
});

/** The project that ends last. */
function lastToEnd(): { id: string; end: string } {
  const [last] = recordsIn(projectContent(), 'fi')
    .flatMap((record) =>
      record.kind === 'project' && typeof record.end === 'string' ? [{ id: record.id, end: record.end }] : [],
    )
    .toSorted((a, b) => (a.end < b.end ? 1 : -1));
  if (last === undefined) throw new Error('no project with an end');
  return last;
}

const statuses = (page: Page): Promise<string[]> =>
  page.locator('.timeline [data-status]').evaluateAll((all) => all.map((one) => one.textContent.trim()));

describe.each(LANGS)('the timeline, %s', (lang) => {
  test('has a line of words and a bar for every project of the table', async () => {
    await visit(
      routes.section(lang, 'projects'),
      async ({ page }) => {
        const count = await page.locator('table.projects tbody tr').count();
        expect(await page.locator('.timeline li').count()).toBe(count);
        expect(await page.locator('.timeline li rect').count()).toBe(count);
        expect(await page.locator('.timeline li time').count()).toBe(2 * count);
        const links = await page
          .locator('.timeline li a')
          .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
        expect(new Set(links).size).toBe(count);
      },
      { javaScriptEnabled: false },
    );
  });

  test('tells the status as of today', async () => {
    await visit(routes.section(lang, 'projects'), async ({ page }) => {
      const read = async (day: string): Promise<Set<string>> => {
        await page.clock.setFixedTime(`${day}T12:00:00Z`);
        await page.reload();
        return new Set(await statuses(page));
      };
      const [past, middle, future] = [await read('2000-01-01'), await read('2024-06-01'), await read('2099-01-01')];
      expect([past.size, middle.size, future.size]).toEqual([1, 3, 1]);
      expect(middle).toEqual(new Set([...past, ...middle, ...future]));
    });
  });
});

test('a reader without JavaScript is told the day of the status, one with JavaScript needs none', async () => {
  const { id, end } = lastToEnd();
  // What has ended has ended on any day: the page tells no day with it.
  const isOver = end < buildDate(ROOT);
  const path = routes.record('fi', 'project', id);
  for (const javaScriptEnabled of [true, false]) {
    await visit(
      path,
      async ({ page }) => {
        expect(await page.locator('.time-notice [data-status]').count()).toBe(isOver ? 0 : 1);
        expect(await page.locator('.time-notice .as-of').isVisible()).toBe(!javaScriptEnabled && !isOver);
      },
      { javaScriptEnabled },
    );
  }
});

test('every chart of money says what it shows and what it does not', async () => {
  await visit(routes.section('fi', 'projects'), async ({ page }) => {
    for (const id of ['by-objective', 'by-beneficiary', 'by-theme']) {
      const chart = page.locator(`section:has(> #${id})`);
      expect(await chart.locator('.bars-note').textContent()).toMatch(/^Näyttää.*(?:Ei näytä|eivät ole)/su);
      expect(await chart.locator('svg.bar').count()).toBe(await chart.locator('tbody tr').count());
    }
  });
});

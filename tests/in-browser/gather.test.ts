import { describe, expect, it } from 'vitest';
import { READER } from '../test-files.ts';
import { strings } from '../../src/i18n/index.ts';
import { routes } from '../../src/routes/routes.ts';
import { LANGS } from '../../src/schema/lang.ts';
import { shownIds } from './support/list-page.ts';
import { useServer } from './support/served.ts';
import { useBrowser } from './support/visit.ts';

const visit = useBrowser(useServer());

describe('a page that gathers records', () => {
  it.each(LANGS)('tells its numbers, and they are those of its lists, %s', async (lang) => {
    const { counts } = strings(lang).browse;
    for (const [route, list] of [
      [routes.municipality(lang, 'turku'), 'section:has(> #done)'],
      [routes.theme(lang, 'language'), 'main'],
    ] as const) {
      await visit(route, async ({ page, watch }) => {
        const lengths = await page
          .locator(`${list} ul.records`)
          .evaluateAll((lists) => lists.map(({ children }) => children.length));
        const told = (await page.locator('.kind-counts li').allTextContents()).map((text) => text.trim());
        expect(told[0]).toBe(counts.practice(lengths[0] ?? 0));
        expect(told[1]).toBe(counts.project(lengths[1] ?? 0));
        expect(told.length).toBe(lengths.length);
        expect(watch.complaints).toEqual([]);
      });
    }
  });

  it(
    'leads on to the filtered list, to its neighbours and to the next page by keyboard',
    { tags: READER },
    async () => {
      await visit(routes.municipality('fi', 'turku'), async ({ page }) => {
        const practices = await page.locator('section:has(> #done) ul.records').first().locator('li').count();
        expect(await page.locator('section:has(> #region) li').count()).toBeGreaterThan(1);
        await page.locator('a[rel="next"]').press('Enter');
        await page.waitForURL(/\/kunnat\/(?!turku)/u);
        await page.locator('a[rel="prev"]').press('Enter');
        await page.waitForURL(/\/kunnat\/turku\.html$/u);
        await page.locator('a[href*="municipality=turku"]').press('Enter');
        await page.waitForURL(/\?municipality=turku$/u);
        await expect.poll(async () => (await shownIds(page)).length).toBe(practices);
      });
    },
  );

  it('tells the money of an organisation and of a theme only with what it does not show', async () => {
    for (const [route, of] of [
      [routes.organisation('fi', 'maahanmuuttovirasto'), 'organisation'],
      [routes.theme('fi', 'language'), 'theme'],
    ] as const) {
      await visit(route, async ({ page }) => {
        const money = page.locator('section:has(> #support)');
        expect(await money.locator('p').first().textContent()).toMatch(/\d,\d\d.€/u);
        expect((await money.locator('.note').textContent())?.trim()).toBe(strings('fi').gather.support[of]);
      });
    }
  });

  it.each(LANGS)('is found in the list of municipalities by either of its names, %s', async (lang) => {
    await visit(routes.section(lang, 'municipalities'), async ({ page }) => {
      const hrefs = await Promise.all(
        ['Helsinki', 'Helsingfors', 'Turku', 'Åbo', 'Espoo', 'Esbo'].map((name) =>
          page.locator(`#list li:has(:text-is("${name}")) a`).getAttribute('href'),
        ),
      );
      const pages = hrefs.map((href) => /(?<slug>[a-z]+)\.html$/u.exec(href ?? '')?.groups?.['slug']);
      expect(pages).toEqual(['helsinki', 'helsinki', 'turku', 'turku', 'espoo', 'espoo']);
    });
  });

  it('the regions are links on the map with the numbers of the list', async () => {
    await visit(routes.section('sv', 'regions'), async ({ page }) => {
      const listed = await page
        .locator('.counted li')
        .evaluateAll((items) =>
          items.map(
            (item) =>
              `${item.querySelector('a')?.getAttribute('href') ?? ''} ${item.querySelector('.count')?.textContent ?? ''}`,
          ),
        );
      const drawn = await page
        .locator('a.map-region')
        .evaluateAll((links) =>
          links.map(
            (link) =>
              `${link.getAttribute('href') ?? ''} ${link.querySelector('.map-number')?.textContent.trim() ?? ''}`,
          ),
        );
      expect(drawn.length).toBeGreaterThan(10);
      expect(drawn).toEqual(listed);
      await page.locator('a.map-region').first().press('Enter');
      await page.waitForURL(/\/sv\/landskap\/./u);
    });
  });
});

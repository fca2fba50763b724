import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { READER } from '../test-files.ts';
import { answerOf, SEARCH_PAGE, searchFor, shownIds } from './support/search-page.ts';
import { useServer } from './support/served.ts';
import { FILE_ADDRESS } from './support/site.ts';
import { useBrowser } from './support/visit.ts';

const rootAddress = useServer();
const visit = useBrowser(rootAddress);
const RECORD = 'fi/kaytannot/pudasjarvi-etaneuvontapalvelu.html';

describe('what was also searched', () => {
  it('is said, can be switched off, and the address keeps it', async () => {
    await visit(searchFor('språkcafé'), async ({ page, watch }) => {
      await answerOf(page);
      const also = page.locator('[data-search-also]');
      expect(await also.textContent()).toContain('kielikahvila');
      await also.locator('button').click();
      await page.waitForURL(/exact=1/u);
      await expect.poll(() => also.textContent()).toContain('vain kirjoittamillasi');
      await page.goBack();
      await expect.poll(() => also.textContent()).toContain('kielikahvila');
      expect(watch.complaints).toEqual([]);
    });
  });
});

describe('the results', () => {
  it('are sorted as chosen, and the address says so', async () => {
    await visit(searchFor('turvapaikka'), async ({ page }) => {
      await answerOf(page);
      const before = await shownIds(page);
      await page.locator('#search-sort').selectOption('money');
      await page.waitForURL(/sort=money/u);
      await expect.poll(() => shownIds(page)).not.toEqual(before);
    });
  });

  it.each([
    ['group', 'women'],
    ['language', 'ar'],
    ['programme', 'ESF'],
    ['state', 'ended'],
    ['year', '2024'],
  ])('can be filtered by %s', async (filter, value) => {
    await visit(`${SEARCH_PAGE}?${filter}=${value}`, async ({ page }) => {
      expect(await answerOf(page)).toBe('ready');
      const box = page.locator(`input[name="${filter}"][value="${value}"]`);
      expect(await box.isChecked()).toBe(true);
      const count = await box.locator('xpath=..').locator('[data-count]').textContent();
      expect(await page.locator('[data-search-status]').textContent()).toContain(`${count ?? ''} tulo`);
    });
  });

  it('are saved as CSV', async () => {
    await visit(searchFor('etäneuvonta'), async ({ page }) => {
      await answerOf(page);
      const downloading = page.waitForEvent('download');
      await page.locator('[data-search-csv]').click();
      const text = readFileSync(await (await downloading).path(), 'utf8');
      expect(text.split('\r\n')[1]).toMatch(/^pudasjarvi-etaneuvontapalvelu;.+;Etäneuvontapalvelu;/u);
    });
  });
});

describe('on the page of a record', () => {
  it.each([
    ['over http', rootAddress],
    ['from disk', (): string => FILE_ADDRESS],
  ])('the words of the search are marked and the marks can be removed, %s', { tags: READER }, async (_, address) => {
    await visit(new URL(`${RECORD}?q=et%C3%A4neuvonta`, address()).href, async ({ page, watch }) => {
      const marks = page.locator('article mark');
      await marks.first().waitFor();
      const prose = page.locator('article .prose').first();
      const text = await prose.textContent();
      await page.locator('[data-marks] button').click();
      expect(await marks.count()).toBe(0);
      expect(await page.locator('[data-marks]').count()).toBe(0);
      expect(await prose.textContent()).toBe(text);
      expect(watch.complaints).toEqual([]);
    });
  });

  it('nothing is marked, and no search loaded, without a query', async () => {
    await visit(RECORD, async ({ page }) => {
      expect(await page.locator('article mark').count()).toBe(0);
      const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
      expect(loaded.filter((name) => /pagefind|search\.fi/u.test(name))).toEqual([]);
    });
  });
});

// That every example finds something is tested without a browser (tests/search/examples.test.ts).
it('the page that explains the search leads to the results of its examples', async () => {
  await visit('sv/sokhjalp.html', async ({ page }) => {
    const link = page.locator('main li a').first();
    const query = await link.innerText();
    await link.press('Enter');
    expect(await answerOf(page)).toBe('ready');
    expect(await page.locator('input[name="q"]').inputValue()).toBe(query);
  });
});

/** What gzip leaves of a script, at most. The files of the index are packed already. */
const PACKED_SCRIPT = 0.38;
const BUDGET = 175_000;

describe('the first search', () => {
  it('loads no more than 175 kB, scripts and index together', async () => {
    await visit(
      searchFor('kielikahvila'),
      async ({ page }) => {
        expect(await answerOf(page)).toBe('ready');
        const loaded = await page.evaluate(() =>
          performance
            .getEntriesByType('resource')
            .flatMap((entry) =>
              entry instanceof PerformanceResourceTiming ? [{ name: entry.name, size: entry.decodedBodySize }] : [],
            ),
        );
        const sizes = loaded
          .filter(({ name }) => /\/(?:pagefind|search)\//u.test(name))
          .map(({ name, size }) => size * (name.endsWith('.js') ? PACKED_SCRIPT : 1));
        const bytes = Math.ceil(sizes.reduce((sum, size) => sum + size, 0));
        console.log(`first search: ${bytes} bytes in ${sizes.length} requests`);
        expect(bytes).toBeLessThanOrEqual(BUDGET);
      },
      { fresh: true },
    );
  });
});

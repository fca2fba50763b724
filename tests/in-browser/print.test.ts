import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readerIf } from '../test-files.ts';
import { routes } from '../../src/routes/routes.ts';
import { openAtlases } from '../../src/site/open-atlas.ts';
import { LANGS } from '../../src/schema/lang.ts';
import { useServer } from './support/served.ts';
import { useBrowser } from './support/visit.ts';

const address = useServer();
const visit = useBrowser(address);

/** The sheets of a page on paper, as its own styles set them. */
async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/gu)?.length ?? 0;
}

/** Records that need more than one sheet, and why. All others are handouts of one. */
const LONGER: ReadonlyMap<string, { sheets: number; reason: string }> = new Map([
  [
    'iisalmi-ja-yla-savon-kunnat-yhteistyo-kotouttamisessa',
    { sheets: 2, reason: 'two changes since, two unclear points' },
  ],
  [
    'polkuni-satakunnassa-maahanmuuttajanaisten-toimintakyvyn-ja-tyollisyyden-edistaminen',
    { sheets: 2, reason: 'a long text with an unclear point, and a name of many words' },
  ],
  [
    'vau-vauhtia-uralle-tyollisyyden-esteiden-poistamista-matalan-kynnyksen-valmennuksella',
    { sheets: 2, reason: 'a long text, and a name of many words' },
  ],
  ['lasten-tuki-vastaanottotoiminnassa', { sheets: 2, reason: 'one of the longest texts of the list of projects' }],
  [
    'antirasistisen-tyootteen-vahvistaminen-kiihdyttamista-ja-valtavirtaistamista',
    { sheets: 2, reason: 'the longest text of the list of projects' },
  ],
  ['yhdessa-enemman-maahanmuuttajat-osana-yhteisoa', { sheets: 2, reason: 'a whole final report' }],
  ['koulutuksella-kotoutumaan', { sheets: 2, reason: 'six columns of an application' }],
  [
    'kuntien-maahanmuuttajapalveluiden-kehittaminen-mm-kuntien-valisella-yhteistyolla',
    { sheets: 2, reason: 'six columns of an application' },
  ],
  ['resurssipankki', { sheets: 2, reason: 'six columns of an application' }],
  ['lane-jalkautuva-neuvonta', { sheets: 2, reason: 'six columns of an application' }],
  [
    'olli-hanke-opiskele-suomea-loyda-polkusi-liity-yhteisoon-integroidu-yhteiskuntaan',
    { sheets: 2, reason: 'six columns of an application' },
  ],
  [
    'alkuvaiheen-kotoutumisen-tukeminen-kolmannen-sektorin-ja-viranomaisten-yhteistyona',
    { sheets: 4, reason: 'the cooperation tray with its two worked examples, in Swedish' },
  ],
]);

/** Every record in one of its languages: which follows from its id, so that a record more changes no other's. */
const inTurn = openAtlases().flatMap(({ lang, records, editions }) =>
  records
    .filter(({ id }) => {
      const langs = editions.get(id) ?? [];
      return langs[id.length % langs.length] === lang;
    })
    .map(({ kind, id }) => ({ id, route: routes.record(lang, kind, id) })),
);

test('every record is a handout of one sheet, or of as many as the table says', async () => {
  await visit(inTurn[0]?.route ?? '', async ({ page }) => {
    const found: string[] = [];
    for (const { id, route } of inTurn) {
      await page.goto(new URL(route.slice(1), address()).href);
      const sheets = await sheetsOf(page);
      if (sheets !== (LONGER.get(id)?.sheets ?? 1)) found.push(`${route}: ${sheets}`);
    }
    expect(inTurn.length).toBeGreaterThan(100);
    expect(found).toEqual([]);
  });
});

describe.each(LANGS)('on paper, %s', (lang) => {
  test(
    'a record has its source and its address at the foot, and nothing to click',
    readerIf(lang === 'fi'),
    async () => {
      await visit(routes.record(lang, 'practice', 'turku-infotori'), async ({ page }) => {
        await page.emulateMedia({ media: 'print' });
        const shown = await page.locator('body').innerText();
        expect(shown).toContain('Kunnat kotouttavat');
        expect(shown).toContain(routes.record(lang, 'practice', 'turku-infotori'));
        for (const hidden of [
          '.masthead',
          '.breadcrumbs',
          '.footer nav',
          '#related',
          '.neighbours',
          'main button:not(.note-word)',
          '.at',
        ]) {
          for (const element of await page.locator(hidden).all()) expect(await element.isVisible(), hidden).toBe(false);
        }
      });
    },
  );

  test('the list of projects has the header of its table on each sheet, and no controls', async () => {
    await visit(routes.section(lang, 'projects'), async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      const head = page.locator('table.projects thead');
      expect(await head.evaluate((element) => getComputedStyle(element).display)).toBe('table-header-group');
      expect(
        await head
          .locator('th')
          .first()
          .evaluate((element) => getComputedStyle(element).position),
      ).toBe('static');
      expect(await page.locator('.browse-facets').isVisible()).toBe(false);
    });
  });

  test('a filtered list says by what it is filtered', async () => {
    await visit(`${routes.section(lang, 'practices')}?theme=guidance`, async ({ page }) => {
      const chosen = page.locator('.search-chosen li').first();
      await chosen.waitFor();
      const count = await page.locator('[data-browse-status]').innerText();
      await page.emulateMedia({ media: 'print' });
      expect((await chosen.innerText()).trim()).not.toMatch(/×|^$/u);
      expect(await page.locator('[data-browse-status]').innerText()).toBe(count);
    });
  });
});

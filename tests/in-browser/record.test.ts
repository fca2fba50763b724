import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { READER, readerIf } from '../test-files.ts';
import { routes } from '../../src/routes/routes.ts';
import { LANGS } from '../../src/schema/lang.ts';
import { answerAt } from './support/answer.ts';
import { useServer } from './support/served.ts';
import { DIST, FILE_ADDRESS } from './support/site.ts';
import { useBrowser } from './support/visit.ts';

const visit = useBrowser(useServer());
const fromDisk = useBrowser(() => FILE_ADDRESS);
const TURKU = 'turku-infotori';
const ESF = 'yhdessa-enemman-maahanmuuttajat-osana-yhteisoa';

const lit = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('fact') ?? [])].map((stated) => {
      // The words may run through several elements, such as a figure within them.
      const range = document.createRange();
      range.setStart(stated.startContainer, stated.startOffset);
      range.setEnd(stated.endContainer, stated.endOffset);
      return range.toString();
    }),
  );

describe.each(LANGS)('the passage behind a fact, %s', (lang) => {
  test('opens beside it by keyboard, lights the words, and leads to the line', readerIf(lang === 'sv'), async () => {
    await visit(routes.record(lang, 'practice', TURKU), async ({ page, watch }) => {
      const button = page.locator('.figures button.at').first();
      await button.focus();
      await page.keyboard.press('Enter');
      expect(await button.getAttribute('aria-expanded')).toBe('true');
      const note = page.getByRole('note');
      const words = await note.locator('mark').innerText();
      expect(await lit(page)).toEqual([words]);
      expect(await note.innerText()).toMatch(/405.*21/su);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(/#line-405$/u);
      // It has a mark of its own there, within longer words that state something, too.
      const marked = await page.locator('.passage-line:target mark').allInnerTexts();
      expect(marked.filter((text) => text === words)).toHaveLength(1);
      expect(watch.complaints).toEqual([]);
    });
  });

  test('is closed by Escape, which puts the light out', async () => {
    await visit(routes.record(lang, 'practice', TURKU), async ({ page }) => {
      await page.locator('.figures button.at').first().click();
      await page.keyboard.press('Escape');
      expect(await page.getByRole('note').count()).toBe(0);
      expect(await lit(page)).toEqual([]);
    });
  });

  test('is a plain link without JavaScript', readerIf(lang === 'en'), async () => {
    await visit(
      routes.record(lang, 'practice', TURKU),
      async ({ page }) => {
        await page.locator('.figures a.at').first().click();
        await page.waitForURL(/#line-405$/u);
      },
      { javaScriptEnabled: false },
    );
  });

  test('every fact of the list leads to its words', async () => {
    await visit(routes.passage(lang, 'project', ESF), async ({ page }) => {
      const links = page.locator('#all-facts ~ table td a');
      const targets = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
      expect(targets.length).toBeGreaterThan(50);
      const missing = await page.evaluate((ids) => ids.filter((id) => document.querySelector(id) === null), targets);
      expect(missing).toEqual([]);
      await links.first().click();
      expect(await page.locator('.passage :target').count()).toBe(1);
    });
  });
});

test('the passage opens from disk too', { tags: READER }, async () => {
  await fromDisk(routes.record('fi', 'practice', TURKU).slice(1), async ({ page, watch }) => {
    await page.locator('.figures button.at').first().click();
    expect(await page.getByRole('note').isVisible()).toBe(true);
    expect(watch.complaints).toEqual([]);
  });
});

test.each(LANGS)('the citation is copied, source first, with the day of reading, %s', async (lang) => {
  await visit(
    routes.record(lang, 'practice', TURKU),
    async ({ page }) => {
      await page.clock.setFixedTime('2031-05-07T12:00:00Z');
      await page.locator('.cite button').focus();
      await page.keyboard.press('Enter');
      await page.locator('.cite [role="status"]:not(:empty)').waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toMatch(/^Suomen Kuntaliitto: Kunnat kotouttavat .*21\.\nKotoatlas .*Infotori.*2031\.$/su);
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  );
});

/** What a page hands over to be saved when a reader presses the link of a format. */
async function savedCitation(page: Page, format: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.cite').getByRole('link', { name: format, exact: true }).press('Enter'),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

describe.each([
  ['http', visit],
  ['file', fromDisk],
] as const)('the citation as a file, over %s', (_scheme, open) => {
  test('is of this page and its source alone, the same as in the file of all works', async () => {
    const path = routes.record('sv', 'practice', TURKU).slice(1);
    await open(path, async ({ page, watch }) => {
      const key = `kotoatlas-${TURKU}-sv`;
      const bib = await savedCitation(page, 'BibTeX');
      expect(bib.name).toBe(`${key}.bib`);
      const entries = bib.text.split(/\n(?=@)/u);
      expect(entries.map((entry) => entry.slice(0, entry.indexOf(',')))).toEqual([
        '@misc{kunnat-kotouttavat-p21-fi',
        `@misc{${key}`,
      ]);
      const all = readFileSync(join(DIST, 'data/cite/sv.bib'), 'utf8');
      for (const entry of entries) expect(all).toContain(entry.trim());
      const ris = await savedCitation(page, 'RIS');
      expect([ris.name, ris.text.match(/^TY {2}- \w+/gmu)]).toEqual([`${key}.ris`, ['TY  - RPRT', 'TY  - ELEC']]);
      const csl = await savedCitation(page, 'CSL-JSON');
      expect(csl.name).toBe(`${key}.csl.json`);
      expect(JSON.parse(csl.text)).toEqual([
        expect.objectContaining({ type: 'report', publisher: 'Suomen Kuntaliitto', page: '21', language: 'fi' }),
        expect.objectContaining({ id: key, type: 'webpage', title: 'Infotori', language: 'sv' }),
      ]);
      expect(watch.complaints).toEqual([]);
    });
  });

  test('has in brackets what only another document says of the source, as the file of all works has it', async () => {
    await open(routes.record('sv', 'project', 'rohkee').slice(1), async ({ page }) => {
      const [source = '', ...others] = (await savedCitation(page, 'BibTeX')).text.split(/\n(?=@)/u);
      expect(source).toMatch(/author = \{\{\[[^\]]+\]\}\}/u);
      const all = readFileSync(join(DIST, 'data/cite/sv.bib'), 'utf8');
      for (const entry of [source, ...others]) expect(all).toContain(entry.trim());
    });
  });
});

test('where the script that writes files cannot be had, the link leads to the file of all works', async () => {
  await visit(
    routes.record('sv', 'practice', TURKU),
    async ({ page }) => {
      await page.route('**/assets/cite.js', (route) => route.abort());
      expect((await savedCitation(page, 'RIS')).name).toBe('sv.ris');
    },
    { fresh: true },
  );
});

test('the files of the citation can be had without JavaScript', async () => {
  await visit(
    routes.record('sv', 'practice', TURKU),
    async ({ page }) => {
      const files = await page
        .locator('.cite a[download]')
        .evaluateAll((all) => all.map((a) => String(Reflect.get(a, 'href'))));
      const texts = await Promise.all(files.map(async (file) => (await answerAt(page, file)).body.toString()));
      expect(texts.map((text) => text.slice(0, 5))).toEqual(['@misc', 'TY  -', '[\n {\n']);
    },
    { javaScriptEnabled: false },
  );
});

test('the plan and the report stand side by side, with the scores as pictures and in figures', async () => {
  await visit(routes.projectForm('en', ESF), async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    const boxes = await Promise.all(['#plan', '#report'].map((id) => page.locator(id).boundingBox()));
    expect(boxes[0]?.y).toBe(boxes[1]?.y);
    const pictures = await page
      .locator('svg.scores')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    expect(pictures.length).toBe(15);
    expect(pictures).toContain('Direct 0, indirect 3');
  });
});

test('planned and realised money are bars as long as the amounts', async () => {
  await visit(routes.projectForm('en', ESF), async ({ page }) => {
    const widths = await page
      .locator('svg.share rect')
      .evaluateAll((all) => all.map((one) => Number(one.getAttribute('width'))));
    expect(widths).toEqual([750, 673, 1000, 910]);
  });
});

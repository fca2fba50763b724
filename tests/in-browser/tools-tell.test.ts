import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { convert } from '../../scripts/convert/convert.ts';
import { readDocuments } from '../../scripts/convert/read/sources.ts';
import { correctTool } from '../../src/features/tools/correct/correct.ts';
import type { Told } from '../../src/features/tools/tell/tell.ts';
import { tellTool } from '../../src/features/tools/tell/tell.ts';
import { readStored } from '../../src/features/workspace/file.ts';
import { keyOf } from '../../src/features/workspace/store.ts';
import { strings } from '../../src/i18n/index.ts';
import { LONGEST_ADDRESS } from '../../src/routes/contact-link.ts';
import { routes } from '../../src/routes/routes.ts';
import { loadVocabulary } from '../../src/vocabulary/load.ts';
import { readerIf } from '../test-files.ts';
import { violationsOf } from './support/axe.ts';
import { useServer } from './support/served.ts';
import { FILE_ADDRESS } from './support/site.ts';
import { keptText, printedPages } from './support/tools.ts';
import { useBrowser } from './support/visit.ts';

const visit = useBrowser(useServer());
const { tellForm: words, correctForm, toldForm, provenance } = strings('sv');
const TELL = routes.section('sv', 'tell').slice(1);
const CORRECT = routes.section('sv', 'correct').slice(1);
const PHONE = { hasTouch: true, viewport: { width: 320, height: 800 } };

/** Presses the button that gives the file, and takes the file. */
async function downloaded(page: Page): Promise<{ name: string; text: string }> {
  const button = page.getByRole('button', { name: toldForm.download });
  const [download] = await Promise.all([page.waitForEvent('download'), button.press('Enter')]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

/** What the converter makes of files in a folder of their own. */
async function converted(files: Readonly<Record<string, string>>): Promise<ReturnType<typeof convert>> {
  const folder = mkdtempSync(join(tmpdir(), 'kotoatlas-told-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const { sources, messages } = await readDocuments(folder, 'contributions');
    const vocabulary = loadVocabulary('seeds/curation', 'seeds/curation');
    return convert({ sources, vocabulary, registered: [], curationIsComplete: false, messages });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Fills the form in by keyboard alone. */
async function tell(page: Page, text: string): Promise<void> {
  const write = async (field: string, value: string): Promise<void> => {
    await page.locator(`#tell-${field}`).focus();
    await page.keyboard.insertText(value);
  };
  await write('title', 'Språkkafé i byagården');
  await write('municipality', 'Närpes');
  await write('year', '2026');
  await write('who', 'Närpes stad, byaföreningen');
  await write('toldBy', 'Närpes stad');
  await write('text', text);
  for (const box of ['forWhom-women', 'themes-language', 'licence', 'right']) {
    await page.locator(`#tell-${box}`).focus();
    await page.keyboard.press('Space');
  }
}

const keptDraft = async (page: Page): Promise<Told> => {
  const read = readStored(tellTool, (await keptText(page, keyOf('tell'))) ?? '');
  return read.ok ? read.value : tellTool.empty;
};

describe.each(['http', 'file'] as const)('the form, over %s', (scheme) => {
  const root = scheme === 'file' ? FILE_ADDRESS : '';

  it(
    'is filled in by keyboard, survives a reload, and ends in a file of which the converter makes the record',
    readerIf(scheme === 'file'),
    async () => {
      await visit(`${root}${TELL}`, async ({ page, watch }) => {
        const lacks = page.locator('#tell-lacks');
        expect(await lacks.textContent()).toContain(words.fields.title);
        expect(await page.getByRole('button', { name: toldForm.download }).isDisabled()).toBe(true);
        await tell(page, 'Varje tisdag talar vi svenska i byagården.\n\n## Hur det började\n\nDet började med kaffe.');
        await page.keyboard.press('Tab');
        await expect.poll(() => lacks.textContent()).toBe(toldForm.ready);
        await page.reload();
        expect(await page.locator('#tell-title').inputValue()).toBe('Språkkafé i byagården');
        expect((await keptDraft(page)).forWhom).toEqual(['women']);
        const { name, text } = await downloaded(page);
        expect(name).toBe('narpes-sprakkafe-i-byagarden.md');
        const { files, report } = await converted({ [name]: text });
        expect(report.messages.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(report.records).toMatchObject([
          { id: 'narpes-sprakkafe-i-byagarden', kind: 'practice', lang: 'sv', title: 'Språkkafé i byagården' },
        ]);
        const all = [...files.values()].join('\n');
        expect(all).toContain('Varje tisdag talar vi svenska i byagården.');
        expect(all).toContain('## Hur det började');
        for (const found of ['- "language"', '- "women"', 'publisher: "Närpes stad"']) expect(all).toContain(found);
        expect(watch.complaints).toEqual([]);
      });
    },
  );

  it('of a correction opens with the record filled in, and ends in a file that the converter answers', async () => {
    await visit(`${root}sv/praxis/turku-infotori.html`, async ({ page, watch }) => {
      await page.getByRole('link', { name: provenance.correct.suggest }).click();
      await page.waitForSelector('#correct-now');
      expect(await page.locator('.told-target').textContent()).toContain(correctForm.edition.sv);
      await page.locator('#correct-now').fill('Infotorget');
      await page.locator('#correct-should').fill('Infotorget i Åbo');
      await page.locator('#correct-source').fill('Stadens webbplats');
      await page.locator('#correct-licence').press('Space');
      await expect.poll(() => page.locator('#correct-lacks').textContent()).toBe(toldForm.ready);
      const { name, text } = await downloaded(page);
      expect(name).toBe('correction-turku-infotori.sv.md');
      const { files, report } = await converted({ [name]: text });
      expect(report.messages.map(({ rule }) => rule)).toContain('correction-of-nothing');
      expect([...files.keys()].filter((path) => path.startsWith('practices'))).toEqual([]);
      const kept = readStored(correctTool, (await keptText(page, keyOf('correct'))) ?? '');
      expect(kept.ok && kept.value.drafts.map(({ record }) => record)).toEqual(['turku-infotori']);
      expect(watch.complaints).toEqual([]);
    });
  });
});

it('warns of personal data and of what cannot stand so while one writes, and nothing is wider than a small phone', async () => {
  await visit(
    TELL,
    async ({ page }) => {
      await page.locator('#tell-municipality').fill('Närpess');
      await page.locator('#tell-text').fill('Fråga Maria Exempelson, koordinator, tfn 040 123 4567.');
      await expect.poll(() => page.locator('#tell-text-notes').textContent()).toContain('040 123 4567');
      expect(await page.locator('#tell-text-notes').textContent()).toContain('Maria Exempelson');
      expect(await page.locator('#tell-municipality-notes').textContent()).toContain(toldForm.nearest('Närpes'));
      expect(await page.locator('#tell-municipality').getAttribute('aria-invalid')).toBe('true');
      expect(await violationsOf(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect((await printedPages(page)).count).toBe(1);
    },
    PHONE,
  );
});

/** The page as it is where whoever publishes has an address. */
async function withContact(page: Page, attribute: string): Promise<void> {
  await page.route('**/*.html', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({
      response: answer,
      body: (await answer.text()).replace('data-told>', `data-told ${attribute}>`),
    });
  });
  await page.reload();
  await page.waitForSelector('#tell-title');
}

it('sends by mail with the whole text, and what is too long for that as a file to attach, of which nothing is cut', async () => {
  await visit(TELL, async ({ page }) => {
    await withContact(page, 'data-mail="praxis@example.org"');
    await tell(page, 'Kort text.');
    await page.keyboard.press('Tab');
    const link = page.locator('a.tool-link');
    await expect.poll(() => link.getAttribute('href')).toContain('mailto:praxis@example.org');
    const mail = new URL((await link.getAttribute('href')) ?? '');
    expect(mail.searchParams.get('body')).toContain('rubrik: Språkkafé i byagården\r\n');
    expect(mail.searchParams.get('body')).toContain('Kort text.');
    const long = 'En lång text. '.repeat(400).trim();
    await page.locator('#tell-text').fill(long);
    await page.locator('#tell-text').blur();
    const name = 'narpes-sprakkafe-i-byagarden.md';
    await expect
      .poll(async () => new URL((await link.getAttribute('href')) ?? '').searchParams.get('body'))
      .toBe(toldForm.attached(name));
    expect(((await link.getAttribute('href')) ?? '').length).toBeLessThan(LONGEST_ADDRESS.mail);
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(readFileSync(await download.path(), 'utf8')).toContain(long);
    expect(await page.locator('.own-form-result').textContent()).toContain(
      toldForm.long.mail(name, 'praxis@example.org'),
    );
  });
});

it('without a script has the template, with what each line means', async () => {
  for (const path of [TELL, CORRECT])
    await visit(
      path,
      async ({ page }) => {
        const template = (await page.locator('.told-template').textContent()) ?? '';
        const heads = template.split('\n').filter((line) => line.includes(':'));
        const meanings = await page.locator('[data-told-blank] dt').allTextContents();
        expect(heads.length).toBeGreaterThan(5);
        for (const line of heads) expect(meanings).toContain(line.split(':')[0]);
      },
      { javaScriptEnabled: false },
    );
});

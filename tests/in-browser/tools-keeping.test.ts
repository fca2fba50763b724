import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { strings } from '../../src/i18n/index.ts';
import { routes } from '../../src/routes/routes.ts';
import { LANGS } from '../../src/schema/lang.ts';
import type { Shortlist } from '../../src/features/tools/shortlist/shortlist.ts';
import { SHORTLIST_LIMITS, shortlistTool } from '../../src/features/tools/shortlist/shortlist.ts';
import { explain, explainFile } from '../../src/features/workspace/explain.ts';
import { fileOf, openFile, readFile, readStored, storedText } from '../../src/features/workspace/file.ts';
import { keyOf } from '../../src/features/workspace/store.ts';
import { BAD_FILES } from '../support/bad-files.ts';
import { useServer } from './support/served.ts';
import {
  emptyStorage,
  fillStorage,
  keepBefore,
  keptText,
  openText,
  fromQuietPage,
  QUIET_PAGE,
} from './support/tools.ts';
import { inFreshWindows, useBrowser } from './support/visit.ts';

const visit = useBrowser(useServer());
const visitFresh = inFreshWindows(visit);
const KEY = keyOf('shortlist');
const { workspace, kept } = strings('fi');
const LIST: Shortlist = { title: '', items: [{ record: 'turku-infotori', note: 'oma' }] };
const OTHER: Shortlist = { title: '', items: [{ record: 'resurssipankki', note: '<img src=x onerror=alert(1)>' }] };

const PAGE = routes.section('fi', 'shortlist').slice(1);
/** Opens the shortlist of a language with a list in it. */
const withList = (list: Shortlist, look: (page: Page) => Promise<void>, page = PAGE): Promise<void> =>
  visitFresh(QUIET_PAGE, async ({ page: first }) => {
    await keepBefore(first, shortlistTool, list);
    await first.goto(URL.canParse(page) ? page : fromQuietPage(first, page));
    await look(first);
  });
const notice = (page: Page, subject: string) => page.locator(`[data-notice="${subject}"]`);
const idsIn = async (page: Page): Promise<string[]> => {
  const read = readStored(shortlistTool, (await keptText(page, KEY)) ?? '');
  return read.ok ? read.value.items.map(({ record }) => record) : [];
};

describe('two tabs', () => {
  it('neither undoes the other, and the other is told', async () => {
    await withList(LIST, async (one) => {
      const other = await one.context().newPage();
      await other.goto(one.url());
      await other.locator('#note-turku-infotori').fill('toinen');
      await other.locator('#note-turku-infotori').blur();
      await notice(one, 'tabs').waitFor();
      expect(await one.locator('#note-turku-infotori').inputValue()).toBe('toinen');
    });
  });

  it('of one note written in both at once both texts stand', async () => {
    await withList(LIST, async (one) => {
      // In one step, so that what is typed is not yet kept when the news of the other tab comes.
      await one.locator('#note-turku-infotori').evaluate(
        (field, [key, text]) => {
          if (field instanceof HTMLTextAreaElement) field.value = 'A';
          field.dispatchEvent(new Event('input'));
          localStorage.setItem(key, text);
          dispatchEvent(new StorageEvent('storage', { key }));
        },
        [KEY, storedText(shortlistTool, { title: '', items: [{ record: 'turku-infotori', note: 'B' }] })] as const,
      );
      await notice(one, 'tabs').waitFor();
      const note = await one.locator('#note-turku-infotori').inputValue();
      expect([note.includes('B'), note.includes('A')]).toEqual([true, true]);
    });
  });
});

it('a full storage is told, nothing is lost, and it is kept as soon as there is room', async () => {
  await withList(LIST, async (page) => {
    await fillStorage(page);
    const note = page.locator('#note-turku-infotori');
    await note.fill('pitkä teksti '.repeat(50));
    await note.blur();
    await notice(page, 'room').waitFor();
    expect(await note.inputValue()).toContain('pitkä teksti');
    expect(await keptText(page, KEY)).toContain('oma');
    await emptyStorage(page);
    await note.pressSequentially('!');
    await note.blur();
    await notice(page, 'room').waitFor({ state: 'detached' });
    expect(await keptText(page, KEY)).toContain('pitkä teksti');
  });
});

it('a browser that keeps nothing says so, and the list works until the page is closed', async () => {
  await visitFresh(QUIET_PAGE, async ({ page, watch }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto(fromQuietPage(page, PAGE));
    expect(await notice(page, 'lasting').textContent()).toContain(workspace.troubles['not-lasting']);
    await openText(page, workspace.bar.open, fileOf(shortlistTool, LIST));
    await page.locator('[data-item]').waitFor();
    expect(watch.complaints.filter((one) => one.startsWith('exception'))).toEqual([]);
  });
});

it('what cannot be read is set aside and told, never shown as markup, and can be found again', async () => {
  await visitFresh(QUIET_PAGE, async ({ page, watch }) => {
    const bad = '{"kotoatlas":"shortlist","version":1,"data":{"title":"<img src=x onerror=alert(1)>","__proto__":1';
    await page.addInitScript(
      ([key, text]) => {
        if (sessionStorage.length === 0) localStorage.setItem(key, text);
        sessionStorage.setItem('put', 'there');
      },
      [KEY, bad] as const,
    );
    await page.goto(fromQuietPage(page, PAGE));
    await notice(page, 'aside').getByRole('link').click();
    await page.waitForURL(/tallennetut\.html$/u);
    expect(await page.getByText(kept.unreadable).count()).toBe(1);
    expect(await keptText(page, 'kotoatlas.aside.shortlist.1')).toBe(bad);
    expect(watch.complaints).toEqual([]);
  });
});

describe('files', () => {
  it.each(LANGS)('%s: each bad file has its message, and nothing is lost', async (lang) => {
    const { workspace: words } = strings(lang);
    await withList(
      LIST,
      async (page) => {
        const before = await keptText(page, KEY);
        // One language tries all, the others a few of each sort: the sentences are compared without a browser.
        const files = lang === 'fi' ? BAD_FILES : BAD_FILES.filter((_, place) => place % 9 === 0);
        for (const { text } of files) {
          const opened = openFile(text);
          const read =
            opened.ok && opened.files[0] !== undefined ? readFile(shortlistTool, opened.files[0]) : undefined;
          const why = opened.ok ? (read?.ok === false ? explain(words, read.why) : '') : explainFile(words, opened.why);
          await openText(page, words.bar.open, text);
          await page.getByText(`${words.opened.failed} ${why}`, { exact: true }).waitFor();
        }
        expect(await keptText(page, KEY)).toBe(before);
        expect(await page.locator('[data-hit], main img, main b').count()).toBe(0);
      },
      routes.section(lang, 'shortlist').slice(1),
    );
  });

  it('over what is there, a file asks: cancelled, added, put in its place', async () => {
    await withList(LIST, async (page) => {
      const answer = async (name: string): Promise<void> => {
        await openText(page, workspace.bar.open, fileOf(shortlistTool, OTHER));
        await page.getByRole('dialog').getByRole('button', { name, exact: true }).press('Enter');
      };
      await answer(workspace.cancel);
      expect(await idsIn(page)).toEqual(['turku-infotori']);
      await answer(workspace.opened.add);
      // A dialog hands its answer over when it has closed.
      await expect.poll(() => idsIn(page)).toEqual(['turku-infotori', 'resurssipankki']);
      await answer(workspace.opened.replace);
      // A dialog hands its answer over when it has closed.
      await expect.poll(() => idsIn(page)).toEqual(['resurssipankki']);
      expect(await page.locator('main img').count()).toBe(0);
    });
  });
});

describe('links', () => {
  it('more than 2 kB, opened by touch beside what is kept, changes nothing until it is taken', async () => {
    const long: Shortlist = {
      title: 'Jaettu',
      items: [
        ...OTHER.items,
        { record: 'lane-jalkautuva-neuvonta', note: Array.from({ length: 400 }, (_, n) => String(n * 7919)).join(' ') },
      ],
    };
    let link = '';
    await withList(long, async (page) => {
      await page.getByRole('button', { name: workspace.bar.share }).press('Enter');
      link = await page.locator('#share-link').inputValue();
      await page.keyboard.press('Escape');
    });
    expect(link.length).toBeGreaterThan(2000);
    await withList(
      LIST,
      async (page) => {
        await page.getByText(workspace.shared.text).waitFor();
        expect(await idsIn(page)).toEqual(['turku-infotori']);
        expect(await page.locator('[data-shortlist] textarea, main img').count()).toBe(0);
        await page.getByRole('button', { name: workspace.shared.add }).click();
        await expect.poll(() => idsIn(page)).toEqual(['turku-infotori', 'resurssipankki', 'lane-jalkautuva-neuvonta']);
        expect(new URL(page.url()).hash).toBe('');
      },
      link,
    );
  });

  it('a link that was cut off says so', async () => {
    await withList(
      LIST,
      async (page) => {
        await notice(page, 'link').waitFor();
        expect(await notice(page, 'link').textContent()).toContain(workspace.shared.broken);
        expect(await page.locator('[data-item]').count()).toBe(1);
      },
      `${PAGE}#share=shortlist.1.AAAA`,
    );
  });
});

it('what does not fit beside what is there is not opened, and nothing is changed', async () => {
  const full = (letter: string): Shortlist => ({
    title: '',
    items: [{ record: 'turku-infotori', note: letter.repeat(SHORTLIST_LIMITS.note) }],
  });
  await withList(full('a'), async (page) => {
    const before = await keptText(page, KEY);
    await openText(page, workspace.bar.open, fileOf(shortlistTool, full('b')));
    await page.getByRole('dialog').getByRole('button', { name: workspace.opened.add }).press('Enter');
    await notice(page, 'deed').getByText(workspace.opened.noRoom).waitFor();
    expect(await keptText(page, KEY)).toBe(before);
  });
});

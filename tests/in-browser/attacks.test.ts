import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { answerOf } from './support/search-page.ts';
import { useServer } from './support/served.ts';
import { useBrowser } from './support/visit.ts';

const PAGE = 'fi/kaytannot/turku-infotori.html';
const FOREIGN = 'https://example.org';

const address = useServer();
const visit = useBrowser(address);

/** Whether hostile code has run: every attack tries to set this. */
const hasRun = (page: Page): Promise<boolean> => page.evaluate(() => Reflect.get(window, 'hit') !== undefined);

/** What the browser's policy has stopped, as it tells the page. */
const stopped = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: unknown = Reflect.get(window, 'stopped');
    return Array.isArray(found) ? found.map(String) : [];
  });

/** Requests that get past the policy on their way to another site; the list grows while the page is open. */
async function whatReaches(page: Page): Promise<readonly string[]> {
  const reached: string[] = [];
  await page.route(`${FOREIGN}/**`, async (route) => {
    reached.push(route.request().url());
    await route.abort();
  });
  return reached;
}

/** From the first moment on the page notes what its policy stops. */
async function noteViolations(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const directives: string[] = [];
    Reflect.set(window, 'stopped', directives);
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      directives.push(effectiveDirective);
    });
  });
}

/** Markup that somebody has got into a page, what a reader then does, and the directive that stops it. */
const MARKUP: readonly { attack: string; html: string; act?: string; directive: string }[] = [
  { attack: 'an inline script', html: '<script>window.hit = 1</script>', directive: 'script-src-elem' },
  { attack: 'a handler', html: '<img src="data:," onerror="window.hit = 1">', directive: 'script-src-attr' },
  {
    attack: 'a javascript: link',
    html: '<a id="bait" href="javascript:window.hit=1">x</a>',
    act: '#bait',
    directive: 'script-src-elem',
  },
  { attack: 'a foreign script', html: `<script src="${FOREIGN}/x.js"></script>`, directive: 'script-src-elem' },
  {
    attack: 'a script in a data: address',
    html: '<script src="data:text/javascript,window.hit=1"></script>',
    directive: 'script-src-elem',
  },
  { attack: 'a foreign picture', html: `<img src="${FOREIGN}/x.png" alt="">`, directive: 'img-src' },
  {
    attack: 'a foreign style sheet',
    html: `<link rel="stylesheet" href="${FOREIGN}/x.css">`,
    directive: 'style-src-elem',
  },
  { attack: 'an inline style', html: '<p style="position: fixed; inset: 0">x</p>', directive: 'style-src-attr' },
  { attack: 'a foreign frame', html: `<iframe src="${FOREIGN}/"></iframe>`, directive: 'frame-src' },
  {
    attack: 'a frame with markup of its own',
    html: '<iframe srcdoc="<script>parent.hit = 1</script>"></iframe>',
    directive: 'script-src-elem',
  },
  {
    attack: 'an object',
    html: '<object data="data:text/html,<script>parent.hit=1</script>"></object>',
    directive: 'object-src',
  },
  { attack: 'another base for all links', html: `<base href="${FOREIGN}/">`, directive: 'base-uri' },
  {
    attack: 'a form to elsewhere',
    html: `<form action="${FOREIGN}/"><button id="bait">x</button></form>`,
    act: '#bait',
    directive: 'form-action',
  },
];

describe('markup that has got into a page does nothing', () => {
  test.each(MARKUP)('$attack', async ({ html, act, directive }) => {
    // Written into the answer of a server: from disk nothing answers, and the browser would wait in vain.
    expect(address()).toMatch(/^http/u);
    await visit('mark.svg', async ({ page }) => {
      await noteViolations(page);
      const reached = await whatReaches(page);
      await page.route(`**/${PAGE}`, async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, body: (await answer.text()).replace('</main>', `${html}</main>`) });
      });
      await page.goto(`${address()}${PAGE}`);
      if (act !== undefined)
        await page.locator(act).evaluate((bait) => {
          if (bait instanceof HTMLElement) bait.click();
        });
      await expect.poll(async () => (await framesStopped(page)).includes(directive)).toBe(true);
      expect(await hasRun(page)).toBe(false);
      expect(reached).toEqual([]);
    });
  });
});

/** What was stopped in the page and in the frames in it. */
async function framesStopped(page: Page): Promise<string[]> {
  const all = await Promise.all(
    page.frames().map((frame) =>
      frame
        .evaluate(() => {
          const found: unknown = Reflect.get(window, 'stopped');
          return Array.isArray(found) ? found.map(String) : [];
        })
        .catch(() => []),
    ),
  );
  return all.flat();
}

/** Code that runs on a page for another reason and then tries this. */
const CODE: readonly { attack: string; run: () => unknown; fails: RegExp }[] = [
  {
    attack: 'innerHTML',
    run: () => {
      document.body.innerHTML = '<img src="data:," onerror="window.hit = 1">';
    },
    fails: /TrustedHTML/u,
  },
  {
    attack: 'a handler as text',
    run: () => {
      document.body.setAttribute('onclick', 'window.hit = 1');
    },
    fails: /TrustedScript/u,
  },
  {
    attack: 'the address of a script as text',
    run: () => {
      document.createElement('script').src = 'search/header.js';
    },
    fails: /TrustedScriptURL/u,
  },
  {
    attack: 'a second policy for trusted values',
    run: () => {
      const factory: unknown = Reflect.get(window, 'trustedTypes');
      const create: unknown =
        typeof factory === 'object' && factory !== null ? Reflect.get(factory, 'createPolicy') : undefined;
      if (typeof create === 'function') Reflect.apply(create, factory, ['mine', {}]);
    },
    fails: /disallowed/u,
  },
  { attack: 'a request to elsewhere', run: () => fetch('https://example.org/x'), fails: /Failed to fetch/u },
];

describe('code on a page reaches nothing that it should not', () => {
  test.each(CODE)('$attack', async ({ run, fails }) => {
    await visit(PAGE, async ({ page }) => {
      await noteViolations(page);
      const reached = await whatReaches(page);
      await page.reload();
      await expect(page.evaluate(run)).rejects.toThrow(fails);
      expect((await stopped(page)).length).toBeGreaterThan(0);
      expect(await hasRun(page)).toBe(false);
      expect(reached).toEqual([]);
    });
  });

  test('a script from another folder, with the policy of the site', async () => {
    await visit(PAGE, async ({ page }) => {
      await page.locator('button[data-quick-search], button.search-link').first().click();
      await page.waitForFunction(() => window.kotoatlasScriptAddress !== undefined);
      for (const wanted of ['https://example.org/x.js', `${address()}data/records.json`, `${address()}search/../x.js`])
        await expect(
          page.evaluate((script) => window.kotoatlasScriptAddress?.createScriptURL(script), wanted),
        ).rejects.toThrow(/Not a script of this site/u);
    });
  });
});

/**
 * Ways by which words of an address come into a page. A new way that reads the address or a file of the reader
 * (a shortlist in a link, a file that is opened) gets a row here.
 */
const ENTRANCES: readonly {
  entrance: string;
  address: (hostile: string) => string;
  ready?: (page: Page) => Promise<unknown>;
}[] = [
  { entrance: 'query of the search', address: (hostile) => `fi/haku.html?q=${hostile}`, ready: answerOf },
  {
    entrance: 'filters of the search',
    address: (hostile) => `sv/sok.html?q=x&kind=${hostile}&theme=${hostile}`,
    ready: answerOf,
  },
  { entrance: 'filters of a list', address: (hostile) => `en/projects.html?theme=${hostile}&sort=${hostile}` },
  { entrance: 'filters of another list', address: (hostile) => `fi/kaytannot.html?theme=${hostile}&place=${hostile}` },
  { entrance: 'words to mark on a record', address: (hostile) => `${PAGE}?q=${hostile}` },
  { entrance: 'hash', address: (hostile) => `${PAGE}#${hostile}` },
  { entrance: 'hash of the glossary', address: (hostile) => `fi/sanasto.html#${hostile}` },
  { entrance: 'first page', address: (hostile) => `index.html?q=${hostile}#${hostile}` },
];

const HOSTILE = [
  '"><img src=data:, onerror="window.hit=1"></title><svg/onload=window.hit=1><script>window.hit=1</script>neuvonta',
  'javascript:window.hit=1',
];

describe('words of an address stay words', () => {
  test.each(ENTRANCES)('$entrance', async ({ address: addressOf, ready }) => {
    await visit(PAGE, async ({ page, watch }) => {
      for (const hostile of HOSTILE) {
        await page.goto(`${address()}${addressOf(encodeURIComponent(hostile))}`);
        if (ready === undefined) await page.waitForLoadState('load');
        else await ready(page);
        expect(await page.locator('img, [onerror], [onload]').count(), hostile).toBe(0);
        expect(await page.locator('script', { hasText: 'window.hit' }).count(), hostile).toBe(0);
        expect(await page.locator('a[href^="javascript:"]').count(), hostile).toBe(0);
        expect(await hasRun(page), hostile).toBe(false);
      }
      expect(watch.complaints).toEqual([]);
      expect(watch.foreign).toEqual([]);
    });
  });
});

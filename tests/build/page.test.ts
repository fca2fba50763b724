import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { finishPage, hashesIn } from '../../src/build/page.ts';
import { relativeUrl } from '../../src/build/site-addresses.ts';

const PATH = 'fi/haku.html';
const asSeenFromPage = (url: string): string => relativeUrl(url, PATH);
const policyOf = (policy: string): string => `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="fi"><head><title>S & T</title>${policyOf('x')}${head}</head><body>${body}</body></html>`;
const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const finished = (html: string): string => finishPage(html, PATH, asSeenFromPage).html;
/** A page with the policy taken out, which is another for each page. */
const beside = (html: string): string => html.replace(/content="[^"]*"/u, 'content="x"');

describe('links', () => {
  test.each([
    ['<a href="/fi/index.html">', '<a href="index.html">'],
    ['<a href=/fi/index.html>', '<a href="index.html">'],
    ["<a title='>' href='/a.html?x=1&amp;y=2'>", `<a title='>' href="../a.html?x=1&amp;y=2">`],
    ['<img src="/mark.svg" alt="/mark.svg">', '<img src="../mark.svg" alt="/mark.svg">'],
    ['<img srcset="/a.png 1x, /b.png 2x">', '<img srcset="../a.png 1x, ../b.png 2x">'],
    ['<form action="/fi/haku.html">', '<form action="haku.html">'],
    ['<noscript><a href="/fi/teemat.html">T</a></noscript>', '<noscript><a href="teemat.html">T</a></noscript>'],
    ['<a href="https://example.org/">', '<a href="https://example.org/">'],
    ['<!-- <a href="/x"> -->', '<!-- <a href="/x"> -->'],
    ['<script>"<a href=\'/x\'>"</script>', '<script>"<a href=\'/x\'>"</script>'],
    ['<textarea><a href="/x"></textarea>', '<textarea><a href="/x"></textarea>'],
    ['<style>p{background:url(/mark.svg)}</style>', '<style>p{background:url(../mark.svg)}</style>'],
  ])('%s becomes %s', (before, after) => {
    expect(beside(finished(page(before)))).toBe(page(after));
  });

  test('a canonical address and a title that looks like a tag stay', () => {
    const head = '<link rel="canonical" href="/x"><title><a href="/y"></title>';
    expect(beside(finished(page('', head)))).toBe(page('', head));
  });
});

describe('the policy', () => {
  test('of a page without scripts and styles of its own names no hash', () => {
    const own = finished(page('').replace('content="x"', `content="script-src 'self' 'sha256-other='"`));
    expect(own).not.toContain('sha256');
    expect(own).toContain("script-src 'self'");
    expect(own).toContain("require-trusted-types-for 'script'");
  });

  test('names what stands in the page; data and files are no code', () => {
    const rest =
      '<script>a("</p>")</script><script type="application/ld+json">{}</script><script src="b.js"></script><style>b{}</style>';
    const own = finished(page(rest));
    expect(own).toContain(`'${hashOf('a("</p>")')}'`);
    expect(own).toContain(`'${hashOf('b{}')}'`);
    expect(own.match(/sha256-/gu)?.length).toBe(2);
    expect(hashesIn(page(rest))).toEqual({ scripts: [hashOf('a("</p>")')], styles: [hashOf('b{}')] });
  });

  test('that is not there is an error that names the page', () => {
    expect(() => finishPage('<!doctype html><title>S</title>', 'fi/a.html', asSeenFromPage)).toThrow(
      'fi/a.html: found no Content-Security-Policy, expected one in the head.',
    );
  });

  test('hashes are those that browsers compute', () => {
    expect(hashesIn('<script>alert(1)</script><script src="a.js"></script><style>p{}</style>')).toEqual({
      scripts: ['sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='],
      styles: ['sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='],
    });
  });
});

describe('where a page says it stands', () => {
  const HEAD = `<link rel="icon" href="/mark.svg" type="image/svg+xml">
<link rel="alternate" hreflang="fi" href="https://example.org/fi/teemat.html?a&amp;b">
<link rel="alternate" hreflang="x-default" href="https://example.org/en/themes.html">
<link rel="canonical" href="https://example.org/sv/teman.html">`;
  const placesOf = (html: string) => finishPage(html, PATH, asSeenFromPage).places;

  test('it says so in its head, with its languages', () => {
    expect(placesOf(page('', HEAD))).toEqual({
      canonical: 'https://example.org/sv/teman.html',
      alternates: [
        { lang: 'fi', href: 'https://example.org/fi/teemat.html?a&b' },
        { lang: 'x-default', href: 'https://example.org/en/themes.html' },
      ],
    });
  });

  test('without a canonical address, or with one that stands in its text, it is in no sitemap', () => {
    expect(placesOf(page('', '<meta name="robots" content="noindex">'))).toBeUndefined();
    expect(placesOf(page('<link rel="canonical" href="https://example.org/x">'))).toBeUndefined();
  });
});

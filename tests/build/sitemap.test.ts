import { expect, test } from 'vitest';
import { placesOnTheWeb, robotsTxt, sitemapXml } from '../../src/build/sitemap-entries.ts';

const HEAD = `<html lang="sv"><head><link rel="icon" href="/mark.svg" type="image/svg+xml">
<link rel="alternate" hreflang="fi" href="https://example.org/fi/teemat.html">
<link rel="alternate" hreflang="x-default" href="https://example.org/en/themes.html">
<link rel="canonical" href="https://example.org/sv/teman.html"></head>`;

test('a page says where it stands, in which languages', () => {
  expect(placesOnTheWeb(HEAD)).toEqual({
    canonical: 'https://example.org/sv/teman.html',
    alternates: [
      { lang: 'fi', href: 'https://example.org/fi/teemat.html' },
      { lang: 'x-default', href: 'https://example.org/en/themes.html' },
    ],
  });
});

test('a page without a canonical address is not in the sitemap', () => {
  expect(placesOnTheWeb('<head><meta name="robots" content="noindex"></head>')).toBeUndefined();
});

test('what stands in the text of a page is no address of it', () => {
  expect(
    placesOnTheWeb('<head></head><body><link rel="canonical" href="https://example.org/x"></body>'),
  ).toBeUndefined();
});

test('the sitemap has an entry for each page with its languages', () => {
  const page = placesOnTheWeb(HEAD);
  const xml = sitemapXml(page === undefined ? [] : [page]);
  expect(xml.split('\n').slice(2)).toEqual([
    '<url><loc>https://example.org/sv/teman.html</loc>',
    '<xhtml:link rel="alternate" hreflang="fi" href="https://example.org/fi/teemat.html"/>',
    '<xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/en/themes.html"/>',
    '</url>',
    '</urlset>',
    '',
  ]);
});

test('robots.txt names the sitemap only where there is one', () => {
  expect(robotsTxt(undefined)).toBe('User-agent: *\nAllow: /\n');
  expect(robotsTxt('https://example.org/sitemap.xml')).toContain('\nSitemap: https://example.org/sitemap.xml\n');
});

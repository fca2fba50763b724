import { expect, test } from 'vitest';
import { robotsTxt, sitemapXml } from '../../src/build/sitemap.ts';

test('the sitemap has an entry for each page with its languages, and escapes what XML would read', () => {
  const xml = sitemapXml([
    {
      canonical: 'https://example.org/sv/teman.html',
      alternates: [
        { lang: 'fi', href: 'https://example.org/fi/teemat.html?a&b' },
        { lang: 'x-default', href: 'https://example.org/en/themes.html' },
      ],
    },
  ]);
  expect(xml.split('\n').slice(2)).toEqual([
    '<url><loc>https://example.org/sv/teman.html</loc>',
    '<xhtml:link rel="alternate" hreflang="fi" href="https://example.org/fi/teemat.html?a&amp;b"/>',
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

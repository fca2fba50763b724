import { escaped } from '../output/xml.ts';

/** Where a page says it stands on the web. */
export interface PlacesOnTheWeb {
  canonical: string;
  /** The same page in the languages, itself included. */
  alternates: readonly { lang: string; href: string }[];
  /** The day on which what it shows last changed, where the history of the records says it. */
  modified?: string;
}

/** A sitemap with the languages of each page, and the day of change of those that show what a history is kept of. */
export const sitemapXml = (pages: readonly PlacesOnTheWeb[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...pages.flatMap(({ canonical, alternates, modified }) => [
      `<url><loc>${escaped(canonical)}</loc>`,
      ...(modified === undefined ? [] : [`<lastmod>${escaped(modified)}</lastmod>`]),
      ...alternates.map(
        ({ lang, href }) => `<xhtml:link rel="alternate" hreflang="${escaped(lang)}" href="${escaped(href)}"/>`,
      ),
      '</url>',
    ]),
    '</urlset>',
    '',
  ].join('\n');

/** robots.txt: everything may be read; the sitemap is named where there is one. */
export const robotsTxt = (sitemap: string | undefined): string =>
  ['User-agent: *', 'Allow: /', ...(sitemap === undefined ? [] : ['', `Sitemap: ${sitemap}`]), ''].join('\n');

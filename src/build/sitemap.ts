/** Where a page says it stands on the web. */
export interface PlacesOnTheWeb {
  canonical: string;
  /** The same page in the languages, itself included. */
  alternates: readonly { lang: string; href: string }[];
}

/** The characters that XML reads as its own, in texts and attributes. */
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

const escaped = (text: string): string => text.replaceAll(/[&<>"]/gu, (character) => ESCAPES.get(character) ?? '');

/** A sitemap with the languages of each page. There is no date of change: nobody knows one for each page. */
export const sitemapXml = (pages: readonly PlacesOnTheWeb[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...pages.flatMap(({ canonical, alternates }) => [
      `<url><loc>${escaped(canonical)}</loc>`,
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

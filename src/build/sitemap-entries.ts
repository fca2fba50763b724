/** Where a page says it stands on the web. */
export interface PlacesOnTheWeb {
  canonical: string;
  /** The same page in the languages, itself included. */
  alternates: readonly { lang: string; href: string }[];
}

const LINKS = /<link rel="(?<rel>canonical|alternate)"(?: hreflang="(?<lang>[^"]+)")? href="(?<href>https?:[^"]+)"/gu;

/** What the head of one of our pages says; nothing for a page without a canonical address. */
export function placesOnTheWeb(html: string): PlacesOnTheWeb | undefined {
  const links = [...html.slice(0, html.indexOf('</head>')).matchAll(LINKS)].map(({ groups }) => groups ?? {});
  const canonical = links.find(({ rel }) => rel === 'canonical')?.['href'];
  if (canonical === undefined) return undefined;
  const alternates = links.flatMap(({ lang, href }) =>
    lang === undefined || href === undefined ? [] : [{ lang, href }],
  );
  return { canonical, alternates };
}

/**
 * A sitemap with the languages of each page. Addresses are taken from HTML, whose escapes XML shares.
 * There is no date of change: nobody knows one for each page.
 */
export const sitemapXml = (pages: readonly PlacesOnTheWeb[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...pages.flatMap(({ canonical, alternates }) => [
      `<url><loc>${canonical}</loc>`,
      ...alternates.map(({ lang, href }) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${href}"/>`),
      '</url>',
    ]),
    '</urlset>',
    '',
  ].join('\n');

/** robots.txt: everything may be read; the sitemap is named where there is one. */
export const robotsTxt = (sitemap: string | undefined): string =>
  ['User-agent: *', 'Allow: /', ...(sitemap === undefined ? [] : ['', `Sitemap: ${sitemap}`]), ''].join('\n');

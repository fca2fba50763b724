/** The address of a route on the web, where the site's own address is known. */
export const absoluteUrl = (site: URL | undefined, route: string): string | undefined =>
  site === undefined ? undefined : `${site.href.replace(/\/$/u, '')}${route}`;

/** The site's own address, from SITE_URL; for code that Astro gives no context. */
export function siteAddress(): URL | undefined {
  const { SITE } = import.meta.env;
  return SITE ? new URL(SITE) : undefined;
}

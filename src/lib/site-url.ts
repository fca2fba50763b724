/** The address of a route on the web, where the site's own address is known. */
export const absoluteUrl = (site: URL | undefined, route: string): string | undefined =>
  site === undefined ? undefined : `${site.href.replace(/\/$/u, '')}${route}`;

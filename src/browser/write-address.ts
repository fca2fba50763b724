/**
 * Writes what a page shows into its address. From disk a browser may refuse; the page works all the same.
 * @param search the part of the address from "?" on
 */
export function writeAddress(way: 'push' | 'replace', search: string): void {
  const address = `${location.pathname}${search}`;
  if (address === location.pathname + location.search) return;
  try {
    if (way === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  } catch (cause) {
    if (location.protocol !== 'file:') throw cause;
  }
}

const SCHEMES: ReadonlySet<string> = new Set(['https:', 'http:']);

/** Tells an address that a text may link to: on the web, or from the root of this site. */
export function isAllowedAddress(address: string): boolean {
  if (address.startsWith('//') || address.includes('\\')) return false;
  if (address.startsWith('/') || address.startsWith('#')) return true;
  return URL.canParse(address) && SCHEMES.has(new URL(address).protocol);
}

/** Tells an address on another site. */
export const isElsewhere = (address: string): boolean => /^https?:/iu.test(address);

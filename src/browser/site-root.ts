import { listedAddress, scriptAddress } from '../safety/script-address.ts';

/** The root of the site, from the address of the script that is running: at a host's root, under a path, on disk. */
export function siteRoot(): URL {
  const script = document.currentScript;
  if (!(script instanceof HTMLScriptElement)) throw new Error('Expected a classic script');
  return new URL('..', script.src);
}

/** The address of a file of the site. */
export const addressOf = (root: URL, path: string): string => new URL(path.replace(/^\//u, ''), root).href;

/** Loads a classic script of the site. */
export const loadScript = (root: URL, address: string): Promise<void> => append(() => scriptAddress(root, address));

/** The same from a small script, on a page whose header has made the policy for scripts. */
export const loadListedScript = (address: string): Promise<void> => append(() => listedAddress(address));

/** This is the only place that puts a script into the page. */
function append(trusted: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = trusted();
    script.addEventListener('load', () => {
      script.remove();
      resolve();
    });
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error(`Cannot load ${script.src}`));
    });
    document.head.append(script);
  });
}

import { scriptAddress } from '../safety/script-address.ts';

/** The root of the site, from the address of the script that is running: at a host's root, under a path, on disk. */
export function siteRoot(): URL {
  const script = document.currentScript;
  if (!(script instanceof HTMLScriptElement)) throw new Error('The search scripts must be classic scripts');
  return new URL('..', script.src);
}

/** The address of a file of the site. */
export const addressOf = (root: URL, path: string): string => new URL(path.replace(/^\//u, ''), root).href;

/** Loads a classic script of the site. This is the only place that puts a script into the page. */
export function loadScript(root: URL, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = scriptAddress(root, address);
    script.addEventListener('load', () => {
      script.remove();
      resolve();
    });
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error(`Cannot load ${address}`));
    });
    document.head.append(script);
  });
}

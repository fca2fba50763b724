import { scriptAddress } from '../../../safety/script-address.ts';
import { WORKER_FILE } from '../manifest.ts';
import type { Request } from '../messages.ts';

/** Under this key the browser remembers that the reader has switched offline use off. */
export const SWITCH_KEY = 'kotoatlas-offline';
const OFF = 'off';

/** Whether this browser can keep the site here: over https or on the reader's own machine, never from disk. */
export const canKeep = (root: URL): boolean =>
  /^https?:$/u.test(root.protocol) && isSecureContext && 'serviceWorker' in navigator;

/** Whether the reader has switched offline use off; not where the browser remembers nothing. */
export function isOff(): boolean {
  try {
    return localStorage.getItem(SWITCH_KEY) === OFF;
  } catch {
    return false;
  }
}

/** Remembers the choice. */
export function switchTo(choice: 'on' | 'off'): void {
  try {
    if (choice === 'off') localStorage.setItem(SWITCH_KEY, OFF);
    else localStorage.removeItem(SWITCH_KEY);
  } catch {
    // The browser remembers nothing: the choice holds until the next page.
  }
}

/** Whether the reader has asked the browser to move little data. */
export function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData') === true;
}

/** The site's own registration; a worker of another site above this one is none. */
export async function registrationOf(root: URL): Promise<ServiceWorkerRegistration | undefined> {
  const found = await navigator.serviceWorker.getRegistration(root.href);
  return found?.scope === root.href ? found : undefined;
}

/** Has the worker started where there is none. */
export const register = (root: URL): Promise<ServiceWorkerRegistration> =>
  navigator.serviceWorker.register(scriptAddress(root, `${root.href}${WORKER_FILE}`), {
    scope: root.href,
    updateViaCache: 'none',
  });

/** Asks a worker; it answers all pages. */
export const ask = (worker: ServiceWorker | null, request: Request): void => {
  worker?.postMessage(request);
};

/** Calls back now if a newer version waits, and whenever one begins to. */
export function whenOneWaits(registration: ServiceWorkerRegistration, callBack: () => void): void {
  const look = (): void => {
    if (registration.waiting !== null && registration.active !== null) callBack();
  };
  look();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look);
  });
  registration.installing?.addEventListener('statechange', look);
}

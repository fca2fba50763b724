import { isReport } from '../messages.ts';
import { isWhole } from '../panel-state.ts';
import { ask, canKeep, isOff, register, registrationOf, savesData, whenOneWaits } from './registration.ts';

/** Where the texts of the status stand among those that the page carries for it. */
const READY = 0;
const WAITING = 1;

/**
 * Keeps the site for offline use, on every page: after it has loaded and the browser has nothing better to do,
 * and not by itself where the reader saves data. The line at the foot of the page tells how it stands.
 */
export async function startOffline(root: URL): Promise<void> {
  if (!canKeep(root)) return;
  linkManifest(root);
  if (isOff()) return;
  await quietMoment();
  try {
    if (savesData() && (await registrationOf(root)) === undefined) return;
    const registration = await register(root);
    let isWaiting = false;
    let hasAsked = false;
    navigator.serviceWorker.addEventListener('message', ({ data }) => {
      if (isWaiting || !isReport(data)) return;
      if (isWhole(data)) show(READY);
      else if (!hasAsked && !data.full && registration.active !== null) {
        // The browser has thrown files away, or has never had room for all of them: once a page is enough.
        hasAsked = true;
        ask(registration.active, 'fill');
      }
    });
    whenOneWaits(registration, () => {
      isWaiting = true;
      show(WAITING);
    });
    ask(registration.active, 'status');
    // By itself a browser looks for a newer worker when it has time, which on a busy machine is many pages later.
    if (registration.active !== null) await registration.update();
  } catch {
    // Without it the site works from the network as ever.
  }
}

/** From disk a link to a manifest is an error, so that it is put in only here. */
function linkManifest(root: URL): void {
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = `${root.href}${document.documentElement.lang}/kotoatlas.webmanifest`;
  document.head.append(link);
}

async function quietMoment(): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise((resolve) => {
      addEventListener('load', resolve, { once: true });
    });
  await new Promise((resolve) => {
    // Safari has no idle callback.
    if ('requestIdleCallback' in window) requestIdleCallback(resolve, { timeout: 3000 });
    else setTimeout(resolve, 1000);
  });
}

/** Shows one of those texts. */
function show(text: typeof READY | typeof WAITING): void {
  const line = document.querySelector<HTMLElement>('[data-offline-status]');
  if (line !== null) line.textContent = line.dataset['offlineStatus']?.split('|')[text] ?? '';
}

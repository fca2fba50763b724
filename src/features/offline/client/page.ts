import { siteRoot } from '../../../browser/site-root.ts';
import { isReport } from '../messages.ts';
import type { Report } from '../messages.ts';
import { actionsOf, panelState } from '../panel-state.ts';
import type { Facts } from '../panel-state.ts';
import { removeOffline } from './remove.ts';
import { ask, canKeep, isOff, register, registrationOf, switchTo, whenOneWaits } from './registration.ts';

/** The panel of the offline page: it tells how offline use stands and lets the reader decide. */
const root = siteRoot();
const panel = document.querySelector<HTMLElement>('[data-offline-panel]');
const canBeKept = canKeep(root);

let registration: ServiceWorkerRegistration | undefined;
let report: Report | undefined;
let hasFailed = false;
let isSwitching = false;

function facts(): Facts {
  const { active = null, installing = null } = registration ?? {};
  return {
    fromDisk: root.protocol === 'file:',
    canKeep: canBeKept,
    isOff: isOff(),
    worker: active !== null ? 'active' : installing !== null ? 'installing' : 'none',
    hasFailed,
    report,
  };
}

/** Shows what belongs to the state and hides the rest. */
function show(): void {
  if (panel === null) return;
  const state = panelState(facts());
  panel.dataset['offlinePanel'] = state;
  for (const element of panel.querySelectorAll<HTMLElement>('[data-when]'))
    element.hidden = element.dataset['when'] !== state;
  for (const button of panel.querySelectorAll<HTMLElement>('[data-action]'))
    button.hidden = !actionsOf[state].some((action) => action === button.dataset['action']);
  const { active = null, waiting = null } = registration ?? {};
  const isWaiting = active !== null && waiting !== null;
  for (const element of panel.querySelectorAll<HTMLElement>('[data-waiting]')) element.hidden = !isWaiting;
  const progress = panel.querySelector('progress');
  if (progress !== null && report !== undefined && report.total > 0) {
    progress.max = report.total;
    progress.value = report.stored;
  }
}

/** Follows a registration; all that happens to it changes what the panel shows. */
async function follow(found: ServiceWorkerRegistration): Promise<void> {
  registration = found;
  const watch = (worker: ServiceWorker | null): void => {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'redundant' && found.active === null) {
        hasFailed = true;
        registration = undefined;
      }
      if (worker.state === 'activated') ask(worker, 'status');
      show();
    });
  };
  watch(found.installing);
  found.addEventListener('updatefound', () => {
    watch(found.installing);
  });
  whenOneWaits(found, show);
  ask(found.active, 'status');
  await Promise.resolve();
  show();
}

async function store(): Promise<void> {
  switchTo('on');
  hasFailed = false;
  report = undefined;
  await follow(await register(root));
}

async function remove(): Promise<void> {
  await removeOffline(root);
  registration = undefined;
  report = undefined;
  show();
}

const actions: Readonly<Record<string, () => Promise<void>>> = {
  store,
  remove,
  retry: () => {
    ask(registration?.active ?? null, 'fill');
    return Promise.resolve();
  },
  use: () => {
    isSwitching = true;
    ask(registration?.waiting ?? null, 'use');
    return Promise.resolve();
  },
};

function failed(): void {
  hasFailed = true;
  registration = undefined;
  show();
}

async function start(): Promise<void> {
  show();
  // The zip edition is not inside itself.
  const download = document.querySelector<HTMLElement>('[data-zip-link]');
  if (download !== null) download.hidden = root.protocol === 'file:';
  if (!canBeKept) return;
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    if (!isReport(data)) return;
    report = data;
    if (registration === undefined) discover().catch(failed);
    else show();
  });
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (isSwitching) location.reload();
  });
  for (const button of document.querySelectorAll<HTMLElement>('[data-offline-panel] button'))
    button.addEventListener('click', () => {
      actions[button.dataset['action'] ?? '']?.().catch(failed);
    });
  await discover();
}

/** Finds the worker that the script of every page starts a moment later, or has started before. */
async function discover(): Promise<void> {
  if (isOff()) return;
  const found = await registrationOf(root);
  if (found !== undefined) await follow(found);
}

start().catch(failed);

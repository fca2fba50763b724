/** What is known of offline use in this browser. */
export interface Facts {
  fromDisk: boolean;
  canKeep: boolean;
  isOff: boolean;
  /** Whether a worker is there, and whether it answers pages already. */
  worker: 'none' | 'installing' | 'active';
  /** Whether the last attempt to store the site failed. */
  hasFailed: boolean;
  /** What the worker last told: files that are there, of how many, and whether there is no room for the rest. */
  report: { stored: number; total: number; full: boolean } | undefined;
}

/** What the panel of the offline page says. */
export const PANEL_STATES = [
  'disk',
  'unsupported',
  'off',
  'resting',
  'storing',
  'ready',
  'full',
  'incomplete',
  'failed',
] as const;
export type PanelState = (typeof PANEL_STATES)[number];

/** How offline use stands, by what is known of it. */
export function panelState({ fromDisk, canKeep, isOff, worker, hasFailed, report }: Facts): PanelState {
  if (fromDisk) return 'disk';
  if (!canKeep) return 'unsupported';
  if (isOff) return 'off';
  if (worker === 'none') return hasFailed ? 'failed' : 'resting';
  if (worker === 'installing') return 'storing';
  if (report === undefined) return 'storing';
  if (report.full) return 'full';
  return isWhole(report) ? 'ready' : 'incomplete';
}

/** Whether every file is there. A worker whose list of files the browser has thrown away knows of none. */
export const isWhole = ({ stored, total }: { stored: number; total: number }): boolean => total > 0 && stored === total;

/** The actions that the panel offers in a state. */
export const ACTIONS = ['store', 'retry', 'remove'] as const;
export type Action = (typeof ACTIONS)[number];
export const actionsOf: Readonly<Record<PanelState, readonly Action[]>> = {
  disk: [],
  unsupported: [],
  off: ['store'],
  resting: ['store'],
  storing: [],
  ready: ['remove'],
  full: ['retry', 'remove'],
  incomplete: ['retry', 'remove'],
  failed: ['store'],
};

import type { Row } from './rows.ts';

/** Lets the timeline hold the rows that are shown and no others; an objective of which none is shown goes with them. */
export function showTimeline(shown: readonly Row[]): void {
  const timeline = document.querySelector<HTMLElement>('[data-timeline]');
  if (timeline === null) return;
  const ids = new Set(shown.map(({ id }) => id));
  for (const entry of timeline.querySelectorAll<HTMLElement>('[data-project]'))
    entry.hidden = !ids.has(entry.dataset['project'] ?? '');
  for (const lane of timeline.querySelectorAll('section'))
    lane.hidden = lane.querySelector('[data-project]:not([hidden])') === null;
  timeline.hidden = ids.size === 0;
}

import { statusOfDates } from '../../atlas/status-of-dates.ts';

/** Writes the status of each project as it is on a day; without this it is as it was when the site was built. */
export function tellStatuses(root: ParentNode, day: string): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-status]')) {
    const { start, end } = element.dataset;
    const word = element.dataset[statusOfDates(start, end, day)];
    if (word !== undefined) element.textContent = word;
  }
}

/** Tells what is new since the reader last saw the page. A first visit has nothing to compare with, and says nothing. */
export {};

const KEY = 'kotoatlas-news';

/** The latest day that was seen here before, and remembers the latest of now; nothing where the browser keeps nothing. */
function exchange(latest: string): string | null {
  try {
    const before = localStorage.getItem(KEY);
    localStorage.setItem(KEY, latest);
    return before;
  } catch {
    return null;
  }
}

const status = document.querySelector<HTMLElement>('[data-since]');
const days = [...document.querySelectorAll<HTMLElement>('[data-day]')];
const latest = days[0]?.dataset['day'];
if (status !== null && latest !== undefined) tell(status, exchange(latest));

function tell(place: HTMLElement, seen: string | null): void {
  if (seen === null) return;
  const { since = '', nothing = '', unseen = '' } = place.dataset;
  const later = days.filter(({ dataset }) => (dataset['day'] ?? '') > seen);
  const count = later.reduce((sum, { dataset }) => sum + Number(dataset['count']), 0);
  place.textContent = count === 0 ? nothing : since.replace('#', String(count));
  for (const day of later) {
    const note = document.createElement('p');
    note.className = 'note';
    note.textContent = unseen;
    day.querySelector('h2')?.after(note);
  }
}

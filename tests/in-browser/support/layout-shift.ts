import type { Page } from 'playwright-core';

interface Shift {
  value: number;
  /** The beginnings of the elements that moved. */
  moved: string[];
}

/** What has moved since the page began to load, once its fonts are there and it has come to rest. */
const shiftsOf = (page: Page): Promise<Shift[]> =>
  page.evaluate(async () => {
    const shifts: Shift[] = [];
    const startOf = (source: unknown): string => {
      const node: unknown = typeof source === 'object' && source !== null ? Reflect.get(source, 'node') : undefined;
      if (node instanceof Element) return node.outerHTML.slice(0, 80);
      return node instanceof Node ? (node.textContent ?? '').slice(0, 80) : 'what is gone';
    };
    const note = (entries: PerformanceEntryList): void => {
      for (const entry of entries) {
        const value: unknown = Reflect.get(entry, 'value');
        const sources: unknown = Reflect.get(entry, 'sources');
        if (typeof value === 'number')
          shifts.push({ value, moved: Array.isArray(sources) ? sources.map(startOf) : [] });
      }
    };
    const observer = new PerformanceObserver((list) => {
      note(list.getEntries());
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    // After all else that waits. An idle callback may never be called where nothing is drawn.
    const rest = (): Promise<unknown> => scheduler.postTask(() => undefined, { priority: 'background' });
    await document.fonts.ready;
    await rest();
    // What has moved is known after the frame in which it did, and told when there is nothing else to do.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    await rest();
    note(observer.takeRecords());
    return shifts;
  });

/** What has moved since the page began to load: a line for each time, with the elements. */
export const layoutShiftsOf = async (page: Page): Promise<string[]> =>
  (await shiftsOf(page)).map(({ value, moved }) => `${value}: ${moved.join(' · ')}`);

/** The sum of all layout shifts since the page began to load. */
export const layoutShiftOf = async (page: Page): Promise<number> =>
  (await shiftsOf(page)).reduce((sum, { value }) => sum + value, 0);

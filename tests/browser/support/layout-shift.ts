import type { Page } from 'playwright-core';

/** The sum of all layout shifts since the page began to load, once its fonts are there and it has come to rest. */
export const layoutShiftOf = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const value: unknown = Reflect.get(entry, 'value');
        if (typeof value === 'number') sum += value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
    await document.fonts.ready;
    await new Promise((resolve) => {
      requestIdleCallback(resolve);
    });
    // What has moved is told with the frame after it.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    return sum;
  });

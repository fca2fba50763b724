import type { Page } from 'playwright-core';

/** What a page did that it should not have done. */
export interface Watch {
  /** Errors and warnings of the console, exceptions, requests that failed. */
  readonly complaints: readonly string[];
  /** Requests that left the site. */
  readonly foreign: readonly string[];
  /** Addresses of everything that the page loaded, itself included. */
  readonly requests: readonly string[];
}

/** Watches a page from now on. `siteAddress` is the site's root, with a slash at its end. */
export function watchPage(page: Page, siteAddress: string): Watch {
  const complaints: string[] = [];
  const foreign: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      complaints.push(`console ${message.type()}: ${message.text()} (${page.url()})`);
    }
  });
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message} (${page.url()})`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'no reason';
    // Leaving a page gives up what it was still loading.
    if (reason !== 'net::ERR_ABORTED') complaints.push(`request failed: ${request.url()} (${reason})`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`status ${response.status()}: ${response.url()} (${page.url()})`);
  });
  page.on('request', (request) => {
    const url = request.url();
    requests.push(url);
    if (!url.startsWith(siteAddress) && !/^(?:data|blob|about):/.test(url)) foreign.push(url);
  });
  return { complaints, foreign, requests };
}

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

/** What there is at an address: over http as the browser would ask for it, from disk as the file is. */
export interface Answer {
  status: number;
  body: Buffer;
}

/** Asks for an address that a page names. A file that is not there counts as 404. */
export async function answerAt(page: Page, address: string): Promise<Answer> {
  if (!address.startsWith('file:')) {
    const answer = await page.request.get(address);
    return { status: answer.status(), body: await answer.body() };
  }
  const url = new URL(address);
  const file = fileURLToPath(`file://${url.pathname}`);
  return existsSync(file) ? { status: 200, body: readFileSync(file) } : { status: 404, body: Buffer.alloc(0) };
}

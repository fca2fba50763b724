import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { ensureChromium } from '../run/chromium.ts';
import { measurePage } from './lighthouse-page.ts';
import { asMarkdown, faultsOf, FORM_FACTORS } from './lighthouse-report.ts';
import type { FormFactor, Measured } from './lighthouse-report.ts';
import { pagesInTurn } from '../run/page-types.ts';
import { ROOT } from '../run/tools.ts';
import { hostNamed } from '../serving/hosts/index.ts';
import { ensurePrograms, programsOf } from '../serving/hosts/programs.ts';

/**
 * `npm run lighthouse`: one page of each type by Lighthouse, as a table. Fails where a page is below
 * what the project asks for. `--form mobile` or `--form desktop` measures one kind of screen only,
 * `--page PATH` one page. The site comes from nginx, which packs what it sends as most hosts do;
 * `--host own` measures what a host costs that packs nothing.
 */
const { values } = parseArgs({
  options: { form: { type: 'string' }, page: { type: 'string' }, host: { type: 'string', default: 'nginx' } },
});
const DIST = join(ROOT, 'dist');
/** Pages that search engines are told to leave out. */
const UNLISTED = ['404.html', 'index.html'];

const stop = (message: string): never => {
  console.error(message);
  process.exit(1);
};

if (!existsSync(DIST)) stop('There is no dist/. Make it with: npm run build');
const found = ensureChromium();
const executablePath = 'path' in found ? found.path : stop(found.message);
const host = hostNamed(values.host);
const missing = ensurePrograms(programsOf([host]));
if (missing !== undefined) stop(missing);

/** A port that nobody uses. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
        else reject(new Error('Found no free port.'));
      });
    });
  });

const forms = FORM_FACTORS.filter((form) => values.form === undefined || values.form === form);
if (forms.length === 0) stop(`Found --form ${values.form ?? ''}, expected mobile or desktop.`);
const pages = values.page === undefined ? pagesInTurn().filter((path) => !UNLISTED.includes(path)) : [values.page];
const port = await freePort();
const site = await host.start({ folder: DIST });
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', `--remote-debugging-port=${port}`],
});
const measured: Measured[] = [];
try {
  for (const path of pages) {
    for (const form of forms satisfies readonly FormFactor[]) {
      const result = await measurePage({ address: `${site.address}${path}`, path, form, port });
      measured.push(result);
      console.log(asMarkdown([result]).split('\n').at(-1));
    }
  }
} finally {
  await browser.close();
  await site.close();
}
console.log(`\n${asMarkdown(measured)}\n`);
const faults = measured.flatMap(faultsOf);
for (const fault of faults) console.error(fault);
console.log(`Lighthouse: ${measured.length} measurements, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;

import { join } from 'node:path';
import { runCommand } from './run/command.ts';
import { lastLines } from './run/last-lines.ts';
import { build, convert, ROOT } from './run/tools.ts';
import type { NodeCommand } from './run/tools.ts';
import { startStaticServer } from './serving/static-server.ts';
import { name } from '../src/site-config.ts';

/** `npm start`: converts, builds with the search index, and serves dist/ until Ctrl+C. */
const PREFERRED_PORT = 4321;
const LINES_OF_A_FAILURE = 60;

const say = (line: string): void => {
  console.log(line);
};

const steps: readonly { title: string; command: NodeCommand }[] = [
  { title: 'Converting seeds/ into content/', command: convert() },
  { title: 'Building pages and search index into dist/', command: build() },
];
const total = steps.length + 1;

for (const [index, { title, command }] of steps.entries()) {
  say(`[${index + 1}/${total}] ${title} …`);
  const { ok, seconds, output } = await runCommand(command, say);
  if (!ok) {
    console.error(`${lastLines(output, LINES_OF_A_FAILURE)}\n\nThis step failed: ${title}`);
    process.exit(1);
  }
  say(`      done in ${seconds} s`);
}

say(`[${total}/${total}] Starting the server …`);
const server = await startStaticServer({ folder: join(ROOT, 'dist'), port: PREFERRED_PORT });
say(`\n  ${name} is at ${server.address}\n  Ctrl+C ends.\n`);

const stop = (): void => {
  void server.close().then(() => process.exit(0));
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);

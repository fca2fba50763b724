import { join } from 'node:path';
import { runCommand } from './run/command.ts';
import { eslint, ROOT, tsc } from './run/tools.ts';
import { install } from './setup/install.mjs';
import { packagesWithCode } from './setup/packages.ts';

/**
 * `npm run check:packages`: installs the packages of the folders that have some of their own, and checks the types
 * and the rules of the code there, which `npm run check` and `npm run lint` leave out.
 * Exit: 0 all is well, 1 something is not.
 */
const say = (line: string): void => {
  console.log(line);
};

const folders = packagesWithCode(ROOT);
let failed = 0;
for (const folder of folders) {
  await install(join(ROOT, folder), `the packages of ${folder}`, say);
  // Without --no-ignore, the rules leave these folders out.
  for (const command of [tsc('-p', folder), eslint('--no-ignore', folder, '--max-warnings', '0')]) {
    const { ok, output } = await runCommand(command, say);
    say(`${folder}: ${command.script} ${ok ? 'passed' : 'FAILED'}`);
    if (ok) continue;
    failed += 1;
    console.error(output);
  }
}
process.exitCode = failed > 0 ? 1 : 0;

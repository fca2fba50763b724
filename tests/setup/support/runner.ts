import { runCommand } from '../../../scripts/run/command.ts';

/** Runs a step as npm test does. */
await runCommand({ script: 'tests/setup/support/step.mjs', args: [] }, () => undefined);

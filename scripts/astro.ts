import { runLean } from './run/lean.ts';

/** Runs Astro's command line (build, dev, check) and tells nobody that it was run. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
if (process.argv[2] === 'build') runLean();
const commandLine = new URL('../node_modules/astro/bin/astro.mjs', import.meta.url);
await import(commandLine.href);

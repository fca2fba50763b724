import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { ROOT } from '../../run/tools.ts';
import { TIME } from '../timed.ts';
import type { Timed } from '../timed.ts';
import { readUsage } from '../usage.ts';
import type { Usage } from '../usage.ts';

/** What became of a file. */
export interface Outcome {
  /** The rules that answered; `converted` where there was no error; empty where there was no answer. */
  rules: string[];
  /** Nothing where the converter had to be ended. */
  usage: Usage | undefined;
}

/** Longer than this nobody waits: the converter is ended, and the file is one that harms. In milliseconds. */
const PATIENCE = 60_000;

const reportSchema = z.object({
  messages: z.array(z.object({ rule: z.string(), severity: z.string() })),
});

/** Gives `npm run convert` a folder with one file, in a process of its own. */
export async function readAlone(ending: string, bytes: Uint8Array | string, timed: Timed): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'kotoatlas-hostile-'));
  try {
    const [seeds, report] = [join(folder, 'seeds'), join(folder, 'report.json')];
    mkdirSync(seeds);
    writeFileSync(join(seeds, `file${ending}`), bytes);
    const out = join(folder, 'content');
    const said = await run([
      timed.flag,
      process.execPath,
      join(ROOT, 'scripts/convert.ts'),
      ...['--seeds', seeds, '--out', out, '--report', report],
    ]);
    if (said === undefined) return { rules: [], usage: undefined };
    return { rules: rulesIn(report), usage: readUsage(said, timed.platform) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What `time` says of a command; undefined where it had to be ended. */
function run(command: readonly string[]): Promise<string | undefined> {
  // A group of its own, so that what `time` started ends with it.
  const child = spawn(TIME, command, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  let isEnded = false;
  const timer = setTimeout(() => {
    isEnded = true;
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  }, PATIENCE);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => {
      clearTimeout(timer);
      resolve(isEnded ? undefined : said);
    });
  });
}

function rulesIn(report: string): string[] {
  if (!existsSync(report)) return [];
  const { messages } = reportSchema.parse(JSON.parse(readFileSync(report, 'utf8')));
  const rules = [...new Set(messages.map(({ rule }) => rule))];
  return messages.some(({ severity }) => severity === 'error') ? rules : [...rules, 'converted'];
}

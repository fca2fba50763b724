import { createServer } from 'node:http';
import { markdownTable } from '../document.ts';
import type { Timed } from '../timed.ts';
import { ARCHIVES } from './archives.ts';
import type { HostileFile } from './kind.ts';
import { LINKS } from './links.ts';
import { PDFS } from './pdfs.ts';
import { readAlone } from './read.ts';
import type { Outcome } from './read.ts';
import { TEXTS } from './texts.ts';

/** What a hostile file may cost: seconds of the processor, and megabytes of memory. */
const MOST = { cpu: 10, peak: 500 } as const;

/**
 * Gives the converter every hostile file, each in a process of its own, and prints what it cost and which rules
 * answered. All links in the files lead to a server that counts who asks.
 * @param only a part of the names of the files to try; all where it is empty
 * @returns whether each was answered as it must be, within time and memory, and nothing was fetched
 */
export async function measureHostile(timed: Timed, only: string): Promise<boolean> {
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  const address = `http://127.0.0.1:${String(at !== null && typeof at === 'object' ? at.port : 0)}/`;
  const table = [['file', 'MB', 'CPU s', 'MB at most', 'rules that answered', 'faults']];
  let isSound = true;
  try {
    for (const file of [...ARCHIVES, ...TEXTS, ...PDFS, ...LINKS]) {
      if (!`${file.name} ${file.ending}`.includes(only)) continue;
      const before = asked;
      const bytes = Buffer.from(file.make(address));
      const outcome = await readAlone(file.ending, bytes, timed);
      const faults = faultsOf(file, outcome, asked - before);
      isSound &&= faults.length === 0;
      table.push([
        `${file.ending.slice(1)}: ${file.name}`,
        (bytes.length / 1e6).toFixed(1),
        outcome.usage?.cpu.toFixed(1) ?? '–',
        outcome.usage?.peak.toFixed(0) ?? '–',
        outcome.rules.join(', '),
        faults.join(', '),
      ]);
      console.error(table.at(-1)?.join(' | '));
    }
  } finally {
    server.close();
  }
  console.log(markdownTable(table));
  return isSound;
}

function faultsOf({ rule }: HostileFile, { rules, usage }: Outcome, asked: number): string[] {
  const faults: (string | undefined)[] = [
    usage === undefined ? 'no answer' : undefined,
    usage !== undefined && !rules.includes(rule) ? `expected ${rule}` : undefined,
    usage !== undefined && usage.cpu > MOST.cpu ? `more than ${String(MOST.cpu)} s` : undefined,
    usage !== undefined && usage.peak > MOST.peak ? `more than ${String(MOST.peak)} MB` : undefined,
    asked > 0 ? `${String(asked)} times fetched` : undefined,
  ];
  return faults.filter((fault) => fault !== undefined);
}

import { parentPort, workerData } from 'node:worker_threads';
import type { Answer } from './answer.ts';
import { UnreadableFile } from './faults.ts';
import { formatOf, headOf, readAs } from './formats.ts';
import { linesFrom } from './pieces.ts';

const bytes: unknown = workerData;
if (!(bytes instanceof Uint8Array)) throw new Error('The worker was given no file');

async function answer(file: Uint8Array): Promise<Answer> {
  const head = headOf(file);
  const format = formatOf(head);
  if (format === undefined) throw new Error('The file changed its format on its way to the worker');
  try {
    const pieces = await readAs(format, head);
    const leftOut = pieces.flatMap((piece) => (piece.type === 'left-out' ? [piece.what] : []));
    return { lines: linesFrom(pieces), leftOut };
  } catch (error) {
    if (error instanceof UnreadableFile) return { fault: error.fault };
    return { fault: { rule: 'file-broken', found: error instanceof Error ? error.message : String(error) } };
  }
}

parentPort?.postMessage(await answer(bytes));

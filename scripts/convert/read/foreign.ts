import { Worker } from 'node:worker_threads';
import type { Message } from '../../../src/schema/report.ts';
import type { Line } from '../document.ts';
import { problem } from '../problems.ts';
import type { FileFault } from './formats/faults.ts';
import type { Answer } from './formats/answer.ts';
import { WORKER_MEMORY } from './formats/limits.ts';

/**
 * Reads a file of a format that is not plain text, in a worker of its own: what a foreign reader does with a hostile
 * file ends with the worker, and its memory has an end.
 * @param file as messages name it
 */
export async function readForeign(
  bytes: Uint8Array,
  file: string,
): Promise<{ lines: Line[] | undefined; messages: Message[] }> {
  const answer = await ask(bytes);
  if ('fault' in answer) return { lines: undefined, messages: [messageOf(answer.fault, file)] };
  return {
    lines: answer.lines,
    messages: answer.leftOut.map((what) => problem('left-out', { file, line: 1 }, what)),
  };
}

/** What is wrong with a file, as the converter says it. */
export function messageOf({ rule, found, expected }: FileFault, file: string): Message {
  return problem(rule, { file, line: 1 }, found, expected);
}

const OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';

/** What the worker answers; a worker that ends without an answer is a file that broke its reader. */
async function ask(bytes: Uint8Array): Promise<Answer> {
  const worker = new Worker(new URL('formats/in-worker.ts', import.meta.url), {
    workerData: bytes,
    resourceLimits: WORKER_MEMORY,
    // Foreign readers tell on the console what they think of a file.
    stdout: true,
    stderr: true,
  });
  return new Promise((resolve) => {
    const fail = (fault: FileFault): void => {
      resolve({ fault });
    };
    worker.once('message', (answer: Answer) => {
      resolve(answer);
    });
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === OUT_OF_MEMORY)
        fail({ rule: 'file-too-large', found: 'more than its reader may keep in memory' });
      else fail({ rule: 'file-broken', found: error.message });
    });
    worker.once('exit', () => {
      fail({ rule: 'file-broken', found: 'its reader ended without an answer' });
    });
  });
}

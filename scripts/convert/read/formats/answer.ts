import type { Line } from '../../document.ts';
import type { FileFault } from './faults.ts';

/** What the worker answers that reads a file. */
export type Answer = { lines: Line[]; leftOut: string[] } | { fault: FileFault };

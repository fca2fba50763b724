import type { FilePlace } from '../../../../src/schema/provenance.ts';
import { LIMITS } from './limits.ts';
import type { LimitName } from './limits.ts';

/** Why a file cannot be read; each is a rule of the converter. */
export type FaultRule = 'file-broken' | 'file-encrypted' | 'file-too-large' | 'no-text-in-file';

/** What is wrong with a file, as it goes from the worker to the converter. */
export interface FileFault {
  rule: FaultRule;
  found: string;
  expected?: string;
  place?: FilePlace;
}

/** Stops the reading of a file. */
export class UnreadableFile extends Error {
  readonly fault: FileFault;

  constructor(fault: FileFault) {
    super(fault.found);
    this.fault = fault;
  }
}

export const broken = (found: string, expected?: string): UnreadableFile =>
  new UnreadableFile({ rule: 'file-broken', found, ...(expected === undefined ? {} : { expected }) });

/**
 * Ends the reading where a count has gone over its limit.
 * @param what is counted, in words: "cells"
 */
export function within(limit: LimitName, count: number, what: string): void {
  if (count > LIMITS[limit])
    throw new UnreadableFile({
      rule: 'file-too-large',
      found: `more than ${String(LIMITS[limit])} ${what}`,
      expected: `at most ${String(LIMITS[limit])} ${what}`,
    });
}

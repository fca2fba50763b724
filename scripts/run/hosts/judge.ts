import type { HostException } from './exceptions.ts';

/** How a test ended on a host. */
export interface HostTest {
  name: string;
  passed: boolean;
}

/** How the browser tests ended on a host. */
export interface HostVerdict {
  host: string;
  passed: number;
  /** Names of tests that failed without being expected to. */
  failed: string[];
  /** Failed tests that cannot pass there. */
  excepted: number;
  /** Exceptions for which no test failed. */
  needless: string[];
}

/** Compares how tests ended on a host with what cannot pass there. */
export function judge(host: string, tests: readonly HostTest[], exceptions: readonly HostException[]): HostVerdict {
  const own = exceptions.filter((exception) => exception.host === host);
  const failures = tests.filter(({ passed }) => !passed).map(({ name }) => name);
  const isExcepted = (name: string): boolean => own.some(({ test }) => name.startsWith(test));
  return {
    host,
    passed: tests.length - failures.length,
    failed: failures.filter((name) => !isExcepted(name)),
    excepted: failures.filter(isExcepted).length,
    needless: own.filter(({ test }) => !failures.some((name) => name.startsWith(test))).map(({ test }) => test),
  };
}

/** Whether a host serves the site as it should: tests ran, and ended as expected. */
export const isGood = ({ passed, failed, needless }: HostVerdict): boolean =>
  passed > 0 && failed.length === 0 && needless.length === 0;

/** A table of the hosts, and below it what is wrong. */
export function hostTable(verdicts: readonly HostVerdict[]): string {
  const width = Math.max(4, ...verdicts.map(({ host }) => host.length));
  const row = (cells: readonly (string | number)[]): string =>
    cells.map((cell, index) => (index === 0 ? String(cell).padEnd(width) : String(cell).padStart(10))).join('');
  return [
    row(['host', 'passed', 'failed', 'cannot', 'needless']),
    ...verdicts.map(({ host, passed, failed, excepted, needless }) =>
      row([host, passed, failed.length, excepted, needless.length]),
    ),
    ...verdicts.flatMap(({ host, passed, failed, needless }) => [
      ...(passed === 0 ? [`${host}: no test passed`] : []),
      ...failed.map((name) => `${host}: failed: ${name}`),
      ...needless.map((name) => `${host}: passes, and is listed as one that cannot: ${name}`),
    ]),
  ].join('\n');
}

import { PROGRAMS } from '../../programs/table.ts';
import type { Program } from '../../programs/table.ts';
import type { Host } from './host.ts';

export { ensurePrograms, findProgram, requireProgram } from '../../programs/find.ts';

export const { nginx: NGINX, apache: APACHE, caddy: CADDY, python: PYTHON } = PROGRAMS;

/** The programs that hosts need, each once. */
export const programsOf = (hosts: readonly Host[]): Program[] => [
  ...new Set(hosts.flatMap(({ program }) => (program === undefined ? [] : [program]))),
];

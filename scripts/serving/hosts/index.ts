import { apache } from './apache.ts';
import type { Host } from './host.ts';
import { nginx } from './nginx.ts';
import { disk, own, python } from './others.ts';

const SUB_PATH = '/some/sub/path/';

/** The hosts on which the site is tested. The first is the one that tests use unless told otherwise. */
export const HOSTS = [
  own('own', '/'),
  own('own-path', SUB_PATH),
  nginx('nginx', '/'),
  nginx('nginx-path', SUB_PATH),
  apache('apache', '/'),
  apache('apache-path', SUB_PATH),
  python('python'),
  disk('disk'),
] as const satisfies readonly Host[];

/** A host by its name. Throws with the names there are. */
export function hostNamed(name: string): Host {
  const host = HOSTS.find((candidate) => candidate.name === name);
  if (host === undefined) {
    throw new Error(`Found no host "${name}", expected one of: ${HOSTS.map((one) => one.name).join(', ')}.`);
  }
  return host;
}
